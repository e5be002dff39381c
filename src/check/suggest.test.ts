import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closest, distance } from './suggest.ts';

test.for<[string, string, number]>([
  ['', '', 0],
  ['abc', 'abc', 0],
  ['', 'abc', 3],
  ['trade', 'tarde', 1],
  ['summary', 'sumary', 1],
  ['kitten', 'sitting', 3],
  ['ca', 'abc', 3],
])('%s and %s are %i edits apart', ([a, b, edits]) => {
  expect(distance(a, b)).toBe(edits);
});

test('distance is the same both ways, and never more than the longer word', () => {
  const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('the nearest word is suggested, whatever its case, and none that is far', () => {
  expect(closest('Tarde', ['talks', 'trade'])).toBe('trade');
  expect(closest('s5', ['s05', 's10'])).toBe('s05');
  expect(closest('people', ['topics', 'sources'])).toBeUndefined();
  expect(closest('x'.repeat(100_000), ['x'])).toBeUndefined();
});
