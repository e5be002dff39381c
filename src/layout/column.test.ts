import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column } from './column.ts';

describe('a column of labels', () => {
  test('leaves labels that have room where they want to be', () => {
    expect(column([10, 60, 200], [40, 40, 40], 0, 300)).toEqual([10, 60, 200]);
  });

  test('moves two that meet equally far apart', () => {
    expect(column([100, 110], [40, 40], 0, 300)).toEqual([85, 125]);
  });

  test('keeps order, never overlaps, and stays inside when there is room', () => {
    const label = fc.record({ wanted: fc.integer({ min: -50, max: 1050 }), height: fc.integer({ min: 1, max: 40 }) });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 25 }), (labels) => {
        const sorted = [...labels].sort((a, b) => a.wanted - b.wanted);
        const heights = sorted.map((one) => one.height);
        const tops = column(
          sorted.map((one) => one.wanted),
          heights,
          0,
          1000,
        );
        tops.forEach((top, i) => {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(top + (heights[i] ?? 0)).toBeLessThanOrEqual(1000 + 1e-6);
          if (i) expect(top).toBeGreaterThanOrEqual((tops[i - 1] ?? 0) + (heights[i - 1] ?? 0) - 1e-6);
        });
      }),
    );
  });
});
