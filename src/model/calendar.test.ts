import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil, DAY, instant } from './calendar.ts';

describe('the calendar', () => {
  test('agrees with Date wherever Date can go', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        const { year, month, day } = civil(date.getTime());
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(instant(year, month, day)).toBe(Math.floor(date.getTime() / DAY) * DAY);
      }),
    );
  });

  test('goes there and back across thirteen thousand million years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -13_800_000, max: 13_800_000 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (thousands, month, day) => {
          const date = { year: thousands * 10 + 7, month, day };
          expect(civil(instant(date.year, month, day))).toEqual(date);
        },
      ),
    );
  });

  test('carries months past the end of the year', () => {
    expect(instant(2023, 13)).toBe(Date.UTC(2024, 0, 1));
    expect(instant(2024, 0)).toBe(Date.UTC(2023, 11, 1));
  });
});
