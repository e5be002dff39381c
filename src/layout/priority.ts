import type { DrawnEvent, PlacedMark } from './types.ts';

/** Told first: what matters more, then what is reported, then later before earlier. Never equal for two events. */
export function byPriority(a: DrawnEvent, b: DrawnEvent): number {
  return (
    a.importance - b.importance ||
    Number(b.kind === 'reported') - Number(a.kind === 'reported') ||
    (b.start ?? 0) - (a.start ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** The turns of marks whose labels look for room: what was shown is sure of its place before anything new. */
export function inTurn(marks: readonly PlacedMark[], shown?: ReadonlyMap<string, unknown>): PlacedMark[] {
  const known = ({ event }: PlacedMark) => (shown?.has(event.id) ? 1 : 0);
  return [...marks].sort((a, b) => known(b) - known(a) || byPriority(a.event, b.event));
}
