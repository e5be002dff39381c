import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './prerender.ts';

const grouped = fc.array(fc.record({ group: fc.constantFrom('page', 'picture', 'data'), id: fc.nat() }));

test('nothing is lost or said twice, and every group keeps its order', () => {
  fc.assert(
    fc.property(grouped, (all) => {
      const out = spread(all, ({ group }) => group);
      expect(out).toHaveLength(all.length);
      for (const name of ['page', 'picture', 'data'])
        expect(out.filter(({ group }) => group === name)).toEqual(all.filter(({ group }) => group === name));
    }),
  );
});

test('every group is everywhere: any part of the whole has its share of each, give or take two', () => {
  fc.assert(
    fc.property(grouped, fc.nat(200), (all, length) => {
      const part = spread(all, ({ group }) => group).slice(0, length);
      for (const name of ['page', 'picture', 'data']) {
        const share = all.filter(({ group }) => group === name).length / (all.length || 1);
        const has = part.filter(({ group }) => group === name).length;
        expect(Math.abs(has - share * part.length)).toBeLessThanOrEqual(2);
      }
    }),
  );
});
