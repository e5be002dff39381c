import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WORDS } from '../../layout/testEvents.ts';
import { civil, DAY, instant } from '../../model/calendar.ts';
import { readPlain } from './plain.ts';

const read = (...dates: unknown[]) =>
  readPlain(
    dates.map((date) => ({ date, title: 'An event' })),
    WORDS,
  );

test('a date is where it says, as precise as it says', () => {
  const { events, left } = read(
    '2024-02-16',
    '2024-02',
    '2024',
    2024,
    '-0043',
    'Y-13800000000',
    '2024-02-16T10:30:00Z',
    '2024-02-16 10:30',
  );
  expect(left).toBe(0);
  expect(events.map(({ start, end, precision }) => [start, end, precision])).toEqual([
    [instant(2024, 2, 16), instant(2024, 2, 17), 'day'],
    [instant(2024, 2), instant(2024, 3), 'month'],
    [instant(2024), instant(2025), 'year'],
    [instant(2024), instant(2025), 'year'],
    [instant(-43), instant(-42), 'year'],
    [instant(-13_800_000_000), instant(-13_799_999_999), 'year'],
    [instant(2024, 2, 16), instant(2024, 2, 17), 'day'],
    [instant(2024, 2, 16), instant(2024, 2, 17), 'day'],
  ]);
});

test('a bare year before Christ is counted as people do, and so is the same file when it is imported', () => {
  const { events } = read(-44, '-44', '-0043', '-3100', '-0043-03-15', -300_000);
  const years = [-43, -43, -43, -3099, -43, -299_999].map((year) => instant(year));
  expect(events.map(({ start }) => start)).toEqual(years.with(4, instant(-43, 3, 15)));
});

test('ids that are there twice, or not at all, become ids of their own, each with its own description', () => {
  const ids = ['a', 'a', 'a~1', undefined, null, '', 0, '0', {}, '~3'];
  const list = ids.map((id, i) => ({ id, date: '2024', title: 'An event', description: `Text ${i}` }));
  const { events, details, left } = readPlain(list, WORDS);
  expect(left).toBe(0);
  expect(new Set(events.map(({ id }) => id)).size).toBe(ids.length);
  expect(events.map(({ id }) => details(id)?.summary)).toEqual(list.map(({ description }) => description));
});

test('an event is called by its title, its text or its category, never by what is none of them', () => {
  const titles = [{ title: 'Title' }, { title: 42 }, { title: { en: 'Nested' }, description: 'Text' }, { title: '  ' }];
  const { events } = readPlain(
    titles.map((one) => ({ date: '2024', category: 7, ...one })),
    WORDS,
  );
  expect(events.map(({ label, lane }) => [label, lane])).toEqual([
    ['Title', '7'],
    ['42', '7'],
    ['Text', '7'],
    ['7', '7'],
  ]);
});

test('any day of the calendar is itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_000, max: 2_900_000 }), (days) => {
      const { year, month, day } = civil(days * DAY);
      const two = (n: number) => String(n).padStart(2, '0');
      const [event] = read(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`).events;
      expect(event?.start).toBe(days * DAY);
    }),
  );
});

test('what is no date, or may be another, is left out and counted, never drawn elsewhere', () => {
  const wrong = ['16/02/2024', '02/16/2024', '5 May 2020', 1e21, 1708041600, '1708041600', '20240216', '2024-13-45'];
  const more = ['2024-02-31', '2023-02-29', '2024-00-10', '2024-02-00', 'Feb 2024', '', null, undefined, {}, [], true];
  const { events, left } = read(...wrong, ...more);
  expect(events).toEqual([]);
  expect(left).toBe(wrong.length + more.length);
});

test('what is no entry is counted too', () => {
  expect(readPlain([null, 7, 'text', { title: 'No date' }], WORDS)).toMatchObject({ events: [], left: 4 });
});

test('the longest name of a lane is cut', () => {
  const [lane] = readPlain([{ date: '2024', title: 'An event', category: 'x'.repeat(5000) }], WORDS).lanes;
  expect(lane?.name.length).toBe(100);
});
