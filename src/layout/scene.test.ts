import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { DAY, instant } from '../model/calendar.ts';
import { axisOf } from './axis.ts';
import { type Box, meet } from './box.ts';
import { lineHeight } from './label.ts';
import { keep, settle } from './frames.ts';
import { textWidth } from './measure.ts';
import { layoutTimeline } from './scene.ts';
import { anyEvent, drawableOf, drawn, LANES } from './testEvents.ts';
import type { PlacedLabel, PlacedMark, Scene } from './types.ts';
import { LADDER } from './view.ts';

const labelBox = ({ x, y, width, height, anchor }: PlacedLabel): Box => {
  const left = anchor === 'start' ? x : x - width;
  return { x0: left, x1: left + width, y0: y, y1: y + height };
};

const markBox = (mark: PlacedMark, orientation: Scene['orientation']): Box => {
  const along = [
    mark.from - (mark.shape === 'point' ? mark.radius : 0),
    mark.to + (mark.shape === 'point' ? mark.radius : 0),
  ] as const;
  const across = [mark.across - mark.radius, mark.across + mark.radius] as const;
  return orientation === 'across'
    ? { x0: along[0], x1: along[1], y0: across[0], y1: across[1] }
    : { x0: across[0], x1: across[1], y0: along[0], y1: along[1] };
};

const bottomOfMark = (mark: PlacedMark): number => markBox(mark, 'across').y1;

const pairs = <T>(list: readonly T[]): [T, T][] => list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));

/** The events that no layout may lose: any moment of theirs lies in the window. */
const inWindow = (scene: Scene) =>
  new Set(scene.marks.flatMap((mark) => mark.cluster?.members.map(({ id }) => id) ?? [mark.event.id]));

const view = fc.record({
  step: fc.constantFrom(...LADDER),
  from: fc.integer({ min: 0, max: 700 }),
  days: fc.integer({ min: 20, max: 900 }),
});
const events = fc.array(anyEvent, { maxLength: 45, size: 'max' });

const START = instant(2022);
const rung = (width: number) => LADDER.find((one) => one.width === width)!;

