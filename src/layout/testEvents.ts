/** Events for the tests of layout and render: made, never real. */
import fc from 'fast-check';
import { DAY, instant } from '../model/calendar.ts';
import type { DrawingWords } from './drawingWords.ts';
import type { Drawable, DrawnEvent, Lane } from './types.ts';

export const LANES: readonly Lane[] = [
  { id: 'one', name: 'First lane', hue: 1 },
  { id: 'two', name: 'Second lane', hue: 2 },
  { id: 'three', name: 'Third lane', hue: 3 },
];

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const WORDS: DrawingWords = {
  months: MONTHS,
  date: '{date}',
  bc: '{year} BC',
  ad: 'AD {year}',
  million: 'M',
  billion: 'bn',
  startUnknown: 'start unknown',
  more: '{date} and {count} more',
  relative: { day: '{count} d', year: '{count} y', origin: 'day 0' },
};

/** A certain, day-precise event, changed as asked. */
export function drawn(id: string, start: number | null, days: number, change: Partial<DrawnEvent> = {}): DrawnEvent {
  return {
    id,
    label: `Event ${id}`,
    words: 'some day',
    href: `/events/${id}/`,
    kind: 'context',
    lane: 'one',
    importance: 3,
    form: days > 1 ? 'interval' : 'single',
    precision: 'day',
    start,
    end: start === null ? instant(2024, 3) : start + days * DAY,
    startEdge: start === null ? 'unknown' : 'exact',
    endEdge: 'exact',
    ...change,
  };
}

export const drawableOf = (events: readonly DrawnEvent[]): Drawable => ({
  events: events.map((event, i) => ({ ...event, id: `${event.id}-${i}` })),
  lanes: LANES,
  whole: [instant(2021), instant(2025)],
  words: WORDS,
  list: '/events/',
});

/** Any event of the years 2022 to 2024: points, spans, months, backgrounds, soft edges; short and long labels. */
export const anyEvent: fc.Arbitrary<DrawnEvent> = fc
  .record({
    start: fc.option(fc.integer({ min: 0, max: 900 }), { freq: 8 }),
    days: fc.constantFrom(1, 1, 1, 2, 31, 200),
    lane: fc.constantFrom(...LANES.map((lane) => lane.id)),
    kind: fc.constantFrom('reported' as const, 'context' as const),
    importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
    form: fc.constantFrom('single' as const, 'interval' as const, 'oneOf' as const),
    startEdge: fc.constantFrom('exact' as const, 'approximate' as const),
    label: fc.constantFrom(
      'Short',
      'A label of a common length',
      'A label that is so long that three lines can hardly hold the whole of it',
      '王毅会见布林肯',
    ),
  })
  .map(({ start, days, startEdge, ...rest }) =>
    drawn('event', start === null ? null : instant(2022) + start * DAY, days, {
      ...rest,
      startEdge: start === null ? 'unknown' : startEdge,
    }),
  );
