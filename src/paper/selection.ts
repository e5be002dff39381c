/**
 * Which events to print, as an address says it: `?events=a,b`, or the filter that the timeline keeps in its own address
 * (`?topic= &person= &kind= &q= &from= &to=`). A value may be repeated or hold several, with commas; what is unknown or
 * makes no sense is ignored.
 */
import { instant } from '../model/calendar.ts';
import type { Instant } from '../model/event.ts';

/** What there is to choose by. */
export interface Choosable {
  id: string;
  topic: string;
  kind: string;
  people: readonly string[];
  start: Instant | null;
  end: Instant | null;
  /** Title and summary, for a search of words. */
  text: string;
}

export interface Choice {
  /** Ids; undefined where the address names no event. */
  events?: string[];
  topics: string[];
  people: string[];
  kinds: string[];
  words: string;
  /** Moments: from the first on, and before the second. */
  from?: Instant;
  to?: Instant;
}

const all = (params: URLSearchParams, name: string): string[] =>
  params
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);

/** `2023`, `2023-11` or `2023-11-15` as its first moment and the first after it. */
function bounds(text: string | null): [Instant, Instant] | undefined {
  const found = /^([+-]?\d{1,6})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text?.trim() ?? '');
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || (month !== undefined && (month < 1 || month > 12)) || (day !== undefined && day < 1)) {
    return undefined;
  }
  const first = instant(year, month, day);
  if (day !== undefined) return [first, instant(year, month, day + 1)];
  return [first, month === undefined ? instant(year + 1) : instant(year, month + 1)];
}

export function readChoice(params: URLSearchParams): Choice {
  const from = bounds(params.get('from'))?.[0];
  const to = bounds(params.get('to'))?.[1];
  return {
    ...(params.has('events') && { events: all(params, 'events') }),
    topics: all(params, 'topic'),
    people: all(params, 'person'),
    kinds: all(params, 'kind'),
    words: (params.get('q') ?? '').trim(),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

/** The chosen of some events, in their order. A choice that leaves none is taken for a mistake: all are chosen. */
export function choose<Event extends Choosable>(events: readonly Event[], choice: Choice): Event[] {
  const chosen = events.filter((event) => matches(event, choice));
  return chosen.length > 0 ? chosen : [...events];
}

/** Whether an event is wanted. A list of ids says everything; else each of the other parts must agree. */
export function matches(event: Choosable, choice: Choice): boolean {
  if (choice.events) return choice.events.includes(event.id);
  const { topics, people, kinds, words, from = -Infinity, to = Infinity } = choice;
  const text = event.text.toLowerCase();
  return (
    (topics.length === 0 || topics.includes(event.topic)) &&
    (people.length === 0 || event.people.some((id) => people.includes(id))) &&
    (kinds.length === 0 || kinds.includes(event.kind)) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    (event.start ?? -Infinity) < to &&
    (event.end ?? Infinity) > from
  );
}
