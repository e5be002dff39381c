import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { instant } from '../model/calendar.ts';
import { type Known, readAddress, readInstant, type ViewState, writeAddress, writeInstant } from './address.ts';

const known: Known = {
  topics: new Set(['talks', 'trade']),
  people: new Set(['wang-yi']),
  isEvent: (id) => id === 'meeting',
  whole: [instant(2019), instant(2025)],
};
const plain = { filter: { topics: [] }, scale: 'chronological' };

const state: fc.Arbitrary<ViewState> = fc
  .record({
    from: fc.integer({ min: 0, max: 1500 }),
    days: fc.integer({ min: 1, max: 600 }),
    hasWindow: fc.boolean(),
    topics: fc.subarray(['talks', 'trade']),
    person: fc.constantFrom('wang-yi', undefined),
    kind: fc.constantFrom('reported' as const, 'context' as const, undefined),
    text: fc.constantFrom('Munich', 'a & b = c?', undefined),
    event: fc.constantFrom('meeting', undefined),
    scale: fc.constantFrom('chronological' as const, 'collapsed' as const, 'sequential' as const),
    orientation: fc.constantFrom('across' as const, 'down' as const, undefined),
  })
  .map(({ from, days, hasWindow, topics, person, kind, text, event, scale, orientation }) => ({
    filter: { topics, ...(person && { person }), ...(kind && { kind }), ...(text && { text }) },
    scale,
    ...(hasWindow && { window: [instant(2019, 1, 1 + from), instant(2019, 1, 1 + from + days)] as const }),
    ...(event && { event }),
    ...(orientation && { orientation }),
  }));

test('an address leads back to the view it was written for', () => {
  fc.assert(
    fc.property(state, (view) => {
      expect(readAddress(writeAddress(view), known)).toEqual(view);
    }),
  );
});

test('the page as it is has no query', () => {
  expect(writeAddress({ filter: { topics: [] }, scale: 'chronological' })).toBe('');
});

test.each([
  ['?topic=nonsense&person=__proto__&kind=constructor&event=toString&scale=log&view=sideways'],
  ['?from=yesterday&to=tomorrow'],
  ['?from=2024-02-30&to=2024-03-01'],
  ['?from=2024-02-16&to=2024-02-16'],
  ['?from=2024-03-01&to=2024-02-01'],
  ['?from=1700-01-01&to=1800-01-01'],
  ['?from=Y99999999999999&to=2024-01-01'],
  ['?from=2024-02-16T24:30&to=2024-03-01'],
  ['?from=Y-5-01&to=2024-01-01'],
  ['?scale=relative'],
  ['?%E0%A4%A&=&&&?'],
])('%s is the page as it is', (search) => {
  expect(readAddress(search, known)).toEqual(plain);
});

test('a window that reaches past the whole range is cut to it', () => {
  expect(readAddress('?from=1700-01-01&to=2020-01-01', known).window).toEqual([instant(2019), instant(2020)]);
  expect(readAddress('?from=2024-01-01', known).window).toEqual([instant(2024), instant(2025)]);
});

test('any text at all is read without a fault, to a view that its own address leads back to', () => {
  const keys = fc.constantFrom('from', 'to', 'topic', 'person', 'kind', 'q', 'event', 'scale', 'view', 'x');
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('2024-01-01', 'Y-5', 'meeting', 'talks'),
  );
  const search = fc
    .array(fc.tuple(keys, value), { maxLength: 12 })
    .map((pairs) => `?${pairs.map(([key, text]) => `${key}=${text}`).join('&')}`);
  fc.assert(
    fc.property(fc.oneof(search, fc.string({ unit: 'binary' })), (text) => {
      const view = readAddress(text, known);
      expect(readAddress(writeAddress(view), known)).toEqual(view);
    }),
    { numRuns: tries(2000, 100_000) },
  );
});

test.each([
  instant(2024, 2, 16),
  instant(2024, 2, 16) + 3_600_000,
  instant(0),
  instant(-44, 1, 1),
  instant(-43, 3, 15),
  instant(-43, 3, 15) + 3_600_000,
  instant(12_000),
  instant(-13_800_000_000),
  instant(-20_000, 3, 1),
  instant(12_000, 12, 31) + 60_000,
])('the moment %d is written and read', (t) => expect(readInstant(writeInstant(t))).toBe(t));

test('a window within one year BC is written and read', () => {
  const window = [instant(-43, 3, 1), instant(-43, 4, 1)] as const;
  const view = { filter: { topics: [] }, scale: 'chronological', window } as const;
  expect(readAddress(writeAddress(view), { ...known, whole: [instant(-500), instant(100)] })).toEqual(view);
});
