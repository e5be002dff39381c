import { describe, expect, test } from 'vitest';
import { drawingWords } from '../i18n/en/drawing.ts';
import { drawn, WORDS } from '../layout/testEvents.ts';
import { DAY, instant } from '../model/calendar.ts';
import { type LiveWords, statusWords } from './words.ts';

const live = {
  status: '{shown} of {all}, {range}',
  statusOne: '1 of {all}, {range}',
  range: '{from} to {to}',
  none: 'none of {all}',
} as LiveWords;
const events = [
  drawn('first', instant(2019, 10, 7), 1),
  drawn('last', instant(2024, 2, 16), 1),
  drawn('until', null, 1, { end: instant(2024, 3) }),
];
const said = (from: number, to: number, chosen = events, all = events) =>
  statusWords(chosen, all, [from, to], live, WORDS);

describe('what is shown, in words', () => {
  test('names no month of which an empty margin alone is seen', () => {
    expect(said(instant(2023, 10, 13), instant(2024, 3, 2))).toBe('2 of 3, Oct 2023 to Feb 2024');
    expect(said(instant(2019, 9, 4), instant(2024, 4, 2))).toBe('3 of 3, Oct 2019 to Feb 2024');
  });

  test('names every month that is seen in between, though nothing happened in it', () => {
    expect(said(instant(2020, 3, 2), instant(2024, 2, 2))).toBe('1 of 3, Mar 2020 to Feb 2024');
    expect(said(instant(2019, 9, 4), instant(2024, 4, 2), events.slice(0, 1))).toBe('1 of 3, Oct 2019 to Feb 2024');
  });

  test('before all that is known names what is seen', () => {
    expect(said(instant(2018), instant(2018) + 200 * DAY)).toBe('1 of 3, Jan 2018 to Jul 2018');
  });

  test('says a day, a month or a year once', () => {
    expect(said(instant(2024, 2, 16), instant(2024, 2, 17))).toBe('2 of 3, 16 Feb 2024');
    expect(said(instant(2024, 2, 16) + 3_600_000, instant(2024, 2, 16) + 7_200_000)).toContain(', 16 Feb 2024');
  });

  test('blames the choices for nothing in a window only where they leave nothing', () => {
    expect(said(instant(2025), instant(2026))).toBe('0 of 3, Jan 2025 to Dec 2025');
    expect(said(instant(2025), instant(2026), [])).toBe('none of 3');
  });

  test('reaches as far as the window where something has no end', () => {
    const lasting = [...events, drawn('lasting', instant(2023), 1, { end: null, endEdge: 'open' })];
    expect(said(instant(2019, 9, 4), instant(2025, 4, 2), lasting, lasting)).toBe('4 of 4, Oct 2019 to Apr 2025');
  });
});

test.each([
  [instant(-752), instant(15), '753 BC to AD 14'],
  [instant(-50), instant(1), '51 BC to 1 BC'],
  [instant(-43, 3, 1), instant(-43, 4, 1), '1 Mar 44 BC to 31 Mar 44 BC'],
  [instant(1066), instant(2025), '1066 to 2024'],
])('the window that begins at %i and ends at %i is "%s"', (from, to, words) => {
  const ends = [drawn('first', from, 1), drawn('last', to - DAY, 1)];
  expect(statusWords(ends, ends, [from, to], drawingWords.live, WORDS)).toBe(`Showing 2 of 2 events, ${words}.`);
});
