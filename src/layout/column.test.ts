import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, makeColumn } from './column.ts';

const REACH = 100;
const END = 1000;

/** The entries that a column takes in of those offered one after the other. */
function placed(entries: readonly Entry[]) {
  const column = makeColumn(0, END, REACH);
  for (const one of entries) column.add(one);
  return column.placed();
}

const tops = (...entries: [wanted: number, height: number][]): number[] =>
  placed(entries.map(([wanted, height], order) => ({ order, wanted, height }))).map(({ top }) => top);

/** Entries in the order of what they want, offered in any other. */
const offered: fc.Arbitrary<Entry[]> = fc
  .array(fc.record({ wanted: fc.integer({ min: -50, max: 1050 }), height: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 40,
    size: 'max',
  })
  .map((all) => all.sort((a, b) => a.wanted - b.wanted).map((one, order) => ({ ...one, order })))
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));

describe('a column of labels', () => {
  test('leaves labels that have room where they want to be', () => {
    expect(tops([10, 40], [60, 40], [200, 40])).toEqual([10, 60, 200]);
  });

  test('moves two that meet equally far apart', () => {
    expect(tops([100, 40], [110, 40])).toEqual([85, 125]);
  });

  test('leaves out what comes when all places within reach are taken', () => {
    expect(tops([400, 90], [400, 90], [400, 90], [400, 90], [700, 40])).toEqual([310, 400, 490, 700]);
  });

  test('keeps order, never overlaps, and stays inside and within reach', () => {
    fc.assert(
      fc.property(offered, (entries) => {
        const found = placed(entries);
        found.forEach(({ one, top }, i) => {
          const above = found[i - 1];
          expect(top).toBeGreaterThanOrEqual((above ? above.top + above.one.height : 0) - 1e-6);
          expect(top + one.height).toBeLessThanOrEqual(END + 1e-6);
          expect(Math.abs(top - one.wanted)).toBeLessThanOrEqual(REACH + 1e-6);
          if (above) expect(one.order).toBeGreaterThan(above.one.order);
        });
      }),
    );
  });

  test('leaves no stretch free that something left out could have where it wants to be', () => {
    fc.assert(
      fc.property(offered, (entries) => {
        const found = placed(entries);
        const taken = new Set(found.map(({ one }) => one));
        for (const { wanted, height } of entries.filter((one) => !taken.has(one)))
          expect(
            wanted < 0 ||
              wanted + height > END ||
              found.some(({ one, top }) => top < wanted + height && top + one.height > wanted),
          ).toBe(true);
      }),
    );
  });

  test('lets no label be moved nearer to its mark at less cost to all', () => {
    fc.assert(
      fc.property(offered, fc.nat(), fc.constantFrom(-1, 1), (entries, which, step) => {
        const found = placed(entries);
        const moved = found.map(({ top }, i) => (i === which % found.length ? top + step : top));
        const isAllowed = found.every(
          ({ one }, i) =>
            Math.abs((moved[i] ?? 0) - one.wanted) <= REACH &&
            (moved[i] ?? 0) >= (i ? (moved[i - 1] ?? 0) + (found[i - 1]?.one.height ?? 0) : 0) &&
            (moved[i] ?? 0) + one.height <= END,
        );
        const cost = (all: readonly number[]) =>
          all.reduce((sum, top, i) => sum + (top - (found[i]?.one.wanted ?? 0)) ** 2, 0);
        if (isAllowed) expect(cost(moved)).toBeGreaterThanOrEqual(cost(found.map(({ top }) => top)) - 1e-6);
      }),
    );
  });
});