describe('a scene', () => {
  test('never lets a label meet another label or a mark, whatever the events, window and width', () => {
    fc.assert(
      fc.property(events, view, (list, { step, from, days }) => {
        const domain = [START + from * DAY, START + (from + days) * DAY] as const;
        const scene = layoutTimeline(drawableOf(list), { ...step, domain });
        for (const [a, b] of pairs(scene.labels)) expect(meet(labelBox(a), labelBox(b))).toBe(false);
        for (const label of scene.labels)
          for (const mark of scene.marks)
            if (mark.shape !== 'background' && mark.event.id !== label.event.id)
              expect(meet(labelBox(label), markBox(mark, scene.orientation))).toBe(false);
      }),
      { numRuns: tries(60, 2000) },
    );
  });

  test('keeps every label inside the drawing', () => {
    fc.assert(
      fc.property(events, view, (list, { step, from, days }) => {
        const domain = [START + from * DAY, START + (from + days) * DAY] as const;
        const scene = layoutTimeline(drawableOf(list), { ...step, domain });
        for (const box of scene.labels.map(labelBox)) {
          expect(box.x0).toBeGreaterThanOrEqual(0);
          expect(box.x1).toBeLessThanOrEqual(scene.width);
          expect(box.y1).toBeLessThanOrEqual(scene.height);
        }
      }),
      { numRuns: tries(60, 2000) },
    );
  });

  test('draws a mark for every event that is in the window, alone or in a cluster', () => {
    fc.assert(
      fc.property(events, view, (list, { step, from, days }) => {
        const domain = [START + from * DAY, START + (from + days) * DAY] as const;
        const drawable = drawableOf(list);
        const scene = layoutTimeline(drawable, { ...step, domain });
        const there = inWindow(scene);
        for (const { event, cluster } of scene.marks) {
          const isOutside = (event.end ?? Infinity) < domain[0] - 1 || (event.start ?? -Infinity) > domain[1] + 1;
          expect(isOutside && !cluster).toBe(false);
        }
        for (const event of drawable.events) {
          const middle = event.start !== null && event.end !== null ? (event.start + event.end) / 2 : null;
          if (middle !== null && middle >= domain[0] && middle <= domain[1]) expect(there).toContain(event.id);
        }
      }),
      { numRuns: tries(200, 2000) },
    );
  });

  test('keeps its height when a zoomed view follows it', () => {
    fc.assert(
      fc.property(events, view, (list, { step, from, days }) => {
        const drawable = drawableOf(list);
        const first = layoutTimeline(drawable, { ...step, domain: [START, START + 500 * DAY] });
        const next = layoutTimeline(
          drawable,
          { ...step, domain: [START + from * DAY, START + (from + days) * DAY] },
          keep(first),
        );
        expect(next.lanes.map((lane) => lane.to - lane.from)).toEqual(first.lanes.map((lane) => lane.to - lane.from));
        if (step.orientation === 'across') expect(next.height).toBe(first.height);
      }),
      { numRuns: tries(30, 1000) },
    );
  });

  test('of a part has lanes in which what matters most has a label when all is seen', () => {
    const days = { visit: -140, first: 0, talk: 72, group: 76, second: 93 };
    const few = Object.entries(days).map(([id, day]) =>
      drawn(id, instant(2024, 8) + day * DAY, 1, { label: `${id} meeting`, importance: day === 0 || day > 90 ? 1 : 3 }),
    );
    const data = drawableOf(few);
    for (const { width } of LADDER.filter(({ orientation }) => orientation === 'across')) {
      const wide = { width, orientation: 'across' } as const;
      const part = layoutTimeline(data, { ...wide, domain: [instant(2024, 7), instant(2024, 12)] });
      const whole = layoutTimeline(data, { ...wide, domain: data.whole }, settle(part));
      expect(whole.height).toBe(part.height);
      expect(whole.labels.filter(({ event }) => event.importance === 1)).toHaveLength(2);
    }
  });

  test('never draws a cluster of one, however little room earlier frames have left', () => {
    fc.assert(
      fc.property(events, view, (list, { step, from, days }) => {
        const drawable = drawableOf(list);
        const first = layoutTimeline(drawable, { ...step, domain: [START, START + 900 * DAY] });
        const domain = [START + from * DAY, START + (from + days) * DAY] as const;
        for (const kept of [undefined, keep(first)])
          for (const { cluster } of layoutTimeline(drawable, { ...step, domain }, kept).marks)
            expect(cluster?.count).not.toBe(1);
      }),
      { numRuns: tries(60, 1000) },
    );
  });

  test.each(LADDER)('names in its overview each year behind where it begins, within the width: %o', (step) => {
    for (const end of [instant(2024, 1, 20), instant(2024, 4), instant(2024, 12)]) {
      const whole = [instant(2019, 9), end] as const;
      const { overview } = layoutTimeline({ ...drawableOf([]), whole }, { ...step, domain: whole });
      const [first, last] = [overview.x, overview.x + overview.width];
      const starts = overview.years.flatMap(({ tick }) => tick ?? []);
      expect(starts).toHaveLength(5);
      let free = first;
      for (const { x, label, tick } of overview.years.filter(({ label: name }) => name)) {
        const width = textWidth(label, 12.5, 400);
        expect(x).toBeGreaterThanOrEqual(free);
        expect(x + width).toBeLessThanOrEqual(last + 0.1);
        // Most of a name lies in its own year.
        if (tick !== undefined) expect(x + width / 2).toBeGreaterThan(tick);
        free = x + width;
      }
    }
  });

  test('shows how dense events are where they are clusters, and nowhere else', () => {
    const alone = [100, 300, 900].map((day) => drawn(`${day}`, START + day * DAY, 1));
    const together = Array.from({ length: 30 }, (_, i) => drawn(`t${i}`, START + (600 + i / 10) * DAY, 1));
    const wide = { width: 1200, orientation: 'across', domain: [START, START + 1000 * DAY] } as const;
    const [lane] = layoutTimeline(drawableOf([...alone, ...together]), wide).lanes;
    const bars = lane?.density?.bars ?? [];
    expect(bars.length).toBeGreaterThan(0);
    for (const { from, to } of bars) expect(Math.abs((from + to) / 2 - 1200 * 0.6)).toBeLessThan(24);
    for (const [first, last] of [
      [300, 601.5],
      [601.5, 900],
    ] as const) {
      const part = layoutTimeline(drawableOf(together), { ...wide, domain: [START + first * DAY, START + last * DAY] });
      const ends = part.lanes.flatMap(({ density }) => density?.bars.flatMap(({ from, to }) => [from, to]) ?? []);
      expect(ends.length).toBeGreaterThan(0);
      expect(Math.min(...ends)).toBeGreaterThanOrEqual(part.plot[0]);
      expect(Math.max(...ends)).toBeLessThanOrEqual(part.plot[1]);
    }
    const few = layoutTimeline(drawableOf(alone), wide);
    expect(few.lanes.flatMap(({ density }) => density ?? [])).toEqual([]);
  });

  test('of no events still has its lanes and its axis', () => {
    for (const step of LADDER) {
      const scene = layoutTimeline(drawableOf([]), { ...step, domain: [START, START + 100 * DAY] });
      expect(scene.lanes).toHaveLength(LANES.length);
      expect(scene.ticks.length).toBeGreaterThan(1);
    }
  });

  test('keeps names, marks, labels and entries of unknown start apart, however low it is to be', () => {
    const height = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(events, height, fc.integer({ min: 0, max: 9 }), (list, wanted, beds) => {
        const unknown = Array.from({ length: beds }, (_, i) => drawn(`bed-${i}`, null, 1));
        const domain = [instant(2023), instant(2024, 6)] as const;
        const tight = { width: 960, orientation: 'across', domain, height: wanted } as const;
        const scene = layoutTimeline(drawableOf([...unknown, ...list]), tight);
        for (const [i, lane] of scene.lanes.entries()) {
          expect(lane.from).toBe(i === 0 ? lane.from : scene.lanes[i - 1]?.to);
          const own = (event: { lane: string }) => event.lane === lane.lane.id;
          const [low, others] = [
            scene.labels.filter(({ event }) => own(event) && event.startEdge === 'unknown'),
            scene.labels.filter(({ event }) => own(event) && event.startEdge !== 'unknown'),
          ];
          const above = [
            lane.name?.baseline ?? Infinity,
            ...scene.marks.filter(({ event, shape }) => own(event) && shape !== 'background').map(bottomOfMark),
            ...others.map((label) => labelBox(label).y1),
          ];
          for (const label of low) {
            expect(labelBox(label).y0).toBeGreaterThanOrEqual(Math.max(...above));
            expect(labelBox(label).y1).toBeLessThanOrEqual(lane.to);
          }
          for (const bottom of above) expect(bottom).toBeLessThanOrEqual(lane.to);
        }
      }),
      { numRuns: tries(60, 2000) },
    );
  });

  test('has or counts every entry of unknown start, however many there are', () => {
    const beds = Array.from({ length: 9 }, (_, i) => drawn(`bed-${i}`, null, 1));
    const domain = [instant(2023), instant(2024, 6)] as const;
    for (const shown of [
      { width: 960, orientation: 'across', height: 300 },
      { width: 960, orientation: 'across' },
      { width: 390, orientation: 'down' },
    ] as const) {
      const { marks } = layoutTimeline(drawableOf(beds), { ...shown, domain });
      expect(marks.length).toBeLessThan(9);
      expect(marks.reduce((sum, { more = 0 }) => sum + 1 + more, 0)).toBe(9);
    }
  });

  test('is as high as it is to be where that is enough for its lanes', () => {
    for (const height of [420, 560, 700, 900]) {
      const given = { width: 960, orientation: 'across', domain: [instant(2023), instant(2024)], height } as const;
      const crowded = ['a', 'b', 'c'].map((id) => drawn(id, null, 1));
      expect(layoutTimeline(drawableOf(crowded), given).height).toBe(height);
    }
  });

  test('writes the lines of a label one below the other within its height', () => {
    const scene = layoutTimeline(drawableOf(fc.sample(anyEvent, { seed: 1, numRuns: 20 })), {
      ...(LADDER.at(-1) ?? { width: 1200, orientation: 'across' }),
      domain: [START, START + 700 * DAY],
    });
    expect(scene.labels.length).toBeGreaterThan(3);
    for (const label of scene.labels.filter((one) => one.leader.length)) {
      const sum = label.lines.reduce((total, line) => total + lineHeight(line, label.size), 0);
      expect(Math.abs(sum - label.height)).toBeLessThan(1);
    }
  });
});

