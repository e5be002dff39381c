/** What each format keeps: read back, it is the JSON again, but for the written list of what it loses. */
import { describe, expect, test } from 'vitest';
import { csv } from './csv.ts';
import { FORMATS, type Format } from './formats.ts';
import { ics } from './ics.ts';
import { fullEvent, publicOf } from './testPublic.ts';
import { fromCsv, fromIcs, fromTimelineJs, type Fields } from './testReaders.ts';
import { timelineJs } from './timelinejs.ts';

const losesOf = (id: Format['id']): readonly string[] => FORMATS.find((format) => format.id === id)?.loses ?? [];

/** Every leaf as `path value`, members of lists under `[]`: `people[].id "wang-yi"`. */
function facts(value: unknown, loses: readonly string[] = [], path = ''): string[] {
  if (loses.includes(path) || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => facts(item, loses, `${path}[]`)).sort();
  if (typeof value !== 'object' || value === null) return [`${path} ${JSON.stringify(value)}`];
  return Object.entries(value)
    .flatMap(([key, inner]) => facts(inner, loses, path ? `${path}.${key}` : key))
    .sort();
}

const WHOLE_DAYS = ['2023-11-15', '2023-11-15/2023-11-17'];
const CLOSED = [
  ...WHOLE_DAYS,
  '2023-11',
  '2023',
  '1450~',
  '202X',
  '2023-22',
  '[2023-11-02..2023-11-05]',
  '-0043-03-15',
];
const ENDLESS = ['2023-11-15/', '/2023-11', '2023-11/..'];

const timelineOf = (dates: readonly string[]) =>
  publicOf(Object.fromEntries(dates.map((edtf, i) => [`event-${i}`, fullEvent(edtf)])));
const whole = timelineOf([...CLOSED, ...ENDLESS]);

/** Formats of events: the file, read back, and the events that the format has a place for. */
const trips = {
  csv: { read: fromCsv(csv(whole)), events: whole.events },
  ics: {
    read: fromIcs(ics(whole), whole),
    events: whole.events.filter(({ date }) => WHOLE_DAYS.includes(date.edtf)),
  },
  timelinejs: {
    read: fromTimelineJs(JSON.stringify(timelineJs(whole)), whole).filter(({ id }) => !isEndless(id)),
    events: whole.events.filter(({ id }) => !isEndless(id)),
  },
} satisfies Partial<Record<Format['id'], { read: Fields[]; events: unknown[] }>>;

function isEndless(id: unknown): boolean {
  return whole.events.some((event) => event.id === id && ENDLESS.includes(event.date.edtf));
}

describe.each(Object.entries(trips))('%s', (id, { read, events }) => {
  const loses = losesOf(id as Format['id']);

  test('gives back every field but those on its list', () => {
    expect(events.length).toBeGreaterThan(1);
    expect(read.map((event) => facts(event))).toEqual(events.map((event) => facts(event, loses)));
  });

  test('lists no field that events do not have', () => {
    const paths = whole.events.flatMap((event) => facts(event)).map((fact) => fact.split(' ')[0] ?? '');
    expect(loses.filter((lost) => !paths.some((path) => path.startsWith(lost)))).toEqual([]);
  });
});

test('iCalendar takes no date that is not surely a whole day, and none outside 1601 to 4500', () => {
  const dates = [
    '2023-11',
    '2023-11-15~',
    '2023-11-15?',
    '2023-11-15/',
    '[2023-11-15,2023-11-17]',
    '1600-12-31',
    '4501-01-01',
  ];
  const calendar = ics({ ...timelineOf(dates), events: timelineOf(dates).events.filter(({ id }) => id !== 'second') });
  expect(calendar).not.toContain('VEVENT');
});

test('iCalendar folds at 75 octets and never within a character', () => {
  const lines = ics(publicOf({ first: fullEvent('2023-11-15', '王毅会见美国国务卿😀 '.repeat(30)) })).split('\r\n');
  const octets = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(lines.join('')).not.toContain('\uFFFD');
});

test('TimelineJS gets no month or day that is not known, and words that say so', () => {
  const slides = timelineJs(timelineOf(['2023-11', '2023', '/2023-11'])).events;
  expect(slides.map(({ start_date: start, end_date: end }) => JSON.stringify([start, end]))).toEqual([
    '[{"year":2023},null]',
    '[{"year":2023,"month":11},null]',
    '[{"year":2023,"month":12},null]',
    '[{"year":2023,"month":11},null]',
  ]);
  expect(slides.at(-1)?.display_date).toBe('by November 2023, start unknown');
});
