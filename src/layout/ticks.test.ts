import { scaleLinear } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, instant } from '../model/calendar.ts';
import { ticks } from './ticks.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const over = (from: number, to: number, width = 1000, least = 44) =>
  ticks([from, to], scaleLinear([from, to], [0, width]), least, MONTHS);
const labels = (list: ReturnType<typeof over>, level: string) =>
  list.filter((one) => one.level === level).map((one) => one.label);

describe('ticks', () => {
  test('name weeks under months for a few months', () => {
    const list = over(instant(2023, 10, 10), instant(2024, 1, 1));
    expect(labels(list, 'major')).toEqual(['Oct 2023', 'Nov 2023', 'Dec 2023']);
    expect(labels(list, 'minor').slice(0, 6)).toEqual(['15', '22', '1', '8', '15', '22']);
  });

  test('name quarters under years for some years', () => {
    const list = over(instant(2019, 9), instant(2024, 4));
    expect(labels(list, 'major')).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
    expect(labels(list, 'minor')).toContain('Apr');
  });

  test('reach back thirteen thousand million years', () => {
    const list = over(instant(-13_800_000_000), instant(2024));
    expect(list.length).toBeGreaterThan(3);
    expect(labels(list, 'major')).toContain('−10000 M');
  });

  test('stay in the window, apart, in order, and few, for any window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -4000, max: 4000 }),
        fc.integer({ min: 1, max: 400_000 }),
        fc.integer({ min: 200, max: 2000 }),
        (year, days, width) => {
          const from = instant(year, 3, 5);
          const list = over(from, from + days * DAY, width);
          for (const level of ['minor', 'major'] as const) {
            const own = list.filter((one) => one.level === level && one.line).map((one) => one.along);
            for (const along of own) expect(along >= 0 && along <= width).toBe(true);
            for (let i = 1; i < own.length; i += 1) expect((own[i] ?? 0) - (own[i - 1] ?? 0)).toBeGreaterThan(20);
          }
          expect(list.length).toBeLessThan(width / 15 + 4);
        },
      ),
    );
  });
});
