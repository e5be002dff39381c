import type { DrawingWords, DrawnEvent, Lane } from '../../layout/types.ts';
import { DAY, instant } from '../../model/calendar.ts';
import { LazyEvent } from './lazyEvent.ts';

/** An event as any program may write it: a date is `2024-02-16`, `2024-02`, `2024`, or a year far off, `Y-13800000000`. */
interface PlainEvent {
  id?: unknown;
  date?: unknown;
  title?: unknown;
  category?: unknown;
}

/** A time of day is passed over; whatever else follows makes it no date. */
const DATE = /^(?:Y(-?\d{1,11})|(-?\d{1,4}|-\d{5,11})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?)$/;
/** Texts longer than these are cut, as in `interaction/feed.ts`. */
const LONGEST = { title: 300, category: 100 };

type Moment = Pick<DrawnEvent, 'precision'> & { start: number; end: number };

function readDate(date: string): Moment | undefined {
  const found = DATE.exec(date);
  if (!found) return undefined;
  const year = Number(found[1] ?? found[2]);
  const [month, day] = found.slice(3).map((part) => (part ? Number(part) : undefined));
  const start = instant(year, month ?? 1, day ?? 1);
  if (month === undefined) return { start, end: instant(year + 1), precision: 'year' };
  const end = instant(year, month + 1);
  if (month < 1 || month > 12 || start >= end || day === 0) return undefined;
  return day ? { start, end: start + DAY, precision: 'day' } : { start, end, precision: 'month' };
}

const HUES = 5;

/** Reads a plain array of `{id, date, title, category}`. What has no date that can be read is left out, and counted. */
export function readPlain(
  list: readonly unknown[],
  words: DrawingWords,
): { events: DrawnEvent[]; lanes: Lane[]; left: number } {
  const lanes = new Map<string, Lane>();
  const events: DrawnEvent[] = [];
  // Many events share a day: each date is read once.
  const dates = new Map<unknown, Moment | undefined>();
  for (const item of list) {
    const { id, date, title, category } = (typeof item === 'object' && item !== null ? item : {}) as PlainEvent;
    if (!dates.has(date)) dates.set(date, readDate(String(date)));
    const moment = dates.get(date);
    if (!moment) continue;
    const lane = typeof category === 'string' && category ? category.slice(0, LONGEST.category) : 'Events';
    if (!lanes.has(lane)) lanes.set(lane, { id: lane, name: lane, hue: (lanes.size % HUES) + 1 });
    events.push(
      new LazyEvent(
        { ...moment, id: String(id ?? events.length), label: String(title ?? '').slice(0, LONGEST.title), lane },
        words,
      ),
    );
  }
  return { events, lanes: [...lanes.values()], left: list.length - events.length };
}
