import { expect, test } from 'vitest';
import { parseDate } from './date.ts';
import { distanceWords } from './distance.ts';

test.each([
  ['2023-11-15', '2024-02-16', '13 weeks after'],
  ['2024-02-16', '2023-11-15', '13 weeks before'],
  ['2024-01-31', '2024-02-01', '1 day after'],
  ['2024-02-03', '2024-02-16', '13 days after'],
  ['2024-02-16', '2024-02-16', 'the same day'],
  ['2022-08-05', '2023-02-03', '6 months after'],
  ['2019-10-07', '2024-02-16', '4 years after'],
  ['2024-02-16', '2024-01-31', '16 days before'],
  ['2023-12', '2024-02-16', '7 to 11 weeks after'],
  ['2023-12', '2023-11-15', '2 to 7 weeks before'],
  ['2023-12', '2024-01-02', 'up to 5 weeks after'],
  ['2023-12', '2023-12-21', 'which came first is not known'],
  ['2023-11/2023-12', '2023-12-21', 'which came first is not known'],
  ['2023-12-01/2023-12-31', '2023-12-21', 'at the same time'],
  ['2023', '2024', 'up to 23 months after'],
  ['1990', '1995', '4 to 6 years after'],
  ['2024-02-16~', '2024-02-18', 'about 2 days after'],
  ['/2024-02', '2024-02-16', undefined],
  ['2024-02-16', '2024-01/..', undefined],
])('from %s, %s is %s', (from, to, words) => {
  expect(distanceWords(parseDate(from), parseDate(to), 'en-GB')).toBe(words);
});

test('is set apart where the page runs the other way', () => {
  expect(distanceWords(parseDate('2023-11-15'), parseDate('2024-02-16'), 'ar')).toBe('\u206613 weeks after\u2069');
});

test('speaks Chinese', () => {
  expect(distanceWords(parseDate('2023-11-15'), parseDate('2024-02-16'), 'zh-CN')).toBe('13周后');
});
