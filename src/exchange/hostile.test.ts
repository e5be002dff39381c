/** Text that means harm goes through every exporter, and is text on the other side. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { jsonShape } from '../model/jsonShape.ts';
import { jsonText } from '../model/json.ts';
import { publicParts } from '../model/jsonParts.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { citeSource } from './cite.ts';
import { clean, oneLine } from './clean.ts';
import { COLUMNS, csv, guard, unguard } from './csv.ts';
import { jsonFeed, rss } from './feeds.ts';
import { ics } from './ics.ts';
import { dataset, eventPage, scriptText, termSet } from './jsonld.ts';
import { ris } from './ris.ts';
import { address, fullEvent, HOSTILE, publicOf } from './testPublic.ts';
import { timelineJs } from './timelinejs.ts';

/** What turns round, ends or hides what follows it; a lone surrogate is not text at all. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSAFE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u;

const titles = (feed: string) =>
  (parseFeed(feed) as { feed: { items: { title?: string }[] } }).feed.items.map(({ title }) => title);

describe.each(Object.entries(HOSTILE))('%s', (_, words) => {
  const event = { ...fullEvent('2023-11-15'), title: words, summary: words };
  const timeline = publicOf({ first: event }, words);
  const first = timeline.events.find(({ id }) => id === 'first')!;
  const line = oneLine(words);

  test('is whole in JSON', () => {
    expect(jsonShape.parse(JSON.parse(jsonText(timeline))).events.find(({ id }) => id === 'first')).toEqual(
      JSON.parse(JSON.stringify(first)),
    );
  });

  test('is one cell of CSV, and no formula', () => {
    const rows: string[][] = parse(csv(timeline), { bom: true });
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => Object.keys(COLUMNS).length));
    const cell = rows.find(([id]) => id === 'first')?.[2] ?? '';
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(unguard(cell)).toBe(clean(words));
  });

  test('is one value of iCalendar', () => {
    const text = ics(timeline);
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(1);
    expect(events[0]?.getFirstPropertyValue('summary')).toBe(line);
    expect(text.replaceAll('\r\n', '')).not.toMatch(UNSAFE);
  });

  test('is text in the HTML of TimelineJS', () => {
    const text = JSON.stringify(timelineJs(timeline));
    const tags = new Set(Array.from(text.matchAll(/<\/?(\w*)/g), ([, tag]) => tag));
    expect([...tags].sort()).toEqual(['a', 'p']);
    expect(text).not.toMatch(/<a (?!href=\\"https:\/\/example\.org\/[^"<>]*\\">)/);
  });

  test('is one value of BibTeX and of RIS', () => {
    const items = timeline.sources.map(citeSource);
    const read = (text: string, forceType: string) =>
      new Cite(text, { generateGraph: false, forceType }).data.map(({ id, note, ...item }) => [
        id,
        note ?? item.annote,
      ]);
    const expected = items.map(({ id, note }) => [id, note]);
    expect(read(bibtex(items), '@bibtex/text')).toEqual(expected);
    expect(read(ris(items), '@ris/file')).toEqual(expected);
    expect(ris(items).match(/^TY {2}- /gm)).toHaveLength(items.length);
    expect(items.map(chicago).filter((text) => /\n/.test(text) || UNSAFE.test(text))).toEqual([]);
  });

  test('is text in both feeds', async () => {
    const holds = { version: words, holds: words };
    const text = await rss(timeline, holds, address('/rss.xml'));
    expect(titles(text)).toHaveLength(3);
    expect(titles(text)).toContain(line);
    expect(text).not.toMatch(/<script|<img|<!--/);
    expect(titles(JSON.stringify(jsonFeed(timeline, holds, address('/feed.json'))))).toContain(line);
  });

  test('cannot end the script element of JSON-LD', () => {
    const nodes = [eventPage(publicParts(timeline)(first)), dataset(timeline, []), termSet(timeline, words)];
    for (const node of nodes) {
      expect(scriptText(node)).not.toContain('<');
      expect(JSON.parse(scriptText(node))).toEqual(JSON.parse(JSON.stringify(node)));
    }
  });
});

test('the guard of formulas can be taken off again, whatever it guards', () => {
  for (const text of ['=1', "'=1", "''=1", "'a", '-1', '＝1', 'a=1', '']) expect(unguard(guard(text))).toBe(text);
});

test('no text at all breaks a line, a value or a brace', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'{}\\\n\r\t"\'`-=@%& a王'), maxLength: 40 });
  const text = fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 300 }));
  fc.assert(
    fc.property(text, (words) => {
      expect(unguard(guard(words))).toBe(words);
      const item = { id: 'x', type: 'webpage', title: oneLine(words) };
      const braces = [...bibtex([item])].reduce((depth, sign) => depth + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0);
      expect(braces).toBe(0);
      expect(
        ris([item])
          .split('\r\n')
          .filter((line) => line && !/^[A-Z][A-Z\d] {2}- [^\n\r]*$/.test(line)),
      ).toEqual([]);
    }),
    { numRuns: tries(2000, 100_000) },
  );
});

test('no exporter changes what all objects share', () => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});
