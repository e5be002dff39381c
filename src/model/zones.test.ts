import { expect, test } from 'vitest';
import { localDates, zoneName } from './zones.ts';

const ZONES = [
  { label: 'New York', zone: 'America/New_York' },
  { label: 'Shanghai', zone: 'Asia/Shanghai' },
];
const at = (local: string, zone: string) => ({ local, zone, status: 'scheduled', source: 's' }) as const;

test('an afternoon in Berlin is a morning in New York and a night in Shanghai', () => {
  expect(localDates('2024-02-16', at('15:30', 'Europe/Berlin'), ZONES, 'en-GB')).toEqual([
    { label: 'New York', date: '16 February 2024', time: '09:30' },
    { label: 'Shanghai', date: '16 February 2024', time: '22:30' },
  ]);
});

test('a late morning in California is already the next day in Shanghai', () => {
  expect(
    localDates('2023-11-15', at('11:23', 'America/Los_Angeles'), ZONES, 'en-GB').map(
      (one) => `${one.date} ${one.time}`,
    ),
  ).toEqual(['15 November 2023 14:23', '16 November 2023 03:23']);
});

test('another clock speaks the language of the other dates, set apart where that runs the other way', () => {
  const day = (locale: string) => localDates('2024-02-16', at('15:30', 'Europe/Berlin'), ZONES, locale)[0]?.date;
  expect(['zh', 'ja', 'ar'].map(day)).toEqual(['2024年2月16日', '16 February 2024', '\u206616 February 2024\u2069']);
});

test.for([
  ['Etc/GMT+6', 'UTC−6'],
  ['Etc/GMT-10', 'UTC+10'],
  ['Etc/UTC', 'UTC'],
  ['Europe/Berlin', 'Europe/Berlin'],
])('%s is shown as %s', ([zone = '', shown]) => {
  expect(zoneName(zone)).toBe(shown);
});

test('a time in no known zone is on no other clock', () => {
  const time = { local: '15:30', status: 'reported', source: 's1' } as const;
  expect(localDates('2024-02-16', time, [{ label: 'Berlin', zone: 'Europe/Berlin' }], 'en')).toEqual([]);
});
