/** Several events of a lane for which there is no room apart, as one mark. */
import type { Frame } from './axis.ts';
import { byPriority } from './priority.ts';
import { bareMark } from './shape.ts';
import type { Cluster, DrawnEvent, PlacedMark } from './types.ts';
import { isWithin, type Warp } from './warp.ts';

/** Clusters of no more than this name their members. */
export const NAMED = 12;
/** Half the height of a pill, and the width of a digit in it, px. */
const RADIUS = 8;
const DIGIT = 6.4;

/** What one cell holds. */
export interface Group {
  id: number;
  count: number;
  /** All its events, as long as they are few enough to be drawn apart. */
  members: DrawnEvent[];
  /** Bars among them that found no row. */
  bars: DrawnEvent[];
  top: DrawnEvent;
  extent: [number, number];
  /** Something of them is in view, be their middles beyond it. */
  isSeen: boolean;
  /** Its events stand for one mark, however few they are. */
  isClosed: boolean;
}

/** How a count is written in a cluster: 999, then 1.2k, 12k and 1.2M. */
export function countText(count: number): string {
  if (count < 1000) return String(count);
  const [unit, sign] = count < 999_500 ? [1000, 'k'] : [1e6, 'M'];
  return (count / unit).toFixed(count < 9.95 * unit ? 1 : 0) + sign;
}

/** Whether a mark is a cluster that an event is in. One with a mark of its own may lie in the extent of another. */
export const isMember = (event: DrawnEvent, { cluster, event: top }: PlacedMark, warp: Warp): boolean =>
  cluster !== undefined &&
  top.lane === event.lane &&
  (cluster.bars.includes(event) || isWithin(event, cluster.extent, warp));

/**
 * A pill over its members' stretch as far as it is in view, within its cell where that is, wide enough for the count.
 * @param cell the length of a cell, axis units.
 */
export function clusterMark(group: Group, { place, plot }: Frame, cell: number): PlacedMark | undefined {
  const { id, count, members, bars, top, extent, isSeen } = group;
  if (!isSeen) return undefined;
  const [first, last] = extent.map((end) => Math.min(Math.max(place(end), plot[0]), plot[1])) as [number, number];
  const half = Math.max(RADIUS, (countText(count).length * DIGIT) / 2 + 4);
  const low = Math.max(place(id * cell) + 1, plot[0]) + half;
  const high = Math.min(place((id + 1) * cell) - 1, plot[1]) - half;
  // Near the end of the plot too little of a cell may be in view: the pill then reaches past it.
  const inside = Math.min(Math.max((first + last) / 2, low), high);
  const middle = Math.min(Math.max(inside, plot[0] + half), plot[1] - half);
  const from = Math.min(middle - half, Math.max(first - 4, low - half));
  const to = Math.max(middle + half, Math.min(last + 4, high + half));
  const cluster: Cluster = {
    count,
    extent,
    members: count > NAMED ? [] : [...members].sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || byPriority(a, b)),
    bars,
  };
  return { ...bareMark(top, 'cluster', from, to, RADIUS), softFrom: false, softTo: false, cluster };
}
