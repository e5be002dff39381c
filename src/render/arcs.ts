import type { PlacedMark, Scene } from '../layout/types.ts';
import { el, type Mark, written } from './mark.ts';

/** An arc rises above its ends by this share of the way between them, px at most. */
const RISE = 0.3;
const HIGHEST = 28;

/**
 * Where an arc may meet a mark: at the end that is known of what has no known start, or else where its name stands; at
 * the middle of a cluster; at the nearer end of anything that lasts.
 */
function end({ shape, from, to, cutTo, gap }: PlacedMark, toward: number): number {
  if (shape === 'background') return cutTo ? (gap?.[0] ?? from) : to;
  if (shape === 'cluster') return (from + to) / 2;
  return Math.abs(toward - from) < Math.abs(toward - to) ? from : to;
}

/**
 * Arcs between the mark of one event and those of the events it is related to, as far as they are in view. They leave a
 * mark at its top, where no name stands, and are drawn below everything but the axis.
 */
export function arcs({ marks, orientation }: Scene, from: string | undefined, to: readonly string[]): Mark[] {
  const own = marks.find(({ event }) => event.id === from);
  if (!own || to.length === 0) return [];
  const isAcross = orientation === 'across';
  const point = (along: number, across: number) =>
    (isAcross ? [along, across] : [across, along]).map(written).join(',');
  const wanted = new Set(to);
  return marks
    .filter(({ event }) => event.id !== from && wanted.has(event.id))
    .map((mark) => {
      const [a, b] = [end(own, (mark.from + mark.to) / 2), end(mark, (own.from + own.to) / 2)];
      const [top, otherTop] = [own.across - own.radius, mark.across - mark.radius];
      const rise = Math.min(HIGHEST, Math.hypot(b - a, otherTop - top) * RISE);
      const d = `M${point(a, top)}C${point(a, top - rise)} ${point(b, otherTop - rise)} ${point(b, otherTop)}`;
      return el(mark.event.id, 'path', { class: 'arc', d });
    });
}
