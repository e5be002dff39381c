import { DAY } from '../model/calendar.ts';
import type { Instant, Precision } from '../model/event.ts';
import { SHAPED } from './scales.ts';

/** The scales of time, after Brehmer and others, "Timelines Revisited" (IEEE TVCG 2017). */
export const SCALES = ['chronological', 'collapsed', 'sequential', 'relative'] as const;
export type ScaleKind = (typeof SCALES)[number];

/**
 * From time to the axis and back. Axis units are ms, stretched or compressed: an axis of true scale is time itself.
 * Both ways rise, and each undoes the other.
 */
export interface Warp {
  kind: ScaleKind;
  to(time: Instant): number;
  from(axis: number): Instant;
  /** Stretches of time that the axis compresses, ascending. */
  breaks: readonly (readonly [Instant, Instant])[];
  /** The moment that a relative scale counts from. */
  origin?: Instant;
  /** How precise what stands at each step of a sequential axis is, each of a day's length: the least of what does. */
  steps?: readonly Precision[];
}

export interface Dated {
  start: Instant | null;
  end: Instant | null;
  precision?: Precision;
}

/**
 * @param events whose gaps or order the scale follows; those without a start or an end are passed over.
 * @param whole the range that the axis covers.
 * @param origin where a relative scale counts from.
 */
export function makeWarp(
  kind: ScaleKind,
  events: readonly Dated[],
  whole: readonly [Instant, Instant],
  origin?: Instant,
): Warp {
  const shaped = SHAPED[kind]?.(events, whole);
  if (shaped) return shaped;
  const same = (value: number) => value;
  return { kind, to: same, from: same, breaks: [], ...(kind === 'relative' && { origin: origin ?? whole[0] }) };
}

/**
 * The stretch of the axis that an event takes, infinite where it has no beginning or no end. In equal steps a day is a
 * step, without a length: what lies between two steps is as long as it may be.
 */
export function extentOf({ start, end }: Dated, warp: Warp): [number, number] {
  if (warp.kind === 'sequential' && start !== null && end !== null && end - start <= DAY) {
    const step = warp.to((start + end) / 2);
    return [step, step];
  }
  return [start === null ? -Infinity : warp.to(start), end === null ? Infinity : warp.to(end)];
}

/** Whether the middle of an event lies in a stretch of the axis, as the members of a cluster do in its extent. */
export function isWithin(event: Dated, [first, last]: readonly [number, number], warp: Warp): boolean {
  const [from, to] = extentOf(event, warp);
  const middle = (from + to) / 2;
  return middle >= first && middle <= last;
}
