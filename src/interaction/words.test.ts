import { expect, test } from 'vitest';
import { drawingWords } from '../i18n/en/drawing.ts';
import { WORDS } from '../layout/testEvents.ts';
import { instant } from '../model/calendar.ts';
import { statusWords } from './words.ts';

test.each([
  [instant(-752), instant(15), '753 BC to AD 14'],
  [instant(-50), instant(1), '51 BC to 1 BC'],
  [instant(-43, 3, 1), instant(-43, 4, 1), '1 Mar 44 BC to 31 Mar 44 BC'],
  [instant(1066), instant(2025), '1066 to 2024'],
])('the window that begins at %i and ends at %i is "%s"', (from, to, words) => {
  expect(statusWords(6, 6, [from, to], drawingWords.live, WORDS)).toBe(`Showing 6 of 6 events, ${words}.`);
});
