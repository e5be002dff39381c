import { expect, test } from 'vitest';
import { localDates } from './zones.ts';

const ZONES = [
  { label: 'Washington', zone: 'America/New_York' },
  { label: 'Beijing', zone: 'Asia/Shanghai' },
];
const at = (local: string, zone: string) => ({ local, zone, status: 'scheduled', source: 's' }) as const;

test('an afternoon in Munich is a morning in Washington and a night in Beijing', () => {
  expect(localDates('2024-02-16', at('15:30', 'Europe/Berlin'), ZONES, 'en-GB')).toEqual([
    { label: 'Washington', date: '16 February 2024', time: '09:30' },
    { label: 'Beijing', date: '16 February 2024', time: '22:30' },
  ]);
});

test('a late morning in California is already the next day in Beijing', () => {
  expect(
    localDates('2023-11-15', at('11:23', 'America/Los_Angeles'), ZONES, 'en-GB').map(
      (one) => `${one.date} ${one.time}`,
    ),
  ).toEqual(['15 November 2023 14:23', '16 November 2023 03:23']);
});
