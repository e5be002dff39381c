import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '../model/calendar.ts';
import { choose, readChoice, type Choosable } from './selection.ts';

const event = (id: string, more: Partial<Choosable>): Choosable => ({
  id,
  topic: 'talks',
  kind: 'context',
  people: [],
  start: instant(2023, 11, 15),
  end: instant(2023, 11, 16),
  text: '',
  ...more,
});

const EVENTS = [
  event('a', { people: ['wang', 'blinken'], text: 'Talks in Munich', kind: 'reported' }),
  event('b', { topic: 'cyber', start: instant(2024, 1, 1), end: instant(2024, 2, 1), text: 'A botnet' }),
  event('c', { topic: 'trade', start: null, end: instant(2024, 3, 1), text: 'Limits', kind: 'reported' }),
];
const ALL = ['a', 'b', 'c'];

const chosenBy = (query: string) => choose(EVENTS, readChoice(new URLSearchParams(query))).map(({ id }) => id);

describe('an address chooses events', () => {
  test.each([
    ['', ALL],
    ['events=c,a', ['a', 'c']],
    ['events=a&events=b', ['a', 'b']],
    ['events=b&topic=talks', ['b']],
    ['topic=talks,cyber', ['a', 'b']],
    ['topic=talks&topic=trade', ['a', 'c']],
    ['person=wang', ['a']],
    ['kind=reported', ['a', 'c']],
    ['q=mUnich+talks', ['a']],
    ['from=2024', ['b', 'c']],
    ['to=2023', ['a', 'c']],
    ['from=2023-11-15&to=2023-11-15', ['a', 'c']],
    ['from=2023-11-16&to=2023-12', ['c']],
    ['topic=talks&kind=reported&q=munich&from=2023&to=2023', ['a']],
  ])('?%s', (query, ids) => {
    expect(chosenBy(query)).toEqual(ids);
  });

  test.each(['events=', 'events=nothing', 'topic=nothing', 'from=soon', 'from=2023-13', 'q=%00', 'to=', 'x=1'])(
    'and nonsense all of them: ?%s',
    (query) => {
      expect(chosenBy(query)).toEqual(ALL);
    },
  );

  test('whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(chosenBy(query).length).toBeGreaterThan(0);
      }),
    );
  });
});
