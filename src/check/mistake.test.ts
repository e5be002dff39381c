import { expect, test } from 'vitest';
import { formatMistake } from './mistake.ts';

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
