import type { DrawnEvent } from '../layout/types.ts';
import type { Filter } from './address.ts';

/** Whether any choice is made. */
export const isFiltering = ({ topics, person, kind, text }: Filter): boolean =>
  topics.length > 0 || person !== undefined || kind !== undefined || text !== undefined;

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The events that fit all choices; of several topics any will do. Every word of the text must be found, without regard
 * to case and accents.
 * @param textOf what an event is searched in, beside its label and date.
 */
export function filterEvents(
  events: readonly DrawnEvent[],
  filter: Filter,
  textOf: (event: DrawnEvent) => string = () => '',
): DrawnEvent[] {
  const topics = new Set(filter.topics);
  const wanted = folded(filter.text ?? '')
    .split(/\s+/)
    .filter(Boolean);
  return events.filter((event) => {
    if (topics.size > 0 && !topics.has(event.lane)) return false;
    if (filter.kind && event.kind !== filter.kind) return false;
    if (filter.person && !event.people?.includes(filter.person)) return false;
    if (wanted.length === 0) return true;
    const text = folded(`${event.label} ${event.words} ${textOf(event)}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** How many of `events` touch a window of time. */
export const countIn = (events: readonly DrawnEvent[], [from, to]: readonly [number, number]): number =>
  events.reduce((sum, { start, end }) => sum + Number((end ?? Infinity) > from && (start ?? -Infinity) < to), 0);
