import type { DrawingWords, DrawnEvent, Lane } from '../../layout/types.ts';
import { DAY, instant } from '../../model/calendar.ts';
import { LazyEvent } from './lazyEvent.ts';

/** An event as any program may write it: a date is `2024-02-16`, `2024-02` or `2024`. */
interface PlainEvent {
  id?: unknown;
  date?: unknown;
  title?: unknown;
  category?: unknown;
}

const DATE = /^(-?\d{1,11})(?:-(\d\d))?(?:-(\d\d))?(?!\d)/;

type Moment = Pick<DrawnEvent, 'precision'> & { start: number; end: number };

function readDate(date: string): Moment | undefined {
  const found = DATE.exec(date);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map((part) => (part ? Number(part) : undefined));
  const start = instant(year ?? 0, month ?? 1, day ?? 1);
  if (day) return { start, end: start + DAY, precision: 'day' };
  return month
    ? { start, end: instant(year ?? 0, month + 1), precision: 'month' }
    : { start, end: instant((year ?? 0) + 1), precision: 'year' };
}

const HUES = 5;

/** Reads a plain array of `{id, date, title, category}`. What has no date that can be read is counted, not drawn. */
export function readPlain(
  list: readonly unknown[],
  words: DrawingWords,
): { events: DrawnEvent[]; lanes: Lane[]; unread: number } {
  const lanes = new Map<string, Lane>();
  const events: DrawnEvent[] = [];
  // Many events share a day: each date is read once.
  const dates = new Map<unknown, Moment | undefined>();
  for (const item of list) {
    const { id, date, title, category } = (typeof item === 'object' && item !== null ? item : {}) as PlainEvent;
    if (!dates.has(date)) dates.set(date, readDate(String(date)));
    const moment = dates.get(date);
    if (!moment) continue;
    const lane = typeof category === 'string' && category ? category : 'Events';
    if (!lanes.has(lane)) lanes.set(lane, { id: lane, name: lane, hue: (lanes.size % HUES) + 1 });
    events.push(new LazyEvent({ ...moment, id: String(id ?? events.length), label: String(title ?? ''), lane }, words));
  }
  return { events, lanes: [...lanes.values()], unread: list.length - events.length };
}
