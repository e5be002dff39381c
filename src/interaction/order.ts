import { byPriority } from '../layout/priority.ts';
import type { DrawnEvent, Lane } from '../layout/types.ts';

/** A step from one event to another. */
export type Step = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last' | 'earlier' | 'later';

/** In order of time; those without a start come last. */
export const inOrder = (events: readonly DrawnEvent[]): DrawnEvent[] =>
  [...events].sort(
    (a, b) =>
      (a.start ?? Infinity) - (b.start ?? Infinity) || (a.end ?? Infinity) - (b.end ?? Infinity) || byPriority(a, b),
  );

const startOf = (event: DrawnEvent): number => event.start ?? event.end ?? 0;

/**
 * The event that a step leads to: before and after in time, nearest in time in the lane above or below, first and
 * last, or the first that is a window's length away.
 * @param ordered in order of time.
 * @param span the length of the window, in time.
 * @returns undefined where the step leads nowhere.
 */
export function stepFrom(
  ordered: readonly DrawnEvent[],
  lanes: readonly Lane[],
  from: DrawnEvent,
  step: Step,
  span: number,
): DrawnEvent | undefined {
  const index = ordered.indexOf(from);
  if (step === 'previous' || step === 'next') {
    if (index >= 0) return ordered[index + (step === 'next' ? 1 : -1)];
    // One that the choices leave out stands between those that fit.
    const isBefore = (event: DrawnEvent) => startOf(event) < startOf(from);
    return step === 'next' ? ordered.find((event) => !isBefore(event)) : ordered.findLast(isBefore);
  }
  if (step === 'first' || step === 'last') return ordered.at(step === 'first' ? 0 : -1);
  if (step === 'later') return ordered.find((event) => startOf(event) >= startOf(from) + span) ?? ordered.at(-1);
  if (step === 'earlier') return ordered.findLast((event) => startOf(event) <= startOf(from) - span) ?? ordered[0];
  const lane = lanes.findIndex(({ id }) => id === from.lane);
  const beyond = step === 'down' ? lanes.slice(lane + 1) : lanes.slice(0, lane).toReversed();
  for (const { id } of beyond) {
    const members = ordered.filter((event) => event.lane === id);
    if (members.length > 0) return members.reduce((best, event) => (away(event) < away(best) ? event : best));
  }
  return undefined;

  function away(event: DrawnEvent): number {
    return Math.abs(startOf(event) - startOf(from));
  }
}
