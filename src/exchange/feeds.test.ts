import { parseFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { jsonFeed, rss } from './feeds.ts';
import { address, fullEvent, publicOf } from './testPublic.ts';

interface Feed {
  format: string;
  feed: {
    title: string;
    items: { title: string; guid?: { value: string }; id?: string; pubDate?: string; date_published?: string }[];
  };
}

const timeline = publicOf({ first: fullEvent('2023-11-15') });
const words = { version: 'Version 1', holds: '2 events' };

test('RSS and JSON Feed tell of the version and of every event, all on the day of the last edit', async () => {
  const xml = parseFeed(await rss(timeline, words, address('/rss.xml'))) as Feed;
  const json = parseFeed(JSON.stringify(jsonFeed(timeline, words, address('/feed.json')))) as Feed;
  const expected = [
    ['Version 1', 'https://example.org/t/data/#version-1'],
    ['They meet', 'https://example.org/t/events/second/'],
    ['They meet: “title”', 'https://example.org/t/events/first/'],
  ];
  expect(xml.format).toBe('rss');
  expect(xml.feed.items.map(({ title, guid }) => [title, guid?.value])).toEqual(expected);
  expect(new Set(xml.feed.items.map(({ pubDate }) => pubDate))).toEqual(new Set(['Fri, 01 Mar 2024 00:00:00 GMT']));
  expect(json.format).toBe('json');
  expect(json.feed.items.map(({ title, id }) => [title, id])).toEqual(expected);
});
