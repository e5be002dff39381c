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
export function chosenOf(feed: Feed, { query }: Wanted): readonly DrawnEvent[] {
  const { topics, people } = namesIn(feed);
  const { whole, events } = feed.sent;
  const known = { topics: new Set(topics), people: new Set(people), isEvent: () => false, whole };
  return filterEvents(events, readAddress(query, known).filter);
}

/** The window to open on: a choice of which the story holds nothing opens on what there is of it, if anything. */
export const opening = ({ sent }: Feed, events: readonly DrawnEvent[]): Sent => ({
  ...sent,
  domain: events.length > 0 && countIn(events, sent.story) === 0 ? wholeRange(events) : sent.story,
});
