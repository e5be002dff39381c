import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEvent, drawableOf, drawn } from '../layout/testEvents.ts';
import { DAY, instant } from '../model/calendar.ts';
import { realSets } from '../layout/testSets.ts';
import type { Drawable } from '../layout/types.ts';
import { fitDrawing } from './fitDrawing.ts';
import { DRAWING_ROOM } from './papers.ts';
import { wallSize } from './wall.ts';

const SPACES = [DRAWING_ROOM, wallSize(1, 1), wallSize(3, 1), wallSize(2, 2)];
/** The smallest text of the drawing, px. */
const SMALLEST = 12.5;

/** The size of the smallest letters, pt. */
function letters(drawable: Drawable, { width, height }: (typeof SPACES)[number]): number {
  const fitted = fitDrawing(drawable, width, height);
  expect(fitted.scene.width * fitted.scale).toBeLessThanOrEqual(width + 0.01);
  expect(fitted.height * fitted.scale).toBeLessThanOrEqual(height + 0.01);
  return (SMALLEST * fitted.scale * 72) / 25.4;
}

describe('a drawing on paper', () => {
  test('fits its space in letters of 8 points or more, whatever there is to draw', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 60 }), fc.constantFrom(...SPACES), (events, space) => {
        expect(letters(drawableOf(events), space)).toBeGreaterThanOrEqual(8);
      }),
      { numRuns: 25 },
    );
  });

  test('of more events than there is room to name still does', () => {
    const lanes = Array.from({ length: 6 }, (_, i) => ({ id: `lane${i}`, name: `Lane ${i}`, hue: 1 }));
    const events = Array.from({ length: 48 }, (_, i) =>
      drawn(`e${i}`, i < 12 ? null : instant(2021) + i * 7 * DAY, 1, { lane: `lane${i % 6}`, label: 'A long meeting' }),
    );
    for (const space of SPACES) expect(letters({ ...drawableOf(events), lanes }, space)).toBeGreaterThanOrEqual(8);
  });

  test.each(realSets)('of $name fits a page of the booklet', ({ drawable }) => {
    expect(letters(drawable, DRAWING_ROOM)).toBeGreaterThanOrEqual(8);
  });

  test('names what matters most, though its lane is crowded and the others are not', () => {
    const lanes = Array.from({ length: 5 }, (_, i) => ({ id: `lane${i}`, name: `Lane ${i}`, hue: 1 }));
    const crowded = { lane: 'lane0', importance: 1, label: 'A long meeting about trade' } as const;
    const first = Array.from({ length: 4 }, (_, i) => drawn(`e${i}`, instant(2024) + i * 9 * DAY, 1, crowded));
    const other = Array.from({ length: 20 }, (_, i) =>
      drawn(`o${i}`, instant(2021) + i * 50 * DAY, 1, { lane: `lane${i % 5}`, label: 'Something' }),
    );
    const { scene } = fitDrawing({ ...drawableOf([...first, ...other]), lanes }, 251, 160);
    expect(scene.labels.filter(({ event }) => event.importance === 1)).toHaveLength(4);
  });
});
