import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shares } from './shares.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const needs = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 12 });

test('each has what it needs, those that need less than others have alike, and no more is given than there is', () => {
  fc.assert(
    fc.property(needs, fc.integer({ min: 0, max: 3000 }), (needed, room) => {
      const given = shares(room, needed);
      given.forEach((one, i) => expect(one).toBeGreaterThanOrEqual(needed[i] ?? 0));
      const least = Math.min(...given);
      // Whoever has more than another needs it.
      given.forEach((one, i) => expect(one === least || one === needed[i]).toBe(true));
      if (sum(needed) >= room) expect(given).toEqual(needed);
      else {
        expect(sum(given)).toBeLessThanOrEqual(room);
        expect(sum(given)).toBeGreaterThan(room - needed.length);
      }
    }),
  );
});
