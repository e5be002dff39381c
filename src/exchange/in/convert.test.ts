import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFiles } from '../../check/checkContent.ts';
import { formatMistake } from '../../check/mistake.ts';
import { encode } from '../../check/testContent.ts';
import { frontMatter, imported, importedFiles, NOTHING } from './testImport.ts';

/** Text that has hurt programs before. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'true',
    'null',
    '2024-01-01',
    '1_000',
    '0x1f',
    '~',
    '- a',
    'a: b',
    '# no',
    "it's",
    '"q"',
    '@x',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '{process.exit()}',
    'import x from "y"',
    '[@s01]',
    '\u202Eabc',
    'x'.repeat(10_000),
    'word '.repeat(200),
    '\n\n---\n\n',
    '‘smart’',
    '中文。',
    '\u0000',
    '\uD800',
    '<b>',
    '=1+1',
    '%',
    '|',
    '>',
  ),
  fc.string({ maxLength: 400 }),
);
const part = fc.oneof(fc.integer({ min: -20, max: 40 }), fc.constantFrom('', '5', 'x', undefined, null));
const date = fc.record(
  {
    year: fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.constantFrom('1848', '-13800000000', 'soon', 12_000)),
    month: part,
    day: part,
    hour: part,
    minute: part,
  },
  { requiredKeys: [] },
);
const event = fc.record(
  {
    start_date: date,
    end_date: date,
    text: fc.record({ headline: nasty, text: nasty }, { requiredKeys: [] }),
    media: fc.record({ url: fc.oneof(nasty, fc.webUrl()), caption: nasty, credit: nasty }, { requiredKeys: [] }),
    group: nasty,
    unique_id: nasty,
    display_date: nasty,
  },
  { requiredKeys: [] },
);
const timeline = fc.record({
  title: fc.record({ text: fc.record({ headline: nasty, text: nasty }) }),
  events: fc.array(event, { maxLength: 5 }),
});

test('what is imported passes the check and carries every event that has a year', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(timeline, (value) => {
      const text = JSON.stringify(value);
      const content = imported(text);
      if (content.events.length === 0) return;
      const files = importedFiles(text);
      expect(checkFiles(encode(Object.fromEntries(files))).mistakes.map(formatMistake)).toEqual([]);
      const kept = value.events.filter(({ start_date: start, end_date: end }) =>
        [start, end].some((one) => Number(one?.year) < 2 ** 53),
      );
      expect(content.events.length).toBeGreaterThanOrEqual(kept.length);
      for (const { id, entry } of content.events)
        expect(frontMatter(files.get(`events/${id}.mdx`) ?? '')).toEqual(entry);
    }),
    { numRuns: 100 },
  );
});

test('the site of a new folder opens on all its dates', () => {
  const content = imported(
    JSON.stringify([
      { date: '1848-03-18', title: 'A' },
      { date: '1849', title: 'B' },
    ]),
  );
  expect(content.site).toEqual({
    title: 'file',
    tagline: 'A timeline of 2 events',
    description: 'A timeline of 2 events, imported from file.json.',
    publisher: 'file',
    locale: 'en',
    revised: '2024-03-01',
    version: '1.0.0',
    window: { from: '1848-03-04', to: '1850-01-14' },
  });
});

test('groups become topics with the five hues in turn', () => {
  const list = Array.from({ length: 7 }, (_, i) => ({ date: '2001', title: 'A', category: `Group ${i}` }));
  const { topics } = imported(JSON.stringify(list));
  expect(Object.values(topics).map(({ hue }) => hue)).toEqual([1, 2, 3, 4, 5, 1, 2]);
});

test('in a site with an article and parts, what is imported is context and keeps its own form', () => {
  const site = { article: { source: 's01' }, parts: [{ title: 'What happened', most: 120 }] };
  const topics = { talks: { name: 'Talks', description: 'D', hue: 1 } };
  const content = imported('[{"date": "2001", "title": "A", "category": "talks"}]', { ...NOTHING, site, topics });
  expect(content.events[0]?.entry).toMatchObject({
    kind: 'context',
    topic: 'talks',
    imported: true,
    date: { basis: 'outside-source' },
  });
  expect(content.topics).toEqual({});
  expect(content.site).toBeUndefined();
});
