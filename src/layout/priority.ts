import type { DrawnEvent } from './types.ts';

/** Told first: what matters more, then what is reported, then later before earlier. Never equal for two events. */
export function byPriority(a: DrawnEvent, b: DrawnEvent): number {
  return (
    a.importance - b.importance ||
    Number(b.kind === 'reported') - Number(a.kind === 'reported') ||
    (b.start ?? 0) - (a.start ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
