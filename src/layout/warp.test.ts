import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../model/calendar.ts';
import { makeWarp, SCALES } from './warp.ts';

const WHOLE: [number, number] = [0, 1000 * DAY];
const events = fc
  .array(fc.record({ start: fc.integer({ min: 0, max: 990 }), days: fc.integer({ min: 1, max: 30 }) }))
  .map((list) => list.map(({ start, days }) => ({ start: start * DAY, end: (start + days) * DAY })));

test.each(SCALES)('a %s axis rises with time, and leads back to where it came from', (kind) => {
  fc.assert(
    fc.property(events, fc.array(fc.double({ min: -500, max: 1500, noNaN: true })), (list, samples) => {
      const warp = makeWarp(kind, list, WHOLE);
      const times = samples.map((day) => day * DAY).sort((a, b) => a - b);
      const places = times.map(warp.to);
      places.forEach((place, i) => expect(place).toBeGreaterThanOrEqual((places[i - 1] ?? -Infinity) - 1e-3));
      times.forEach((time, i) => expect(Math.abs(warp.from(places[i] ?? 0) - time)).toBeLessThan(1));
    }),
  );
});

test('a collapsed axis shortens the gaps that are long, and those alone', () => {
  const day = (n: number) => ({ start: n * DAY, end: (n + 1) * DAY });
  const warp = makeWarp('collapsed', [day(10), day(20), day(900), day(910)], WHOLE);
  expect(warp.breaks).toEqual([[21 * DAY, 900 * DAY]]);
  expect(warp.to(20 * DAY) - warp.to(10 * DAY)).toBe(10 * DAY);
  expect(warp.to(900 * DAY) - warp.to(21 * DAY)).toBe(25 * DAY);
});

test('a sequential axis gives each day on which something starts the same step, where its mark is drawn', () => {
  const at = (n: number, days = 1) => ({ start: n * DAY, end: (n + days) * DAY });
  const warp = makeWarp('sequential', [at(500), at(3), at(4), at(4), at(5, 90)], WHOLE);
  expect([3, 4, 5, 500].map((n) => warp.to((n + 0.5) * DAY))).toEqual([DAY, 2 * DAY, 3 * DAY, 4 * DAY]);
});
