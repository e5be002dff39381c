import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracks } from './tracks.ts';

const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 80 }))
    .map(([from, length]): [number, number] => [from, from + length]),
);

describe('tracks', () => {
  test('hold no two intervals that meet', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const rows = tracks();
        const placed = list.map((interval) => ({ interval, row: rows.add(interval) }));
        placed.forEach((a, i) =>
          placed.slice(i + 1).forEach((b) => {
            if (a.row === b.row) expect(a.interval[1] <= b.interval[0] || b.interval[1] <= a.interval[0]).toBe(true);
          }),
        );
      }),
    );
  });

  test('are as few as the intervals that hold at one moment, when these come in order', () => {
    fc.assert(
      fc.property(intervals, (list) => {
        const rows = tracks();
        for (const interval of [...list].sort((a, b) => a[0] - b[0])) rows.add(interval);
        const atOnce = list.map(([from]) => list.filter((other) => other[0] <= from && from < other[1]).length);
        expect(rows.count).toBe(Math.max(0, ...atOnce));
      }),
    );
  });

  test('turn away what finds no room, and keep what came first', () => {
    const rows = tracks(1);
    expect([rows.add([0, 10]), rows.add([5, 15]), rows.add([10, 20])]).toEqual([0, undefined, 0]);
  });
});
