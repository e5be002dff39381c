import { DAY } from '../model/calendar.ts';
import type { DrawnEvent, PlacedMark, Shape } from './types.ts';

const RADIUS: Record<1 | 2 | 3, number> = { 1: 7, 2: 5, 3: 4.5 };
/** Half the thickness of a bar, and of the dotted line of a background entry. */
const BAR = 4.5;
const DOTTED = 1.5;
/** A day wider than this is drawn as the span that it is. */
const WIDE_DAY = 28;

const isSoft = (edge: string): boolean => edge === 'approximate' || edge === 'uncertain';

function shapeOf(event: DrawnEvent, pxPerMs: number): Shape {
  if (event.start === null && event.startEdge === 'unknown') return 'background';
  if (event.form === 'interval' || event.form === 'allOf') return 'span';
  const wide = event.start === null || event.end === null || event.end - event.start > DAY;
  return wide || DAY * pxPerMs > WIDE_DAY ? 'within' : 'point';
}

/**
 * Where an event's mark lies along the axis of time, and what it looks like. `across` is left for the stacking.
 * Nothing is widened or moved: a month is as long as a month, and a day sits at its noon.
 * @returns undefined for an event wholly outside the plot.
 */
export function shapeMark(
  event: DrawnEvent,
  place: (t: number) => number,
  plot: readonly [number, number],
  pxPerMs: number,
): PlacedMark | undefined {
  const [first, last] = plot;
  const from = event.start === null ? -Infinity : place(event.start);
  const to = event.end === null ? Infinity : place(event.end);
  if (to <= first || from >= last) return undefined;
  const shape = shapeOf(event, pxPerMs);
  if (shape === 'point') {
    const middle = (from + to) / 2;
    if (middle < first || middle > last) return undefined;
    return mark({ from: middle, to: middle, radius: RADIUS[event.importance] });
  }
  return mark({
    from: Math.max(from, first),
    to: Math.min(to, last),
    radius: shape === 'background' ? DOTTED : BAR,
    cutFrom: from < first || event.startEdge === 'open',
    cutTo: to > last || event.endEdge === 'open',
  });

  function mark(placed: Pick<PlacedMark, 'from' | 'to' | 'radius'> & Partial<PlacedMark>): PlacedMark {
    return {
      event,
      shape,
      across: 0,
      softFrom: isSoft(event.startEdge),
      softTo: isSoft(event.endEdge),
      cutFrom: false,
      cutTo: false,
      ...placed,
    };
  }
}

/** How far the dots of a soft edge run past the end, px. */
export const SOFT_REACH = 14;

/** The stretch along the axis of time that a mark needs to itself, px. */
export function reach(mark: PlacedMark): [number, number] {
  const pad = mark.shape === 'point' ? mark.radius + 1 : 2;
  return [mark.from - pad - (mark.softFrom ? SOFT_REACH : 0), mark.to + pad + (mark.softTo ? SOFT_REACH : 0)];
}
