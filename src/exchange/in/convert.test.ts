import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFiles } from '../../check/checkContent.ts';
import { formatMistake } from '../../check/mistake.ts';
import { encode } from '../../check/testContent.ts';
import { COLUMNS } from '../csv.ts';
import { frontMatter, imported, importedFiles, NOTHING, remarks } from './testImport.ts';

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

test('a value that has to be cut is told, and groups that begin alike keep their own topics', () => {
  const [long, place, stated] = ['Group '.repeat(12), 'Place '.repeat(25).trim(), 'early in '.repeat(10)];
  const list = [
    { date: '2001', title: 'A', category: `${long}one`, place },
    { date: '2002', title: 'B', category: `${long}two` },
    { date: '2003', title: 'C', category: `${long}ONE`, label: 'Label '.repeat(10).trim() },
  ];
  const content = imported(JSON.stringify(list));
  const topics = content.events.map(({ entry }) => entry['topic']);
  expect(new Set(topics).size).toBe(2);
  expect(topics[2]).toBe(topics[0]);
  expect(new Set(Object.values(content.topics).map(({ name }) => name)).size).toBe(2);
  expect(content.remarks.map(({ at, message }) => `${at}: ${message.replace(/"[^"]*"/g, '…')}`)).toEqual([
    '[0]: the place is longer than 120 characters; carried as …',
    '[0]: the group … is longer than 60 characters; its topic is …',
    '[1]: the group … is longer than 60 characters; its topic is …',
    '[2]: the label is longer than 48 characters; carried as …',
  ]);
  const again = imported(JSON.stringify(list), { ...NOTHING, topics: content.topics });
  expect(again.topics).toEqual({});
  const slides = { events: [{ start_date: { year: 2001 }, text: { headline: 'A' }, display_date: stated }] };
  expect(imported(JSON.stringify(slides)).remarks).toEqual([
    {
      at: 'events[0]',
      severity: 'note',
      message: expect.stringContaining('the date as stated is longer than 80 characters; carried as') as string,
    },
  ]);
});

test.each([
  ['http://localhost:3000/x', 'an address of your own computer; write one that every reader can open'],
  [
    'http://user:pw@e.org/x',
    'an address with a name or password, which every reader would see; leave out what stands before "@"',
  ],
  ['https:///x', 'an address without a host; write the name of one after "//"'],
])('the address %s, which the check would refuse, is told, and all else is carried', (url, message) => {
  const text = JSON.stringify([{ date: '2001', title: 'A', url, source: 'https://example.org/' }]);
  const content = imported(text);
  expect(content.events[0]?.entry['sources']).toEqual(['file', 'example']);
  expect(content.remarks).toEqual([
    { at: '[0]', severity: 'mistake', message: `${JSON.stringify(url)} is not carried: ${message}` },
  ]);
  expect(checkFiles(encode(Object.fromEntries(importedFiles(text)))).mistakes).toEqual([]);
});

test('an end on the same day that is before the start is told', () => {
  const content = imported('[{"start": "2001-05-08 15:30", "end": "2001-05-08 10:00", "title": "A"}]');
  expect(content.remarks.map(({ message }) => message)).toEqual([
    'the end at 10:00 is before the start at 15:30 and is not carried',
  ]);
});

test('the table that this site writes comes back with its labels and its times, and the rest is told', () => {
  const row = { ...Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, ''])), id: 'a', title: 'A title' };
  const cells = {
    ...row,
    label: 'A',
    date: '2001-05-08',
    time: '15:30',
    time_zone: 'Europe/Berlin',
    date_stated: 'in May',
    summary: 'S',
  };
  const content = imported([Object.keys(cells), Object.values(cells)].map((line) => line.join(',')).join('\n'));
  expect(content.events[0]).toMatchObject({
    id: 'a',
    entry: { title: 'A title', label: 'A', summary: 'S', date: { stated: 'in May' } },
  });
  expect(content.events[0]?.entry['time']).toMatchObject({ local: '15:30' });
  expect(content.remarks.map(({ message }) => message)).toEqual(['time zone is not carried']);
});

test('an address with signs that nobody sees is a source all the same, without mistakes', () => {
  const media = { url: 'https://e.\u200Borg/a\u200Bb', caption: 'turned \u2067around\u2069' };
  const text = { headline: 'A', text: '<a href="https://example.org/\u200E">x</a>' };
  const files = importedFiles(JSON.stringify({ events: [{ start_date: { year: 1848 }, text, media }] }));
  expect(files.get('sources.yaml')).toContain("URL: 'https://e.org/a%E2%80%8Bb'");
  expect(checkFiles(encode(Object.fromEntries(files))).mistakes.map(formatMistake)).toEqual([]);
});

test('what a folder has already stays, and what the file says beside it is told', () => {
  const media = { url: 'https://example.org/a.jpg', caption: 'Seen', credit: 'Ann' };
  const file = JSON.stringify({
    title: { text: { headline: 'War', text: '<p>How it <a href="https://example.org/w">began</a>.</p>' } },
    events: [{ start_date: { year: 1939 }, text: { headline: 'One' }, media }],
  });
  const told = ({ sources, site }: { sources: object; site: object }) =>
    remarks(imported(file, { ...NOTHING, sources: { s01: { URL: media.url, ...sources } }, site: { ...site } }));
  const link = 'note title: the link "https://example.org/w" is not carried';
  expect(
    told({ sources: { title: 'A picture', publisher: 'Bob' }, site: { title: 'Peace', description: 'Its end.' } }),
  ).toEqual([
    'note events[0]: the caption "Seen" is not carried: the source "s01" is there already',
    'note events[0]: the credit "Ann" is not carried: the source "s01" is there already',
    'note title: the title "War" is not carried: site.yaml is there already',
    'note title: the text of the title, "How it began.", is not carried: site.yaml is there already; write it into a page in docs/',
    link,
  ]);
  expect(
    told({ sources: { title: 'Seen', publisher: 'Ann' }, site: { title: 'War', description: 'How it began.' } }),
  ).toEqual([link]);
});
