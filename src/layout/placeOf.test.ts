import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { DAY, instant } from '../model/calendar.ts';
import { axisOf } from './axis.ts';
import { placeOf } from './placeOf.ts';
import { layoutTimeline } from './scene.ts';
import { anyEvent, drawableOf, drawn, LANES } from './testEvents.ts';
import type { Drawable, DrawnEvent } from './types.ts';
import { LADDER } from './view.ts';
import { makeWarp } from './warp.ts';

const warp = makeWarp('chronological', [], [0, 1]);

/** The ids of events that are in a window, and have no place in its drawing. */
function lost(drawable: Drawable, step: (typeof LADDER)[number], domain: readonly [number, number]): string[] {
  const scene = layoutTimeline(drawable, { ...step, domain });
  const [from, to] = domain;
  const isSeen = ({ start, end }: DrawnEvent) =>
    Math.max(start ?? -Infinity, from) < Math.min(end ?? Infinity, to) - (to - from) / 1000;
  return drawable.events.filter((event) => isSeen(event) && !placeOf(event, scene, warp)).map(({ id }) => id);
}

const everyStep = (events: readonly DrawnEvent[], domain: readonly [number, number]) =>
  LADDER.flatMap((step) => lost(drawableOf(events), step, domain));

test('bars that a window cuts have a place, though their middles lie elsewhere', () => {
  const spans = Array.from({ length: 30 }, (_, i) => drawn(`${i}`, instant(1900 + i), 36_525 + i * 400));
  expect(everyStep(spans, [instant(1940), instant(1960)])).toEqual([]);
});

test('entries of unknown start have the place of the line that stands for them', () => {
  const beds = Array.from({ length: 20 }, (_, i) => drawn(`${i}`, null, 1));
  expect(everyStep(beds, [instant(2022), instant(2024)])).toEqual([]);
});

test('the line that stands for entries of unknown start stands for those of its own lane', () => {
  const beds = LANES.flatMap(({ id }, i) =>
    Array.from({ length: 9 - 4 * i }, (_, j) => drawn(`${id}-${j}`, null, 1, { lane: id })),
  );
  expect(everyStep(beds, [instant(2022), instant(2024)])).toEqual([]);
  const [narrow] = LADDER;
  const { marks } = layoutTimeline(drawableOf(beds), { ...narrow!, domain: [instant(2022), instant(2024)] });
  const counted = (lane: string) => marks.filter(({ event }) => event.lane === lane).map(({ more = 0 }) => 1 + more);
  expect(LANES.map(({ id }) => counted(id).reduce((sum, count) => sum + count))).toEqual([9, 5, 1]);
});

test('short bars without a row have a place, though the middles of all lie out of the window', () => {
  const pair = ['a', 'b'].map((id) => drawn(id, instant(2022, 6, 30), 31));
  const cut = instant(2022, 7, 16);
  expect(everyStep(pair, [cut, cut + 561 * DAY])).toEqual([]);
  const first = instant(2022, 7, 15);
  expect(everyStep(pair, [first - 561 * DAY, first])).toEqual([]);
});

test('what goes on has a place, alone and among others', () => {
  const ongoing = Array.from({ length: 9 }, (_, i) => drawn(`${i}`, instant(2022, 1 + i), 1, { end: null }));
  expect(everyStep(ongoing, [instant(2021), instant(2025)])).toEqual([]);
});

test('every event that is in the window has a place in the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(anyEvent, { maxLength: 60, size: 'max' }),
      fc.constantFrom(...LADDER),
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 20, max: 900 }),
      (events, step, from, days) => {
        const start = instant(2022) + from * DAY;
        expect(lost(drawableOf(events), step, [start, start + days * DAY])).toEqual([]);
      },
    ),
    { numRuns: tries(300, 20_000) },
  );
});

test('a scale that counts from a moment has the index of the true scale, whatever the moment', () => {
  const drawable = drawableOf([drawn('a', instant(2022), 1)]);
  const [first, other] = [1, 2].map((origin) => axisOf(drawable, { scale: 'relative', origin }));
  expect(first?.lanes).toBe(axisOf(drawable, {}).lanes);
  expect(other?.lanes).toBe(first?.lanes);
  expect([first, other].map((axis) => axis?.warp.origin)).toEqual([1, 2]);
});
