import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstPages, grouped, paginate } from './paginate.ts';

describe('pages of a flowing list', () => {
  const lists = fc.array(fc.double({ min: 0.1, max: 120, noNaN: true }));

  test('hold each thing once, in order', () => {
    fc.assert(
      fc.property(lists, fc.double({ min: -10, max: 100, noNaN: true }), (heights, first) => {
        expect(grouped(heights, paginate(heights, first, 100)).flat()).toEqual(heights);
      }),
    );
  });

  test('hold no more than their room, unless a single thing is taller', () => {
    fc.assert(
      fc.property(lists, fc.double({ min: -10, max: 100, noNaN: true }), (heights, first) => {
        grouped(heights, paginate(heights, first, 100)).forEach((page, i) => {
          const height = page.reduce((sum, one) => sum + one, 0);
          if (i === 0) expect(page.length === 0 || height <= first + 1e-9).toBe(true);
          else expect(page.length === 1 || height <= 100 + 1e-9).toBe(true);
        });
      }),
    );
  });

  test('are one where there is nothing to share out', () => {
    expect(paginate([], 100, 100)).toEqual([0]);
  });
});

test('a part begins on the page after the last one of the part before', () => {
  expect(firstPages([1, 1, 2, 1, 2, 0, 3])).toEqual([1, 2, 3, 5, 6, 8, 8]);
});
