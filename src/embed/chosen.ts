/** What an element shows of the data that it has. */
import { readAddress } from '../interaction/address.ts';
import type { Feed } from '../interaction/feed.ts';
import { countIn, filterEvents } from '../interaction/filter.ts';
import type { Sent } from '../interaction/sent.ts';
import type { DrawnEvent } from '../layout/types.ts';
import { wholeRange } from '../layout/whole.ts';
import type { Wanted } from './attributes.ts';

/** What the attributes may name. */
export const namesIn = ({ sent }: Feed) => ({
  topics: sent.lanes.map(({ id }) => id),
  people: sent.people.map(({ id }) => id),
});

/** The events that the attributes ask for. */
export function chosenOf({ sent }: Feed, { query }: Wanted): readonly DrawnEvent[] {
  const topics = new Set(sent.lanes.map(({ id }) => id));
  const people = new Set(sent.people.map(({ id }) => id));
  const { filter } = readAddress(query, { topics, people, isEvent: () => false, whole: sent.whole });
  return filterEvents(sent.events, filter);
}

/** The window to open on: a choice of which the story holds nothing opens on what there is of it, if anything. */
export const opening = ({ sent }: Feed, events: readonly DrawnEvent[]): Sent => ({
  ...sent,
  domain: events.length > 0 && countIn(events, sent.story) === 0 ? wholeRange(events) : sent.story,
});
