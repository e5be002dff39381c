import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { type Box, meet } from './box.ts';
import { GRAIN, Occupancy } from './occupancy.ts';

const BOUNDS: Box = { x0: 10, y0: 20, x1: 410, y1: 140 };
const box = fc
  .record({
    x: fc.integer({ min: -50, max: 450 }),
    y: fc.integer({ min: -20, max: 160 }),
    width: fc.integer({ min: 1, max: 200 }),
    height: fc.integer({ min: 1, max: 60 }),
  })
  .map(({ x, y, width, height }): Box => ({ x0: x, y0: y, x1: x + width, y1: y + height }));

/** A box widened to whole grains, as far as it lies in the bounds. */
const grains = ({ x0, y0, x1, y1 }: Box): Box => ({
  x0: BOUNDS.x0 + Math.floor((Math.max(x0, BOUNDS.x0) - BOUNDS.x0) / GRAIN) * GRAIN,
  y0: BOUNDS.y0 + Math.floor((Math.max(y0, BOUNDS.y0) - BOUNDS.y0) / GRAIN) * GRAIN,
  x1: BOUNDS.x0 + Math.ceil((Math.min(x1, BOUNDS.x1) - BOUNDS.x0) / GRAIN) * GRAIN,
  y1: BOUNDS.y0 + Math.ceil((Math.min(y1, BOUNDS.y1) - BOUNDS.y0) / GRAIN) * GRAIN,
});
const isInside = ({ x0, y0, x1, y1 }: Box) => x0 < BOUNDS.x1 && x1 > BOUNDS.x0 && y0 < BOUNDS.y1 && y1 > BOUNDS.y0;

test('a box is free where no taken box shares a grain with it', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), box, (taken, asked) => {
      const space = new Occupancy(BOUNDS);
      taken.forEach((one) => space.take(one));
      const inside = taken.filter(isInside).map(grains);
      expect(space.isFree(asked)).toBe(!isInside(asked) || !inside.some((one) => meet(one, grains(asked))));
    }),
    { numRuns: tries(500, 20_000) },
  );
});

test('the first and the last taken row bound what is taken of a box', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), box, (taken, asked) => {
      const space = new Occupancy(BOUNDS);
      taken.forEach((one) => space.take(one));
      const [first, last] = [space.firstTaken(asked), space.lastTaken(asked)];
      expect(first === undefined).toBe(space.isFree(asked));
      expect(last === undefined).toBe(space.isFree(asked));
      if (first === undefined || last === undefined) return;
      expect(first).toBeLessThan(last);
      if (first > asked.y0) expect(space.isFree({ ...asked, y1: first })).toBe(true);
      if (last < asked.y1) expect(space.isFree({ ...asked, y0: last })).toBe(true);
      expect(space.isFree({ ...asked, y0: first, y1: first + 1 })).toBe(false);
      expect(space.isFree({ ...asked, y0: last - 1, y1: last })).toBe(false);
    }),
    { numRuns: 500 },
  );
});
