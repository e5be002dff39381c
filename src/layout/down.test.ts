import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { DAY, instant } from '../model/calendar.ts';
import { follow, keep, type Kept } from './frames.ts';
import { layoutTimeline } from './scene.ts';
import { anyEvent, drawableOf, drawn, LANES } from './testEvents.ts';
import type { PlacedLabel, PlacedMark, Scene } from './types.ts';
import { LADDER } from './view.ts';

type Point = readonly [number, number];

const START = instant(2022);
const domainOf = (from: number, days: number) => [START + from * DAY, START + (from + days) * DAY] as const;
const events = fc.array(anyEvent, { maxLength: 45, size: 'max' });
const step = fc.constantFrom(...LADDER.filter(({ orientation }) => orientation === 'down'));
const from = fc.integer({ min: 0, max: 700 });
const days = fc.integer({ min: 20, max: 900 });
/** A drawing of any events that runs down, at rest: as long as it needs to be, or as it was for a shorter time. */
const anyScene = fc
  .record({ events, step, from, days, isKept: fc.boolean() })
  .map(({ events: list, step: width, from: first, days: length, isKept }) => {
    const drawable = drawableOf(list);
    const at = (span: number, kept?: Kept) =>
      layoutTimeline(drawable, { ...width, domain: domainOf(first, span) }, kept);
    return at(length, isKept ? keep(at(length / 10)) : undefined);
  });

/** Of a point to a line: on which side it lies, 0 where it lies on it. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  return Math.abs(turn) < 1e-6 ? 0 : Math.sign(turn);
}

const segments = ({ leader }: PlacedLabel): [Point, Point][] =>
  leader.slice(1).map((point, i) => [leader[i] ?? point, point]);

const doCross = (a: PlacedLabel, b: PlacedLabel): boolean =>
  segments(a).some(([p, q]) =>
    segments(b).some(([r, s]) => side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0),
  );

const middle = ({ from: first, to }: PlacedMark): number => (first + to) / 2;
const isDated = ({ shape }: PlacedMark): boolean => shape !== 'background';
const markOf = ({ marks }: Scene, { event }: PlacedLabel) =>
  marks.find((mark) => isDated(mark) && mark.event.id === event.id);

describe('a drawing that runs down', () => {
  test('leads from every mark to its label without a crossing, and never far', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        scene.labels.forEach((label, i) => {
          expect(scene.labels.slice(i + 1).filter((other) => doCross(label, other))).toEqual([]);
          const mark = markOf(scene, label);
          if (mark) expect(Math.abs(label.y - middle(mark))).toBeLessThan(125);
        });
      }),
      { numRuns: tries(60, 2000) },
    );
  });

  test('leaves no mark without a name where there is room beside it', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const named = new Set(scene.labels.map(({ event }) => event.id));
        for (const mark of scene.marks.filter((one) => isDated(one) && !named.has(one.event.id))) {
          // A little more than the tallest label takes where it wants to be.
          const [top, bottom] = [middle(mark) - 12, middle(mark) + 100];
          const isFree = top >= scene.plot[0] && bottom <= scene.plot[1];
          if (isFree) expect(scene.labels.some(({ y, height }) => y < bottom && y + height > top)).toBe(true);
        }
      }),
      { numRuns: tries(60, 2000) },
    );
  });

  test('has every mark and room for labels in its width, whatever the number of lanes', () => {
    for (const count of [1, 5, 7, 12, 60]) {
      const lanes = Array.from({ length: count }, (_, i) => ({ id: `l${i}`, name: `Lane ${i}`, hue: 1 }));
      const list = lanes.map(({ id }, i) => drawn(id, START + i * 10 * DAY, 1, { lane: id }));
      for (const width of LADDER.filter(({ orientation }) => orientation === 'down')) {
        const scene = layoutTimeline({ ...drawableOf(list), lanes }, { ...width, domain: domainOf(-10, 700) });
        expect(Math.max(...scene.marks.map(({ across }) => across))).toBeLessThanOrEqual(scene.end);
        expect(width.width - scene.end).toBeGreaterThan(120);
        for (const { x, width: length } of scene.labels) expect(x + length).toBeLessThanOrEqual(width.width);
      }
    }
  });

  test('stands bars of one lane that overlap side by side, and others in its middle', () => {
    const at = (...spans: [from: number, days: number][]) =>
      layoutTimeline(drawableOf(spans.map(([first, length]) => drawn('span', START + first * DAY, length))), {
        ...LADDER[0]!,
        domain: domainOf(0, 700),
      }).marks.map(({ across, radius }) => [across, radius] as const);
    const places = (marks: readonly (readonly [number, number])[]) => new Set(marks.map(([across]) => across)).size;
    expect(places(at([10, 100], [200, 100], [400, 100]))).toBe(1);
    const three = at([10, 300], [100, 300], [200, 300]).toSorted((a, b) => a[0] - b[0]);
    expect(places(three)).toBe(3);
    for (const [i, [across, radius]] of three.slice(0, -1).entries())
      expect(across + radius).toBeLessThan(three[i + 1]![0] - three[i + 1]![1]);
    expect(Math.max(...three.map(([across, radius]) => across + radius))).toBeLessThan(58 + 18);
  });

  test('begins all lines of unknown start together, whatever their number, with their names apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LANES), { minLength: 1, maxLength: 20 }), step, (lanes, width) => {
        const beds = lanes.map(({ id }) => drawn(id, null, 1, { lane: id }));
        const scene = layoutTimeline(drawableOf(beds), { ...width, domain: domainOf(0, 700) });
        expect(new Set(scene.marks.map((mark) => mark.from))).toEqual(new Set([scene.plot[0]]));
        expect(new Set(scene.marks.map(({ across }) => across)).size).toBe(scene.marks.length);
        scene.labels.forEach((label, i) => {
          const { across, from: begin } = scene.marks[i] ?? { across: 0, from: 0 };
          expect(label.leader[0]).toEqual([across, begin]);
          expect(label.y + label.height).toBeLessThan(scene.labels[i + 1]?.y ?? scene.plot[0]);
        });
      }),
    );
  });

  test('comes to rest with all names that it had while it moved', () => {
    fc.assert(
      fc.property(events, step, from, days, (list, width, first, length) => {
        const drawable = drawableOf(list);
        const at = (span: number, kept?: Kept) =>
          layoutTimeline(drawable, { ...width, domain: domainOf(first, span) }, kept);
        let moving = at(length / 8, keep(at(20)));
        for (let span = length / 8; span < length; span *= 1.25) moving = at(span, follow(moving));
        const atRest = layoutTimeline(drawable, { ...width, domain: moving.domain }, follow(moving));
        const names = new Set(atRest.labels.map(({ event }) => event.id));
        for (const { event } of moving.labels) expect(names).toContain(event.id);
      }),
      { numRuns: tries(60, 2000) },
    );
  });

  test('writes no name of a tick between the end of the axis and the overview', () => {
    fc.assert(
      fc.property(anyScene, ({ ticks, overview }) => {
        for (const { along, level, label } of ticks)
          if (label && level === 'minor') expect(overview.y - (along + 14)).toBeGreaterThanOrEqual(16);
      }),
      { numRuns: tries(60, 1000) },
    );
  });
});
