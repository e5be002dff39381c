import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth } from '../layout/measure.ts';
import { bars } from './bars.ts';
import { growth, LABEL_SIZE, type Series } from './growth.ts';

const COUNTS = [10, 100, 1000, 10_000, 100_000];
const say = (value: number) => `${value} ms`;

const series = fc.array(
  fc.record({
    name: fc.constantFrom('ours', 'vis-timeline', 'timelines-chart', 'event-drops', 'react-chrono'),
    values: fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { maxLength: COUNTS.length }),
  }),
  { minLength: 1, maxLength: 9 },
);

const seriesOf = (all: readonly { name: string; values: readonly number[] }[]): Series[] =>
  all.map(({ name, values }, i) => ({
    id: `s${i}`,
    name,
    isOwn: i === 0,
    points: values.map((y, k) => ({ x: COUNTS[k] ?? 1, y })),
  }));

test('no name of a line meets another, and all is within the chart, at every width', () => {
  fc.assert(
    fc.property(series, fc.constantFrom(288, 440, 680), (all, width) => {
      const chart = growth(seriesOf(all), { width, height: 300, say });
      expect(chart === undefined).toBe(all.every(({ values }) => values.length === 0));
      const labels = (chart?.series ?? []).map(({ label }) => label.y).toSorted((a, b) => a - b);
      for (const [i, y] of labels.entries()) if (i > 0) expect(y - (labels[i - 1] ?? 0)).toBeGreaterThan(15);
      for (const { name, label, line } of chart?.series ?? []) {
        expect(label.x + textWidth(name, LABEL_SIZE, 400)).toBeLessThanOrEqual(width);
        const { left = 0, right = 0, top = 0, bottom = 0 } = chart?.plot ?? {};
        for (const { x, y } of line) {
          expect(x).toBeGreaterThanOrEqual(left - 0.001);
          expect(x).toBeLessThanOrEqual(right + 0.001);
          expect(y).toBeGreaterThanOrEqual(top - 0.001);
          expect(y).toBeLessThanOrEqual(bottom + 0.001);
        }
      }
    }),
  );
});

test('ten times as much is as far from it, wherever it is', () => {
  const chart = growth(seriesOf([{ name: 'ours', values: [1, 10, 100] }]), { width: 680, height: 300, say });
  const [a, b, c] = chart?.series[0]?.line ?? [];
  expect((b?.y ?? 0) - (a?.y ?? 0)).toBeCloseTo((c?.y ?? 0) - (b?.y ?? 0));
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo((c?.x ?? 0) - (b?.x ?? 0));
});

test('a bar is as long as its value, and its words fit beside it', () => {
  const chart = bars(
    [
      { id: 'a', name: 'ours', isOwn: true, value: 50 },
      { id: 'b', name: 'timelines-chart', isOwn: false, value: 100 },
    ],
    288,
    say,
  );
  const [a, b] = chart.bars;
  expect(a?.length).toBeCloseTo((b?.length ?? 0) / 2);
  expect(chart.left + (b?.length ?? 0) + textWidth(say(100), LABEL_SIZE, 600)).toBeLessThanOrEqual(288);
});
