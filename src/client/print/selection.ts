/**
 * Which events to print, as an address says it: `?events=a,b`, or the view that the timeline keeps in its own address
 * (`?topic= &person= &kind= &q= &from= &to=`), read as the timeline reads it. Beside moments, `from` and `to` may be
 * years or months, `2023` or `2023-11`: the period then has its last one in it. What makes no sense is ignored.
 */
import type { PrintableEvent } from '../../components/data/printData.ts';
import { readInstant, type Filter } from '../../interaction/address.ts';
import { countIn, filterEvents } from '../../interaction/filter.ts';
import { instant } from '../../model/calendar.ts';
import { KINDS, type Instant } from '../../model/event.ts';

export interface Choice {
  /** Ids; undefined where the address names no event. They say everything, without the filter. */
  events?: string[];
  filter: Filter;
  /** From the first moment on, and before the second. */
  window: readonly [Instant, Instant];
}

const listOf = (params: URLSearchParams, name: string): string[] =>
  params
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter(Boolean);

/** A year or month as its first moment and the first after it; any other moment as itself, twice. */
function bounds(text: string | null): readonly [Instant, Instant] | undefined {
  const [, year, month] = /^(-?\d{1,11})(?:-(0[1-9]|1[0-2]))?$/.exec(text ?? '') ?? [];
  if (year === undefined) {
    const moment = readInstant(text ?? '');
    return moment === undefined ? undefined : [moment, moment];
  }
  const first = instant(Number(year), Number(month ?? 1));
  return [first, month === undefined ? instant(Number(year) + 1) : instant(Number(year), Number(month) + 1)];
}

export function readChoice(params: URLSearchParams): Choice {
  const kind = KINDS.find((one) => one === params.get('kind'));
  const [person, text] = [params.get('person'), params.get('q')?.trim()];
  const [from, to] = [bounds(params.get('from'))?.[0] ?? -Infinity, bounds(params.get('to'))?.[1] ?? Infinity];
  return {
    ...(params.has('events') && { events: listOf(params, 'events') }),
    filter: {
      topics: listOf(params, 'topic'),
      ...(person && { person }),
      ...(kind && { kind }),
      ...(text && { text }),
    },
    // A window that holds nothing is passed over, as the timeline passes it over.
    window: from < to ? [from, to] : [-Infinity, Infinity],
  };
}

/** The events that a choice names, in their order; none where it names none. */
export function chosenBy({ events: ids, filter, window }: Choice, events: readonly PrintableEvent[]): PrintableEvent[] {
  if (ids) return events.filter(({ id }) => ids.includes(id));
  const texts = new Map(events.map(({ id, text }) => [id, text]));
  const kept = new Set(filterEvents(events, filter, ({ id }) => texts.get(id) ?? ''));
  return events.filter((event) => kept.has(event) && countIn([event], window) > 0);
}

/** What an address chooses. One that leaves nothing is taken for a mistake, and chooses everything. */
export function choose(params: URLSearchParams, events: readonly PrintableEvent[]): PrintableEvent[] {
  const chosen = chosenBy(readChoice(params), events);
  return chosen.length > 0 ? chosen : [...events];
}
