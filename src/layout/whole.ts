import { DAY } from '../model/calendar.ts';
import type { DrawnEvent } from './types.ts';

/** From the first known bound to the last, with a fiftieth of air at both ends; a day where nothing is known. */
export function wholeRange(events: readonly Pick<DrawnEvent, 'start' | 'end'>[]): [number, number] {
  let [from, to] = [Infinity, -Infinity];
  for (const { start, end } of events) {
    for (const bound of [start, end]) {
      if (bound === null) continue;
      from = Math.min(from, bound);
      to = Math.max(to, bound);
    }
  }
  if (from > to) return [0, DAY];
  const air = Math.max((to - from) / 50, DAY);
  return [from - air, to + air];
}
