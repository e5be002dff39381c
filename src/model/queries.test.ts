import { expect, test } from 'vitest';
import {
  background,
  claimsOfEvent,
  claimsOfSource,
  dated,
  eventById,
  eventsOfPerson,
  eventsOfSource,
  eventsOfTopic,
  neighbours,
  periods,
  relationsTo,
  spans,
} from './queries.ts';
import { contentOf, eventEntry } from './testTimeline.ts';
import { buildTimeline } from './timeline.ts';

const timeline = buildTimeline(
  contentOf({
    undated: eventEntry('/2024', { accounts: [{ by: 'B', text: 'T', sources: ['s10'] }] }),
    fourth: eventEntry('2024-02-16', { topic: 'trade', relations: [{ type: 'follows', event: 'second' }] }),
    third: eventEntry('2024-01', { people: [{ id: 'a', office: 'minister' }] }),
    second: eventEntry('2023-12', { sources: ['s10'] }),
    first: eventEntry('-0044', {
      time: { local: '09:00', zone: 'Europe/Rome', status: 'reported', source: 's10' },
    }),
  }),
);
const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);

test('an event is found by its id, or is undefined', () => {
  expect(eventById(timeline, 'third')?.date.edtf).toBe('2024-01');
  expect(eventById(timeline, 'fifth')).toBeUndefined();
});

test('events are found by topic and by person', () => {
  expect(ids(eventsOfTopic(timeline, 'trade'))).toEqual(['fourth']);
  expect(ids(eventsOfPerson(timeline, 'a'))).toEqual(['third']);
  expect(eventsOfPerson(timeline, 'nobody')).toEqual([]);
});

test('the events of a source are those it backs as a whole, in an account or in the time of day', () => {
  expect(ids(eventsOfSource(timeline, 's10'))).toEqual(['first', 'second', 'undated']);
});

test('claims are found by event and by source', () => {
  expect(ids(claimsOfEvent(timeline, 'second'))).toEqual(['P3.2', 'P3.10']);
  expect(ids(claimsOfEvent(timeline, 'first'))).toEqual(['P3.2']);
  expect(ids(claimsOfSource(timeline, 's10'))).toEqual(['P3.10']);
});

test('incoming relations name the event that states them', () => {
  expect(relationsTo(timeline, 'second').map(({ type, event }) => [type, event.id])).toEqual([['follows', 'fourth']]);
  expect(relationsTo(timeline, 'fourth')).toEqual([]);
});

test.for<[string, number, string[], string[]]>([
  ['first', 2, [], ['second', 'third']],
  ['second', 1, ['first'], ['third']],
  ['second', 2, ['first'], ['third', 'fourth']],
  ['fourth', 2, ['second', 'third'], []],
  ['undated', 2, [], []],
  ['fifth', 2, [], []],
])('beside %s, %i to a side, stand %j and %j', ([id, n, before, after]) => {
  const found = neighbours(timeline, id, n);
  expect([ids(found.before), ids(found.after)]).toEqual([before, after]);
});

test('events are either dated or background', () => {
  expect(ids(dated(timeline.events))).toEqual(['first', 'second', 'third', 'fourth']);
  expect(ids(background(timeline.events))).toEqual(['undated']);
});

test('periods are the years in which dated events begin', () => {
  expect(periods(timeline.events).map(({ label, events }) => [label, ids(events)])).toEqual([
    [-44, ['first']],
    [2023, ['second']],
    [2024, ['third', 'fourth']],
  ]);
});

test('years that have events stand each for itself where they are few, else in runs of a natural length', () => {
  const eventsIn = (years: readonly number[]) =>
    buildTimeline(contentOf(Object.fromEntries(years.map((year) => [`e${year}`, eventEntry(String(year))])))).events;
  expect(spans(eventsIn([1848, 1850, 1871]), 3)).toEqual([
    { first: 1848, last: 1848, count: 1 },
    { first: 1850, last: 1850, count: 1 },
    { first: 1871, last: 1871, count: 1 },
  ]);
  const century = Array.from({ length: 100 }, (_, i) => 1900 + i);
  expect(spans(eventsIn(century), 10)).toEqual(
    Array.from({ length: 10 }, (_, i) => ({ first: 1900 + i * 10, last: 1909 + i * 10, count: 10 })),
  );
  expect(spans(eventsIn([1000, 9999, ...century]), 2).length).toBeLessThanOrEqual(2);
  expect(spans([], 5)).toEqual([]);
});
