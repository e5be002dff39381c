import type { PlacedMark, Scene } from '../layout/types.ts';
import { written } from './glyph.ts';
import { el, type Mark } from './mark.ts';

/** An arc rises by this share of its length, px at most. */
const RISE = 0.25;
const HIGHEST = 60;

/** Arcs from the mark of one event to those of the events it is related to, as far as they are in view. */
export function arcs({ marks, orientation }: Scene, from: string | undefined, to: readonly string[]): Mark[] {
  const own = marks.find(({ event }) => event.id === from);
  if (!own || to.length === 0) return [];
  const middle = (mark: PlacedMark): [number, number] => {
    const along = (mark.from + mark.to) / 2;
    return orientation === 'across' ? [along, mark.across] : [mark.across, along];
  };
  const [x0, y0] = middle(own);
  const wanted = new Set(to);
  const paths = marks
    .filter(({ event }) => event.id !== from && wanted.has(event.id))
    .map((mark) => {
      const [x1, y1] = middle(mark);
      const rise = Math.min(HIGHEST, Math.hypot(x1 - x0, y1 - y0) * RISE);
      const bend = orientation === 'across' ? [0, -rise] : [-rise, 0];
      const control = [(x0 + x1) / 2 + (bend[0] ?? 0), (y0 + y1) / 2 + (bend[1] ?? 0)].map(written);
      const d = `M${written(x0)},${written(y0)}Q${control.join(',')} ${written(x1)},${written(y1)}`;
      return el(mark.event.id, 'path', { class: 'arc', d });
    });
  return [el('arcs', 'g', { class: 'arcs' }, paths)];
}
