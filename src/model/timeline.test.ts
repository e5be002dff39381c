import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentOf, eventEntry } from './testTimeline.ts';
import { buildTimeline } from './timeline.ts';

const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);

const EVENTS = {
  background: eventEntry('/2024-02'),
  'late-day': eventEntry('2024-02-17'),
  'b-same-day': eventEntry('2024-02-16'),
  'a-same-day': eventEntry('2024-02-16'),
  'whole-month': eventEntry('2024-02'),
  'first-day': eventEntry('2024-02-01'),
  'still-going': eventEntry('2024-02-01/..'),
  ancient: eventEntry('-0044-03-15'),
};

test('events come by earliest moment, then by latest, then by id, and those of unknown start last', () => {
  expect(ids(buildTimeline(contentOf(EVENTS)).events)).toEqual([
    'ancient',
    'first-day',
    'whole-month',
    'still-going',
    'a-same-day',
    'b-same-day',
    'late-day',
    'background',
  ]);
});

test('the order of events does not depend on the order in which files are read', () => {
  const content = contentOf(EVENTS);
  const expected = ids(buildTimeline(content).events);
  fc.assert(
    fc.property(fc.shuffledSubarray([...content.events], { minLength: content.events.length }), (events) => {
      expect(ids(buildTimeline({ ...content, events }).events)).toEqual(expected);
    }),
  );
});

test('topics keep the order of their file; people, claims, sources and terms are sorted', () => {
  const timeline = buildTimeline(contentOf(EVENTS));
  expect(ids(timeline.topics)).toEqual(['trade', 'talks']);
  expect(ids(timeline.people)).toEqual(['b', 'c', 'a']);
  expect(ids(timeline.claims)).toEqual(['P3.2', 'P3.10']);
  expect(ids(timeline.sources)).toEqual(['s2', 's10']);
  expect(ids(timeline.glossary)).toEqual(['y', 'x']);
});

test('every date is parsed, and what the article says of it is kept beside it', () => {
  const { events, people, sources } = buildTimeline(
    contentOf({
      meeting: eventEntry('2024-02-16', {
        date: { resolved: '2024-02-16', stated: 'Friday', basis: 'article', note: 'N', identification: 'probable' },
        otherDates: [{ label: 'Effective', date: '2024-03' }],
        accounts: [{ by: 'B', text: 'T', sources: ['s2'], issued: '2024-02-17' }],
      }),
    }),
  );
  expect(events[0]?.date).toMatchObject({
    edtf: '2024-02-16',
    earliest: Date.UTC(2024, 1, 16),
    latest: Date.UTC(2024, 1, 17),
    stated: 'Friday',
    basis: 'article',
    note: 'N',
    identification: 'probable',
  });
  expect(events[0]?.date).not.toHaveProperty('resolved');
  expect(events[0]?.otherDates[0]).toMatchObject({ label: 'Effective', date: { edtf: '2024-03' } });
  expect(events[0]?.accounts[0]?.issued?.edtf).toBe('2024-02-17');
  expect(people.find(({ id }) => id === 'a')?.offices[0]?.from?.edtf).toBe('2023-07-25');
  expect(sources.find(({ id }) => id === 's2')?.issued?.edtf).toBe('2024-02');
});

test('an event without a label is labelled with its title', () => {
  const { events } = buildTimeline(
    contentOf({ a: eventEntry('2024-01'), b: eventEntry('2024-02', { label: 'Meeting' }) }),
  );
  expect(events.map((event) => event.label)).toEqual(['They meet', 'Meeting']);
});

test('the window runs from the start of its first date to the end of its last', () => {
  expect(buildTimeline(contentOf(EVENTS)).site.window).toEqual({ from: Date.UTC(2023, 10), to: Date.UTC(2024, 2) });
});

test('a claim knows its paragraph', () => {
  expect(buildTimeline(contentOf(EVENTS)).claims.map((claim) => claim.paragraph)).toEqual([3, 3]);
});
