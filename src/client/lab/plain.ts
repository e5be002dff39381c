import type { Details } from '../../interaction/sent.ts';
import type { DrawingWords } from '../../layout/drawingWords.ts';
import type { DrawnEvent, Lane } from '../../layout/types.ts';
import { DAY, instant } from '../../model/calendar.ts';
import { LazyEvent } from './lazyEvent.ts';

/** An event as any program may write it: a date is `2024-02-16`, `2024-02`, `2024`, or a year far off, `Y-13800000000`. */
interface PlainEvent {
  id?: unknown;
  date?: unknown;
  title?: unknown;
  description?: unknown;
  category?: unknown;
}

/** A time of day is passed over; whatever else follows makes it no date. */
const DATE = /^(?:Y(-?\d{1,11})|(-?\d{1,4}|-\d{5,11})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d.*)?)?)?)$/;
/** Texts longer than these are cut, as in `interaction/feed.ts`. */
const LONGEST = { title: 300, description: 2000, category: 100 };

/** A text, or a number as one; '' for all else. */
const textOf = (value: unknown, longest = Infinity): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, longest).trim() : '';

type Moment = Pick<DrawnEvent, 'precision'> & { start: number; end: number };

function readDate(date: string): Moment | undefined {
  const found = DATE.exec(date);
  if (!found) return undefined;
  // A bare year before Christ is counted as people do, as an import reads it: -44 is 44 BC, and so is ISO's -0043.
  const year = Number(found[1] ?? found[2]) + Number(/^-[1-9]\d*$/.test(date));
  const [month, day] = found.slice(3).map((part) => (part ? Number(part) : undefined));
  const start = instant(year, month ?? 1, day ?? 1);
  if (month === undefined) return { start, end: instant(year + 1), precision: 'year' };
  const end = instant(year, month + 1);
  if (month < 1 || month > 12 || start >= end || day === 0) return undefined;
  return day ? { start, end: start + DAY, precision: 'day' } : { start, end, precision: 'month' };
}

const HUES = 5;

interface Plain {
  events: DrawnEvent[];
  lanes: Lane[];
  details: (id: string) => Details | undefined;
  /** How many entries could not be read. */
  left: number;
}

/** Reads a plain array of `{id, date, title, category}`. What has no date that can be read is left out, and counted. */
export function readPlain(list: readonly unknown[], words: DrawingWords): Plain {
  const lanes = new Map<string, Lane>();
  const events: DrawnEvent[] = [];
  const items = new Map<string, PlainEvent>();
  // Many events share a day: each date is read once.
  const dates = new Map<unknown, Moment | undefined>();
  for (const entry of list) {
    const item = (typeof entry === 'object' && entry !== null ? entry : {}) as PlainEvent;
    const { date } = item;
    if (!dates.has(date)) dates.set(date, readDate(String(date)));
    const moment = dates.get(date);
    if (!moment) continue;
    const lane = textOf(item.category, LONGEST.category) || 'Events';
    if (!lanes.has(lane)) lanes.set(lane, { id: lane, name: lane, hue: (lanes.size % HUES) + 1 });
    // Two of one id would show each other's card.
    const own = textOf(item.id);
    let id = own;
    for (let n = events.length; !id || items.has(id); n += 1) id = `${own}~${n}`;
    items.set(id, item);
    const label = textOf(item.title, LONGEST.title) || textOf(item.description, LONGEST.title) || lane;
    events.push(new LazyEvent({ ...moment, id, label, lane }, words));
  }
  const details = (id: string): Details | undefined => {
    const item = items.get(id);
    return item && { summary: textOf(item.description, LONGEST.description), people: [], sources: [], related: [] };
  };
  return { events, lanes: [...lanes.values()], details, left: list.length - events.length };
}