test('in equal steps a day is a point on its tick, however wide the steps are', () => {
  const days = [3, 4, 60, 400, 401].map((day, i) => drawn(`${i}`, START + day * DAY, 1, { importance: 1 }));
  const drawable = { ...drawableOf(days), whole: [START, START + 500 * DAY] as const };
  for (const to of [2, 3, 6]) {
    const scene = layoutTimeline(drawable, { ...rung(1200), scale: 'sequential', domain: [0, to * DAY] });
    const points = scene.marks.filter(({ from, to: end }) => from === end);
    expect(points.length).toBe(scene.marks.length);
    const ticks = scene.ticks.map(({ along }) => along);
    for (const { from } of points) expect(Math.min(...ticks.map((along) => Math.abs(along - from)))).toBeLessThan(0.01);
  }
});

test('of a shortened gap that is in view in part, the sign stands in that part', () => {
  const days = [3, 400].map((day, i) => drawn(`${i}`, START + day * DAY, 1));
  const drawable = { ...drawableOf(days), whole: [START, START + 500 * DAY] as const };
  const { warp } = axisOf(drawable, { scale: 'collapsed' });
  const [gap = [0, 0]] = warp.breaks;
  const middle = (warp.to(gap[0]) + warp.to(gap[1])) / 2;
  const { breaks, plot } = layoutTimeline(drawable, {
    ...rung(1200),
    scale: 'collapsed',
    domain: [middle + 1, warp.to(gap[1]) + 20 * DAY],
  });
  expect(breaks).toHaveLength(1);
  expect(breaks[0]).toBeGreaterThan(plot[0]);
  expect(breaks[0]).toBeLessThan(plot[1]);
});
