import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEvent, drawableOf } from '../layout/testEvents.ts';
import { fitDrawing } from '../paper/fitDrawing.ts';
import { wallSize, wallTiles } from '../paper/wall.ts';
import type { Mark } from './mark.ts';
import { wallTile } from './wallTile.ts';

/** The events that have a mark, or a label, in a drawing. */
const named = (mark: Mark, by: string): string[] => [
  ...(mark.attributes[by] === undefined ? [] : [String(mark.attributes[by])]),
  ...mark.children.flatMap((child) => named(child, by)),
];

test('a page of a wall chart has what is seen on it, and all of them together have everything', () => {
  const events = fc.array(anyEvent, { minLength: 5, maxLength: 40 });
  fc.assert(
    fc.property(events, fc.constantFrom([1, 1], [3, 2], [4, 1]), (list, [columns = 1, rows = 1]) => {
      const { width, height } = wallSize(columns, rows);
      const fitted = fitDrawing(drawableOf(list), width, height);
      const tiles = wallTiles(columns, rows).map((tile) => wallTile(tile, fitted, 'A page'));
      for (const [by, placed] of [
        ['data-event-mark', fitted.scene.marks],
        ['data-event-label', fitted.scene.labels],
      ] as const) {
        const found = tiles.flatMap((tile) => named(tile, by));
        expect(new Set(found)).toEqual(new Set(placed.map(({ event }) => event.id)));
      }
      // A page of six does not have the marks of all of them.
      const labels = tiles.map((tile) => named(tile, 'data-event-label').length);
      if (tiles.length > 3 && fitted.scene.labels.length > 20)
        expect(Math.min(...labels)).toBeLessThan(fitted.scene.labels.length);
    }),
    { numRuns: 15 },
  );
});
