import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../model/calendar.ts';
import { byPriority } from './priority.ts';
import { drawn, LANES } from './testEvents.ts';
import { cellsIn, indexEvents } from './timeIndex.ts';
import type { DrawnEvent } from './types.ts';
import { makeWarp } from './warp.ts';

const WHOLE: [number, number] = [0, 40_000 * DAY];
const warp = makeWarp('chronological', [], WHOLE);

/** Days of many events, spread and in bursts, on both sides of 1970. */
const days = fc
  .array(fc.oneof(fc.integer({ min: -9000, max: 9000 }), fc.integer({ min: 100, max: 110 })), {
    minLength: 1,
    maxLength: 2500,
    size: 'max',
  })
  .map((list) => list.map((day, i) => drawn(`e${i}`, day * DAY, 1, { importance: i % 7 === 0 ? 1 : 3 })));

const shelfFor = (events: readonly DrawnEvent[]) => {
  const shelf = indexEvents(events, LANES, warp)[0]?.shelves[0];
  if (!shelf) throw new Error('no shelf');
  return shelf;
};

test('cells hold every event of their stretch once, and name the one that matters most', () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: -2, max: 16 }),
      fc.integer({ min: -9000, max: 9000 }),
      (events, octave, day) => {
        const shelf = shelfFor(events);
        const j = Math.round(Math.log2(DAY)) + octave;
        const [from, to] = [day * DAY, (day + 800) * DAY];
        const cells = cellsIn(shelf, from, to, j);
        const length = 2 ** j;
        const expected = Map.groupBy(events, ({ start }) => Math.floor(((start ?? 0) + DAY / 2) / length));
        const wanted = [...expected.keys()]
          .filter((id) => id >= Math.floor(from / length) && id <= Math.floor(to / length))
          .sort((a, b) => a - b);
        expect(cells.map((cell) => cell.id)).toEqual(wanted);
        for (const cell of cells) {
          const members = expected.get(cell.id) ?? [];
          expect(new Set(shelf.events.slice(cell.from, cell.to).map(({ id }) => id))).toEqual(
            new Set(members.map(({ id }) => id)),
          );
          expect(shelf.events[cell.top]?.id).toBe([...members].sort(byPriority)[0]?.id);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test.for([0, 1])('of very many on one day, with %d elsewhere, a look reads few', (elsewhere) => {
  const many = Array.from({ length: 20_000 }, (_, i) => drawn(`e${i}`, i < elsewhere ? 9000 * DAY : 100 * DAY, 1));
  const shelf = shelfFor(many);
  let reads = 0;
  const counted = new Proxy(shelf.events, {
    get: (events, key, self) => {
      reads += 1;
      return Reflect.get(events, key, self) as unknown;
    },
  });
  for (const j of [16, 20, 24, 28]) {
    const cells = cellsIn({ ...shelf, events: counted }, 90 * DAY, 110 * DAY, j);
    expect(cells.map(({ from, to }) => to - from)).toEqual([20_000 - elsewhere]);
  }
  expect(reads).toBeLessThan(100);
});

test('events of other lanes are left out, and those without a start or an end stand apart', () => {
  const [lane] = indexEvents(
    [
      drawn('dated', DAY, 1),
      drawn('unknown', null, 1),
      drawn('open', 5 * DAY, 1, { end: null, endEdge: 'open' }),
      drawn('elsewhere', DAY, 1, { lane: 'no such lane' }),
    ],
    LANES,
    warp,
  );
  expect(lane?.shelves.flatMap((shelf) => shelf.events.map(({ id }) => id))).toEqual(['dated']);
  expect(lane?.beds.map(({ id }) => id)).toEqual(['unknown']);
  expect(lane?.endless.map(({ id }) => id)).toEqual(['open']);
});
