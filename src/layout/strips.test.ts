import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../model/calendar.ts';
import { textWidth } from './measure.ts';
import { layoutStrip } from './strip.ts';
import { layoutStrips } from './strips.ts';
import { drawn, LANES, WORDS } from './testEvents.ts';

const dataOf = (count: number) => ({
  events: Array.from({ length: count }, (_, i) => drawn(`e${i}`, i * DAY, 1, { lane: LANES[i % 3]?.id ?? 'one' })),
  lanes: LANES,
  whole: [0, count * DAY] as [number, number],
  words: WORDS,
  list: '/events/',
});

test('a strip of many is laid out as one alone is', () => {
  const data = dataOf(20);
  const { neighbours, ...scene } = layoutStrip(data, 'e7', 720);
  const { neighbours: shared, ...same } = layoutStrips(data, 720)('e7');
  expect(same).toEqual(scene);
  expect(shared.map(({ event }) => event.id).filter((id) => id !== 'e7')).toEqual(
    neighbours.map(({ event }) => event.id),
  );
});

test('ten thousand events take no more places than a strip has room for', () => {
  expect(layoutStrips(dataOf(10_000), 360)('e7').neighbours.length).toBeLessThan(360 * 2 * LANES.length);
});

test('at no width is the name of a tick cut off at the end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 900 }), fc.integer({ min: 30, max: 3000 }), (width, n) => {
      const { ticks } = layoutStrips(dataOf(n), width)('e0');
      for (const { text, label } of ticks) {
        expect(text).toBeGreaterThanOrEqual(0);
        expect(text + textWidth(label, 12, 400)).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 50 },
  );
});
