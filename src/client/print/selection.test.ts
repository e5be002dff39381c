import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PrintableEvent } from '../../components/data/printData.ts';
import { writeAddress } from '../../interaction/address.ts';
import { tries } from '../../longRun.ts';
import { instant } from '../../model/calendar.ts';
import { choose } from './selection.ts';

const event = (id: string, more: Partial<PrintableEvent>): PrintableEvent => ({
  id,
  label: '',
  words: '',
  href: '',
  kind: 'context',
  lane: 'talks',
  importance: 2,
  form: 'single',
  precision: 'day',
  start: instant(2023, 11, 15),
  end: instant(2023, 11, 16),
  startEdge: 'exact',
  endEdge: 'exact',
  pages: 1,
  text: '',
  ...more,
});

const EVENTS = [
  event('a', { people: ['wang', 'blinken'], text: 'Talks in München', kind: 'reported' }),
  event('b', { lane: 'cyber', start: instant(2024, 1, 1), end: instant(2024, 2, 1), text: 'A botnet' }),
  event('c', { lane: 'trade', start: null, end: instant(2024, 3, 1), text: 'Limits', kind: 'reported' }),
];
const ALL = ['a', 'b', 'c'];

const chosen = (query: string) => choose(new URLSearchParams(query), EVENTS).map(({ id }) => id);

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
    ['q=mUnchen+talks', ['a']],
    ['from=2024', ['b', 'c']],
    ['to=2023', ['a', 'c']],
    ['from=2023-12&to=2024-01', ['b', 'c']],
    ['from=2023-11-15&to=2023-11-15T06:00', ['a', 'c']],
    ['to=2023-11-15', ['c']],
    ['from=2023-11-16', ['b', 'c']],
    ['from=Y-13800000000', ALL],
    ['from=-43', ALL],
    ['to=-43', ['c']],
    ['topic=cyber&from=2024-03-01&to=2024-01-01', ['b']],
    ['topic=talks&kind=reported&q=munchen&from=2023&to=2023', ['a']],
  ])('?%s', (query, ids) => {
    expect(chosen(query)).toEqual(ids);
  });

  test.each([
    'events=',
    'events=nothing',
    'topic=nothing',
    'from=soon',
    'from=2023-13',
    'from=2023-12-01&to=2023-12-01',
    'q=%00',
    'to=',
    'x=1',
  ])('and nonsense all of them: ?%s', (query) => {
    expect(chosen(query)).toEqual(ALL);
  });

  test('whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(chosen(query).length).toBeGreaterThan(0);
      }),
      { numRuns: tries(1000, 100_000) },
    );
  });

  test('as the timeline writes it', () => {
    const view = writeAddress({
      window: [instant(2024, 1, 20) + 3_600_000, instant(2024, 6, 1)],
      filter: { topics: ['talks', 'cyber'] },
      scale: 'chronological',
    });
    expect(chosen(view)).toEqual(['b']);
  });
});
