import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil, DAY, instant } from '../model/calendar.ts';
import { linear } from './linear.ts';
import { textWidth } from './measure.ts';
import { WORDS } from './testEvents.ts';
import { fullName } from './tickSteps.ts';
import { ticks } from './ticks.ts';
import { makeWarp } from './warp.ts';

const lengthOf = (name: string) => 8 * name.length;
const warp = makeWarp('chronological', [], [0, DAY]);
const over = (from: number, to: number, width = 1000, least = 44) =>
  ticks({ warp, domain: [from, to], place: linear([from, to], [0, width]), lengthOf }, least, WORDS);
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
    expect(labels(list, 'major')).toContain('−10 bn');
    const near = over(instant(-2_000_000_000), instant(2024));
    expect(labels(near, 'major')).toContain('−1 bn');
  });

  test('end, where the axis is so far from now that an hour of it holds no moment', () => {
    const far = 3.1e21;
    for (const length of [524_288, 3_600_000, DAY, 60 * DAY]) expect(over(far, far + length).length).toBeLessThan(100);
  });

  test('name round years BC as labels do', () => {
    expect(labels(over(instant(-760), instant(30)), 'major')).toEqual([
      '700 BC',
      '600 BC',
      '500 BC',
      '400 BC',
      '300 BC',
      '200 BC',
      '100 BC',
      'AD 1',
    ]);
    expect(labels(over(instant(-4), instant(4), 900), 'major')).toEqual([
      '5 BC',
      '4 BC',
      '3 BC',
      '2 BC',
      '1 BC',
      'AD 1',
      'AD 2',
      'AD 3',
    ]);
    expect(labels(over(instant(-43, 1, 20), instant(-43, 5)), 'major')).toContain('Mar 44 BC');
  });

  test('set a date of several parts apart where the words say so, whole', () => {
    const words = { ...WORDS, date: '\u2066{date}\u2069' };
    expect(fullName(instant(2024, 2, 16), 'day', words)).toBe('\u206616 Feb 2024\u2069');
  });

  test('never count below zero nor name a year 0, and their names do not meet', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_000, max: 900 }), fc.integer({ min: 1, max: 90_000 }), (year, years) => {
        const list = over(instant(year), instant(year + years), 1200);
        for (const [i, { along, label, level, line }] of list.entries()) {
          expect(label).not.toMatch(/[-−]|\b0 |^0$/);
          const next = list[i + 1];
          if (level === 'major' && line && next?.level === 'major')
            expect(along + textWidth(label, 14, 600)).toBeLessThan(next.along);
        }
      }),
    );
  });

  test('name hours under days for a day, and minutes for an hour', () => {
    const noon = instant(1963, 11, 22) + DAY / 2;
    const day = over(noon - DAY / 4, noon + DAY * 0.55);
    expect(labels(day, 'major')).toEqual(['22 Nov 1963', '23 Nov 1963']);
    expect(labels(day, 'minor')).toContain('15:00');
    const hour = over(noon, noon + DAY / 24);
    expect(labels(hour, 'major')).toEqual(['22 Nov 1963']);
    expect(labels(hour, 'minor')).toContain('12:35');
  });

  test('name the year of each stretch of an axis whose gaps are shortened, where it begins', () => {
    const starts = [
      [2019, 10, 7],
      [2020, 7, 31],
      [2021, 6, 3],
      [2023, 2, 3],
      [2023, 5, 24],
      [2024, 2, 16],
    ] as const;
    const spans = starts.map(([year, month, day]) => {
      const start = instant(year, month, day);
      return { start, end: start + DAY };
    });
    const whole = [instant(2019, 9), instant(2024, 4)] as const;
    const collapsed = makeWarp('collapsed', spans, whole);
    for (const width of [350, 720, 1200]) {
      const domain = [collapsed.to(whole[0]), collapsed.to(whole[1])] as const;
      const place = linear(domain, [0, width]);
      const list = ticks({ warp: collapsed, domain, place, lengthOf }, 44, WORDS);
      const years = list.filter(({ level }) => level === 'major').sort((a, b) => a.along - b.along);
      for (const { start } of spans) {
        const at = place(collapsed.to(start));
        // The last name that begins at the event or before it, but for the room that it makes itself in the break.
        const said = years.findLast(({ along }) => along <= at + 0.1);
        expect.soft(said?.label, `${width} px`).toContain(String(civil(start).year));
      }
      for (const [i, { along, label }] of years.entries())
        expect(along + 8 * label.length).toBeLessThanOrEqual((years[i + 1]?.along ?? Infinity) + 0.1);
    }
  });

  test('count days from the origin of a relative scale', () => {
    const origin = instant(2024, 2, 16);
    const domain = [origin - 30 * DAY, origin + 30 * DAY] as const;
    const relative = makeWarp('relative', [], domain, origin);
    const list = ticks({ warp: relative, domain, place: linear(domain, [0, 1000]), lengthOf }, 44, WORDS);
    expect(list.map(({ label }) => label)).toEqual([
      '−28 d',
      '−21 d',
      '−14 d',
      '−7 d',
      'day 0',
      '+7 d',
      '+14 d',
      '+21 d',
      '+28 d',
    ]);
  });

  test('name what stands at each equal step', () => {
    const starts = [instant(1848), instant(1914, 7, 28), instant(2001, 9, 11)];
    const whole = [instant(1800), instant(2024)] as const;
    const steps = makeWarp(
      'sequential',
      starts.map((start) => ({ start, end: start + DAY })),
      whole,
    );
    const domain = [0, 4 * DAY] as const;
    const list = ticks({ warp: steps, domain, place: linear(domain, [0, 800]), lengthOf }, 44, WORDS);
    expect(list.map(({ label, along }) => [label, along])).toEqual([
      ['1 Jan 1848', 200],
      ['28 Jul 1914', 400],
      ['11 Sep 2001', 600],
    ]);
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
