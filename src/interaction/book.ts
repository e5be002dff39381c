import type { Drawable, DrawnEvent } from '../layout/types.ts';
import type { Filter, Known } from './address.ts';
import { filterEvents, isFiltering } from './filter.ts';
import { inOrder } from './order.ts';
import type { Sent } from './sent.ts';

/** The events of a timeline as they are looked up, chosen from and put in order. */
export interface Book {
  /** What is drawn: the events that fit the choices. */
  readonly drawable: Drawable;
  /** The same in order of time. */
  readonly ordered: readonly DrawnEvent[];
  /** What an address may name of it. */
  readonly known: Known;
  get(id: string | undefined): DrawnEvent | undefined;
  /** Whether an event is drawn; one that is not known is not. */
  fits(event: DrawnEvent | undefined): boolean;
  /** The name of an event's lane. */
  laneOf(event: DrawnEvent): string;
  /** Where an event stands in the order, counted from 1, and of how many. */
  placeOf(event: DrawnEvent): { number: number; all: number };
  /** @param textOf what an event is searched in, beside its label and date */
  choose(filter: Filter, textOf: (event: DrawnEvent) => string): void;
}

/** A value that is made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Of a hundred thousand events few are looked up, and none before the reader does something: nothing is made before. */
export function makeBook(sent: Sent): Book {
  const byId = once(() => new Map(sent.events.map((event) => [event.id, event])));
  const lanes = new Map(sent.lanes.map((lane) => [lane.id, lane.name]));
  let drawable: Drawable = sent;
  let fitting = once(() => new Set(sent.events));
  let ordered = once(() => inOrder(sent.events));
  return {
    known: {
      topics: new Set(lanes.keys()),
      people: new Set(sent.people.map(({ id }) => id)),
      isEvent: (id) => byId().has(id),
      whole: sent.whole,
    },
    get drawable() {
      return drawable;
    },
    get ordered() {
      return ordered();
    },
    get: (id) => (id === undefined ? undefined : byId().get(id)),
    fits: (event) => event !== undefined && (drawable === sent || fitting().has(event)),
    laneOf: ({ lane }) => lanes.get(lane) ?? '',
    placeOf: (event) => ({ number: ordered().indexOf(event) + 1, all: drawable.events.length }),
    choose(filter, textOf) {
      const events = isFiltering(filter) ? filterEvents(sent.events, filter, textOf) : sent.events;
      drawable = events === sent.events ? sent : { ...sent, events };
      fitting = once(() => new Set(events));
      ordered = once(() => inOrder(events));
    },
  };
}
