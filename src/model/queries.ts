/** Small questions that pages ask of a timeline. All keep the timeline's order and change nothing. */
import { civil } from './calendar.ts';
import type { Claim, RelationType, TimelineEvent } from './event.ts';
import type { Timeline } from './timeline.ts';

export function eventById(timeline: Timeline, id: string): TimelineEvent | undefined {
  return timeline.events.find((event) => event.id === id);
}

export function eventsOfTopic(timeline: Timeline, topicId: string): TimelineEvent[] {
  return timeline.events.filter((event) => event.topic === topicId);
}

export function eventsOfPerson(timeline: Timeline, personId: string): TimelineEvent[] {
  return timeline.events.filter((event) => event.people.some((person) => person.id === personId));
}

/** Events that rest on a source: for the whole, for one side's account, or for the time of day. */
export function eventsOfSource(timeline: Timeline, sourceId: string): TimelineEvent[] {
  return timeline.events.filter(
    (event) =>
      event.sources.includes(sourceId) ||
      event.accounts.some((account) => account.sources.includes(sourceId)) ||
      event.time?.source === sourceId,
  );
}

export function claimsOfEvent(timeline: Timeline, eventId: string): Claim[] {
  return timeline.claims.filter((claim) => claim.events.includes(eventId));
}

export function claimsOfSource(timeline: Timeline, sourceId: string): Claim[] {
  return timeline.claims.filter((claim) => claim.sources.includes(sourceId));
}

/** Incoming relations: `event` is the one that states the relation. */
export function relationsTo(timeline: Timeline, eventId: string): { type: RelationType; event: TimelineEvent }[] {
  return timeline.events.flatMap((event) =>
    event.relations.filter((relation) => relation.event === eventId).map(({ type }) => ({ type, event })),
  );
}

/** Up to `n` dated events on either side in time; none around an event whose start nobody knows. */
export function neighbours(
  timeline: Timeline,
  eventId: string,
  n: number,
): { before: TimelineEvent[]; after: TimelineEvent[] } {
  const events = dated(timeline.events);
  const index = events.findIndex((event) => event.id === eventId);
  if (index < 0) return { before: [], after: [] };
  return { before: events.slice(Math.max(0, index - n), index), after: events.slice(index + 1, index + 1 + n) };
}

/** Events with a known start. */
export function dated(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.filter((event) => event.date.earliest !== null);
}

/** Events whose start nobody knows. */
export function background(events: readonly TimelineEvent[]): TimelineEvent[] {
  return events.filter((event) => event.date.earliest === null);
}

export interface Period {
  /** The astronomical year (0 is 1 BC) in which the events begin, at the earliest. */
  label: number;
  events: TimelineEvent[];
}

/** Dated events by year, years in the order in which they come. */
export function periods(events: readonly TimelineEvent[]): Period[] {
  const years = Map.groupBy(dated(events), (event) => civil(event.date.earliest ?? 0).year);
  return [...years].map(([label, members]) => ({ label, events: members }));
}
