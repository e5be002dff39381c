import type { Instant } from '../model/event.ts';
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
  /** How many steps of a day's length a sequential axis has. */
  steps?: number;
}

export interface Dated {
  start: Instant | null;
  end: Instant | null;
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

/** Whether the middle of an event lies in a stretch of the axis, as the members of a cluster do in its extent. */
export function isWithin({ start, end }: Dated, [first, last]: readonly [number, number], warp: Warp): boolean {
  if (start === null || end === null) return false;
  const middle = (warp.to(start) + warp.to(end)) / 2;
  return middle >= first && middle <= last;
}
