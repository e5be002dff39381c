import { DAY } from '../model/calendar.ts';
import type { Box } from './box.ts';
import type { DrawnEvent, PlacedMark, Shape } from './types.ts';

const RADIUS: Record<1 | 2 | 3, number> = { 1: 7, 2: 5, 3: 4.5 };
/** Half the thickness of a bar, and of the dotted line of a background entry. */
const BAR = 4.5;
const DOTTED = 1.5;
/** A day wider than this is drawn as the span that it is, px. */
export const WIDE_DAY = 28;

const isSoft = (edge: string): boolean => edge === 'approximate' || edge === 'uncertain';

/** Whether nobody knows when an event began: it is a line of its own at the foot of its lane. */
export const isBed = ({ start, startEdge }: DrawnEvent): boolean => start === null && startEdge === 'unknown';

function shapeOf(event: DrawnEvent, length: number): Shape {
  if (isBed(event)) return 'background';
  if (event.form === 'interval' || event.form === 'allOf') return 'span';
  const isVague = event.start === null || event.end === null || event.end - event.start > DAY;
  return isVague || length > WIDE_DAY ? 'within' : 'point';
}

/** What all marks of an event have alike; where it lies is left to the caller. */
export const bareMark = (event: DrawnEvent, shape: Shape, from: number, to: number, radius: number): PlacedMark => ({
  event,
  shape,
  from,
  to,
  across: 0,
  radius,
  softFrom: isSoft(event.startEdge),
  softTo: isSoft(event.endEdge),
  cutFrom: false,
  cutTo: false,
});

/**
 * Where an event's mark lies along the axis of time, and what it looks like. `across` is left for the stacking.
 * Nothing is widened or moved: a month is as long as a month, and a day sits at its noon.
 * @param extent where it begins and ends, px; infinite where that is nowhere.
 * @returns undefined for an event wholly outside the plot.
 */
export function shapeMark(
  event: DrawnEvent,
  [from, to]: readonly [number, number],
  plot: readonly [number, number],
): PlacedMark | undefined {
  const [first, last] = plot;
  if (to <= first || from >= last) return undefined;
  const shape = shapeOf(event, to - from);
  if (shape === 'point') {
    const middle = (from + to) / 2;
    if (middle < first || middle > last) return undefined;
    return bareMark(event, shape, middle, middle, RADIUS[event.importance]);
  }
  return {
    ...bareMark(event, shape, Math.max(from, first), Math.min(to, last), shape === 'background' ? DOTTED : BAR),
    cutFrom: from < first || event.startEdge === 'open',
    cutTo: to > last || event.endEdge === 'open',
  };
}

/** How far the dots of a soft edge run past the end, px. */
export const SOFT_REACH = 14;

/** The stretch along the axis of time that a mark needs to itself, px. */
export function reach(mark: PlacedMark): [number, number] {
  const pad = mark.shape === 'point' ? mark.radius + 1 : 2;
  return [mark.from - pad - (mark.softFrom ? SOFT_REACH : 0), mark.to + pad + (mark.softTo ? SOFT_REACH : 0)];
}

/** What a mark that has its place needs to itself, px. */
export function markBox(mark: PlacedMark): Box {
  const ends = reach(mark);
  return { x0: ends[0], x1: ends[1], y0: mark.across - mark.radius - 1, y1: mark.across + mark.radius + 1 };
}
