/**
 * What changed on the site, as RSS 2.0 and JSON Feed 1.1: the version, then every event, newest in time first. All bear
 * the date of the last edit: a feed tells of the site, and an event's own date is in its words.
 */
import { getRssString } from '@astrojs/rss';
import type { PublicTimeline } from '../model/jsonShape.ts';
import { oneLine } from './clean.ts';

export interface FeedWords {
  version: string;
  /** What the version holds. */
  holds: string;
}

interface Item {
  url: string;
  title: string;
  text: string;
  tags: string[];
}

/** Where the page of data says which version this is. */
export const versionId = (version: string): string => `version-${version.replace(/[^\w.-]+/g, '-')}`;

function items({ site, topics, events }: PublicTimeline, words: FeedWords): Item[] {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  return [
    {
      url: `${site.url}data/#${versionId(site.version)}`,
      title: oneLine(words.version),
      text: oneLine(words.holds),
      tags: [],
    },
    ...events.toReversed().map((event) => ({
      url: event.url,
      title: oneLine(event.title),
      text: oneLine(`${event.date.words}. ${event.summary}`),
      tags: [names.get(event.topic)].filter((name) => name !== undefined).map(oneLine),
    })),
  ];
}

/** @param address the feed's own */
export function rss(timeline: PublicTimeline, words: FeedWords, address: string): Promise<string> {
  const { site } = timeline;
  return getRssString({
    title: oneLine(site.title),
    description: oneLine(site.description),
    site: site.url,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${site.locale}</language><atom:link href="${address}" rel="self" type="application/rss+xml"/>`,
    items: items(timeline, words).map(({ url, title, text, tags }) => ({
      link: url,
      title,
      description: text,
      categories: tags,
      pubDate: new Date(`${site.revised}T00:00:00Z`),
    })),
  });
}

/** @param address the feed's own */
export function jsonFeed(timeline: PublicTimeline, words: FeedWords, address: string): Record<string, unknown> {
  const { site } = timeline;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(site.title),
    home_page_url: site.url,
    feed_url: address,
    description: oneLine(site.description),
    authors: [{ name: oneLine(site.publisher), url: site.url }],
    language: site.locale,
    items: items(timeline, words).map(({ url, title, text, tags }) => ({
      id: url,
      url,
      title,
      content_text: text,
      date_published: `${site.revised}T00:00:00Z`,
      tags,
    })),
  };
}
