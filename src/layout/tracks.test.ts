import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstFit } from './tracks.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 80 }))
  .map(([from, length]) => [from, from + length] as const);

test('intervals that share a track never meet', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 40 }), (intervals) => {
      const tracks = firstFit(intervals);
      intervals.forEach((a, i) =>
        intervals.forEach((b, j) => {
          if (i < j && tracks[i] === tracks[j]) expect(a[0] < b[1] && b[0] < a[1]).toBe(false);
        }),
      );
    }),
  );
});

test('no more tracks are used than the most intervals that meet at one place', () => {
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 40 }), (intervals) => {
      const deepest = Math.max(
        ...intervals.map(([at]) => intervals.filter(([from, to]) => from <= at && at < to).length),
      );
      expect(Math.max(...firstFit(intervals)) + 1).toBe(deepest);
    }),
  );
});
