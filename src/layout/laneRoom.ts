import type { Lane, PlacedLabel } from './types.ts';

/** Between the lowest label of a lane and its foot, px. */
const AIR = 4;

/** The least height of a lane that has room for the labels of its events of the first rank where they are, px. */
export function roomOfFirst(lane: Lane, top: number, foot: number, labels: readonly PlacedLabel[]): number {
  // Entries of unknown start stand in the foot.
  const first = labels.filter(({ event }) => event.lane === lane.id && event.importance === 1 && event.start !== null);
  return Math.ceil(Math.max(...first.map(({ y, height }) => y + height + AIR), top) - top + foot);
}
