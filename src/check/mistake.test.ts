import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMistake, printable } from './mistake.ts';

const place = { file: 'content/events/x.mdx', line: 4, column: 13, field: 'title', message: 'wrong; write right' };

test("a mistake reads like a compiler's: place, field, value, what is wrong, what to write", () => {
  const mistake = {
    ...place,
    field: 'date.resolved',
    value: '"2024-02-31"',
    message: 'February 2024 has 29 days; write "2024-02-29" or "2024-02"',
  };
  expect(formatMistake(mistake)).toBe(
    'content/events/x.mdx:4:13 date.resolved "2024-02-31": February 2024 has 29 days; write "2024-02-29" or "2024-02"',
  );
});

test('a mistake of a whole file names no field', () => {
  expect(formatMistake({ ...place, field: '' })).toBe('content/events/x.mdx:4:13: wrong; write right');
});

test('a long value is cut', () => {
  expect(formatMistake({ ...place, value: 'x'.repeat(1000) })).toBe(
    `content/events/x.mdx:4:13 title ${'x'.repeat(79)}…: wrong; write right`,
  );
});

test('signs that turn or hide what follows them are written out, wherever they stand', () => {
  const mistake = { ...place, file: 'a\u001b[31m.mdx', value: '"a\u202eb\u2066\u200b\u009b"', message: 'no "\u200f"' };
  expect(formatMistake(mistake)).toBe(
    'a\\u{1b}[31m.mdx:4:13 title "a\\u{202e}b\\u{2066}\\u{200b}\\u{9b}": no "\\u{200f}"',
  );
});

test('no text at all makes a mistake more than one line, or moves what is around it', () => {
  const text = fc.array(fc.nat(0xffff), { maxLength: 120 }).map((units) => String.fromCharCode(...units));
  const unwanted = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}]/u;
  fc.assert(
    fc.property(text, text, (value, message) => {
      expect(unwanted.test(formatMistake({ ...place, value, message }))).toBe(false);
    }),
  );
});

test('other signs stay as they are', () => {
  expect(printable('王毅 👨‍👩‍👧 é ﷺ می‌خواهم')).toBe('王毅 👨‍👩‍👧 é ﷺ می‌خواهم');
});
