import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingWords } from '../i18n/en/drawing.ts';
import { tries } from '../longRun.ts';
import { FeedError, readFeed } from './feed.ts';
import { webAddress } from './untrusted.ts';

const words = () => ({ inDrawing: drawingWords.inDrawing, live: drawingWords.live });
const date = {
  words: '16 February 2024',
  wordsShort: '16 Feb 2024',
  form: 'single',
  precision: 'day',
  earliest: 1_708_041_600_000,
  latest: 1_708_128_000_000,
  startEdge: 'exact',
  endEdge: 'exact',
};
const event = {
  id: 'a',
  title: 'A meeting',
  url: 'https://example.org/a',
  kind: 'reported',
  topic: 't',
  importance: 1,
  date,
};
const file = {
  version: '1.0',
  site: {
    title: 'Site',
    url: 'https://example.org/x/',
    locale: 'en',
    window: { from: 1_700_000_000_000, to: 1_710_000_000_000 },
  },
  topics: [{ id: 't', name: 'Talks', hue: 2 }],
  events: [event],
};

test('a file becomes what a drawing needs', () => {
  const { sent, details, site, left } = readFeed(
    { ...file, events: [{ ...event, summary: 'They met.', people: [{ id: 'p', name: 'P.', title: 'Secretary' }] }] },
    words,
  );
  expect(sent.events[0]).toMatchObject({
    id: 'a',
    label: 'A meeting',
    lane: 't',
    start: date.earliest,
    end: date.latest,
  });
  expect(sent).toMatchObject({
    domain: [1_700_000_000_000, 1_710_000_000_000],
    list: 'https://example.org/x/events/',
    people: [{ id: 'p', name: 'P.' }],
  });
  expect(sent.words.months[1]).toBe('Feb');
  expect(details('a')).toMatchObject({ summary: 'They met.', people: [{ name: 'P.', title: 'Secretary' }] });
  expect(details('toString')).toBeUndefined();
  expect(site).toEqual({ title: 'Site', url: 'https://example.org/x/', locale: 'en' });
  expect(left).toBe(0);
});

test('an office is said whole, and one without an end is cut', () => {
  const office = 'Director of an office of a ministry that has a long name, '.repeat(4).trim();
  const titleOf = (title: string) =>
    readFeed({ ...file, events: [{ ...event, people: [{ id: 'p', name: 'P.', title }] }] }, words).details('a')
      ?.people[0]?.title;
  expect(office.length).toBeGreaterThan(200);
  expect(titleOf(office)).toBe(office);
  expect(titleOf('x'.repeat(5000))?.length).toBe(300);
});

test('an event that cannot be read is left out, and counted', () => {
  const faulty = [
    { ...event, id: '' },
    { ...event, id: 'b', topic: 'unknown' },
    { ...event, id: 'c', date: { ...date, earliest: null, latest: null } },
    { ...event, id: 'd', date: { ...date, latest: 0 } },
    { ...event, id: 'e', date: { ...date, earliest: Infinity } },
    { ...event, id: 'f', title: '', label: '' },
    { ...event, id: 'g', date: { ...date, precision: 'aeon' } },
    event,
    null,
  ];
  const { sent, left } = readFeed({ ...file, events: [event, ...faulty] }, words);
  expect(sent.events.map(({ id }) => id)).toEqual(['a']);
  expect(left).toBe(faulty.length);
});

test.each([
  ['form', { hello: 'world' }],
  ['form', [1]],
  ['form', null],
  ['version', { ...file, version: '2.0' }],
  ['empty', { ...file, events: [] }],
])('a file at fault is refused: %s', (fault, value) => {
  expect(() => readFeed(value, words)).toThrow(expect.objectContaining({ fault }));
});

test('any JSON at all is read or refused, and leads nowhere but to the web', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.record({
      ...Object.fromEntries(Object.keys(event).map((key) => [key, fc.jsonValue()])),
      date: fc.record(
        Object.fromEntries(
          Object.keys(date).map((key) => [key, fc.oneof(fc.jsonValue(), fc.constant(date[key as keyof typeof date]))]),
        ),
      ),
    }),
  );
  fc.assert(
    fc.property(fc.array(anything), fc.jsonValue(), (events, site) => {
      try {
        const { sent } = readFeed({ ...file, site, events: [...events, event] }, words);
        for (const { href, label, start, end } of sent.events) {
          expect(href).toMatch(/^(https?:\/\/|#$)/);
          expect(label.length).toBeLessThanOrEqual(300);
          expect(start === null || Number.isFinite(start)).toBe(true);
          expect((end ?? Infinity) > (start ?? -Infinity)).toBe(true);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(FeedError);
      }
    }),
    { numRuns: tries(2000, 20_000) },
  );
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['javascript:alert(1)', undefined],
  [' jAvAsCrIpT:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['//[', undefined],
  [1, undefined],
])('%j as a link is %j', (value, link) => expect(webAddress(value)).toBe(link));
