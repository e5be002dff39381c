/**
 * Small questions that pages ask of a timeline. All keep the timeline's order and change nothing. Every page asks, so
 * the answers are looked up in an index that is made once: the cost of a page does not grow with their number.
 */
import { civil } from './calendar.ts';
import type { Claim } from './claim.ts';
import type { RelationType, Source, TimelineEvent, Topic } from './event.ts';
import type { Timeline } from './timeline.ts';

interface Incoming {
  type: RelationType;
  event: TimelineEvent;
}

/** Everything by the ids that refer to it. */
interface Index {
  events: Map<string, TimelineEvent>;
  topics: Map<string, Topic>;
  sources: Map<string, Source>;
  ofTopic: Map<string, TimelineEvent[]>;
  ofPerson: Map<string, TimelineEvent[]>;
  ofSource: Map<string, TimelineEvent[]>;
  claimsOfEvent: Map<string, Claim[]>;
  claimsOfSource: Map<string, Claim[]>;
  relationsTo: Map<string, Incoming[]>;
  dated: TimelineEvent[];
  /** Of each dated event, its place among them. */
  places: Map<string, number>;
}

const indexes = new WeakMap<Timeline, Index>();

function indexOf(timeline: Timeline): Index {
  const known = indexes.get(timeline);
  if (known) return known;
  const { events, claims } = timeline;
  const allDated = dated(events);
  const index: Index = {
    events: new Map(events.map((event) => [event.id, event])),
    topics: new Map(timeline.topics.map((topic) => [topic.id, topic])),
    sources: new Map(timeline.sources.map((source) => [source.id, source])),
    ofTopic: Map.groupBy(events, ({ topic }) => topic),
    ofPerson: byEach(events, ({ people }) => people.map(({ id }) => id)),
    ofSource: byEach(events, (event) => [
      ...event.sources,
      ...event.accounts.flatMap(({ sources }) => sources),
      ...(event.time ? [event.time.source] : []),
    ]),
    claimsOfEvent: byEach(claims, (claim) => claim.events),
    claimsOfSource: byEach(claims, (claim) => claim.sources),
    relationsTo: new Map(),
    dated: allDated,
    places: new Map(allDated.map(({ id }, i) => [id, i])),
  };
  for (const event of events) {
    for (const { type, event: to } of event.relations) add(index.relationsTo, to, { type, event });
  }
  indexes.set(timeline, index);
  return index;
}

/** Items under each of their keys, once. */
function byEach<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) for (const key of new Set(keys(item))) add(groups, key, item);
  return groups;
}

function add<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

export function eventById(timeline: Timeline, id: string): TimelineEvent | undefined {
  return indexOf(timeline).events.get(id);
}

export function topicById(timeline: Timeline, id: string): Topic | undefined {
  return indexOf(timeline).topics.get(id);
}

export function sourceById(timeline: Timeline, id: string): Source | undefined {
  return indexOf(timeline).sources.get(id);
}

export function eventsOfTopic(timeline: Timeline, topicId: string): readonly TimelineEvent[] {
  return indexOf(timeline).ofTopic.get(topicId) ?? [];
}

export function eventsOfPerson(timeline: Timeline, personId: string): readonly TimelineEvent[] {
  return indexOf(timeline).ofPerson.get(personId) ?? [];
}

/** Events that rest on a source: for the whole, for one side's account, or for the time of day. */
export function eventsOfSource(timeline: Timeline, sourceId: string): readonly TimelineEvent[] {
  return indexOf(timeline).ofSource.get(sourceId) ?? [];
}

export function claimsOfEvent(timeline: Timeline, eventId: string): readonly Claim[] {
  return indexOf(timeline).claimsOfEvent.get(eventId) ?? [];
}

export function claimsOfSource(timeline: Timeline, sourceId: string): readonly Claim[] {
  return indexOf(timeline).claimsOfSource.get(sourceId) ?? [];
}

/** Incoming relations: `event` is the one that states the relation. */
export function relationsTo(timeline: Timeline, eventId: string): readonly Incoming[] {
  return indexOf(timeline).relationsTo.get(eventId) ?? [];
}

/** Up to `n` dated events on either side in time; none around an event whose start nobody knows. */
export function neighbours(
  timeline: Timeline,
  eventId: string,
  n: number,
): { before: TimelineEvent[]; after: TimelineEvent[] } {
  const { dated: all, places } = indexOf(timeline);
  const place = places.get(eventId);
  if (place === undefined) return { before: [], after: [] };
  return { before: all.slice(Math.max(0, place - n), place), after: all.slice(place + 1, place + 1 + n) };
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

/** Years, and how many events begin in them. */
export interface Span {
  first: number;
  last: number;
  count: number;
}

/** Steps of years that a reader finds natural. */
const STEPS = [1, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The years that have events, few enough to stand beside every page: each alone, or in runs of a natural length. */
export function spans(events: readonly TimelineEvent[], most: number): Span[] {
  const years = periods(events);
  const range = (years.at(-1)?.label ?? 0) - (years[0]?.label ?? 0);
  const steps = [...STEPS, 10 ** Math.ceil(Math.log10(Math.max(range, 10)))];
  let runs: Span[] = [];
  for (const step of steps) {
    runs = [...Map.groupBy(years, ({ label }) => Math.floor(label / step))].map(([, members]) => ({
      first: members[0]?.label ?? 0,
      last: members.at(-1)?.label ?? 0,
      count: members.reduce((sum, { events: own }) => sum + own.length, 0),
    }));
    if (runs.length <= most) return runs;
  }
  return runs;
}
