import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepDates } from './keepDates.ts';

/** With a sign that can be seen. */
const kept = (text: string, locale = 'en-GB') => keepDates(text, locale).replaceAll('\u00a0', '~');

test.for<[string, string, string?]>([
  ['broadcast on 3 December 2023; no excerpt', 'broadcast on 3~December 2023; no excerpt'],
  ['on 26–27 January and 30\nJan 2024', 'on 26–27~January and 30~Jan 2024'],
  ['December 3, 2023 and Sept 4', 'December~3, 2023 and Sept~4'],
  ['in December 2023, 12 marches, 3 Decembers', 'in December 2023, 12 marches, 3 Decembers'],
  ['1968 May, 100 May, x3 May', '1968 May, 100 May, x3 May'],
  ['am 3. Dezember 2023, 3. Dez. 2023', 'am 3.~Dezember 2023, 3.~Dez. 2023', 'de'],
  ['3 декабря 2023 г., декабрь 2023 г.', '3~декабря 2023 г., декабрь 2023 г.', 'ru'],
  ['2023年12月3日', '2023年12月3日', 'zh'],
])('%j does not break within a day', ([text, expected, locale]) => {
  expect(kept(text, locale)).toBe(expected);
});

test('nothing but white space is changed, and twice is as once', () => {
  const word = fc.constantFrom('3', '12', 'May', 'December', 'and', '2024', '\n', ' ', ',', '30', '\u00a0');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join(' ');
      const once = keepDates(text, 'en');
      expect(once.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
      expect(keepDates(once, 'en')).toBe(once);
    }),
  );
});
