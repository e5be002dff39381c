import type { DrawnEvent } from '../layout/types.ts';
import type { Filter } from './address.ts';

/** Whether any choice is made. */
export const isFiltering = ({ topics, person, kind, text }: Filter): boolean =>
  topics.length > 0 || person !== undefined || kind !== undefined || text !== undefined;

/** Without accents, and without what nobody sees: a pasted word brings marks of direction, a title has soft hyphens. */
const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();

/**
 * The events that fit all choices; of several topics any will do. Every word of the text must be found, without regard
 * to case and accents.
 * @param textOf what an event is searched in, beside its label and date.
 */
export function filterEvents(
  events: readonly DrawnEvent[],
  { topics, person, kind, text = '' }: Filter,
  textOf: (event: DrawnEvent) => string = () => '',
): DrawnEvent[] {
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  return events.filter((event) => {
    if (topics.length > 0 && !topics.includes(event.lane)) return false;
    if (kind && event.kind !== kind) return false;
    if (person && !event.people?.includes(person)) return false;
    if (wanted.length === 0) return true;
    const all = folded(`${event.label} ${event.words} ${textOf(event)}`);
    return wanted.every((word) => all.includes(word));
  });
}

/** How many of `events` touch a window of time. */
export const countIn = (events: readonly DrawnEvent[], [from, to]: readonly [number, number]): number =>
  events.reduce((sum, { start, end }) => sum + Number((end ?? Infinity) > from && (start ?? -Infinity) < to), 0);
