import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from './apart.ts';

/** Whole tenths: `double` keeps to the ends of its range. */
const places = fc.array(
  fc.integer({ min: 0, max: 3000 }).map((tenths) => tenths / 10),
  { maxLength: 12 },
);

test('labels are apart, in order, and within the range where it has the room', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 20 }), (wanted, gap) => {
      const placed = apart(wanted, gap, [0, 300]);
      const sorted = placed.toSorted((a, b) => a - b);
      for (const [i, place] of sorted.entries()) {
        if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(gap - 1e-6);
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(300 + 1e-6);
      }
      for (const [i, place] of placed.entries())
        for (const [j, other] of placed.entries())
          if ((wanted[i] ?? 0) < (wanted[j] ?? 0)) expect(place).toBeLessThan(other);
    }),
  );
});

test('a label that meets no other is where it wants to be', () => {
  expect(apart([10, 100, 200], 15, [0, 300])).toEqual([10, 100, 200]);
});

test('two that want the same place stand on both sides of it', () => {
  expect(apart([100, 100], 20, [0, 300])).toEqual([90, 110]);
});
