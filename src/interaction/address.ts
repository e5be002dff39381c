import { civil, DAY, instant } from '../model/calendar.ts';
import { KINDS, type Instant, type Kind } from '../model/event.ts';
import { SCALES, type ScaleKind } from '../layout/warp.ts';
import type { Orientation } from '../layout/types.ts';

/** What a reader has chosen to see. What is left out is as the page has it. */
export interface Filter {
  topics: readonly string[];
  person?: string;
  kind?: Kind;
  text?: string;
}

/** A view as its address tells it, in time, whatever the scale. */
export interface ViewState {
  window?: readonly [Instant, Instant];
  filter: Filter;
  /** Id of the event whose card is open. */
  event?: string;
  scale: ScaleKind;
  /** Where the reader has turned the drawing. */
  orientation?: Orientation;
}

/** What may be named in an address: anything else in it is ignored. */
export interface Known {
  topics: ReadonlySet<string>;
  people: ReadonlySet<string>;
  isEvent: (id: string) => boolean;
  /** No window reaches past this. */
  whole: readonly [Instant, Instant];
}

const LONGEST_TEXT = 100;
const MINUTE = 60_000;

/**
 * As EDTF has it: `2024-02-16`, `-0043-03-15`, `2024-02-16T14:30` where the moment is not a midnight; years with more
 * digits `Y-13800000000`. Days in these, `Y-20000-03-01`, are our own.
 */
export function writeInstant(t: Instant): string {
  const { year, month, day } = civil(Math.round(t / MINUTE) * MINUTE);
  const two = (n: number, digits = 2) => String(n).padStart(digits, '0');
  const isFar = Math.abs(year) > 9999;
  const minutes = Math.round((t - instant(year, month, day)) / MINUTE);
  if (isFar && month === 1 && day === 1 && minutes === 0) return `Y${year}`;
  const date = `${isFar ? `Y${year}` : `${year < 0 ? '-' : ''}${two(Math.abs(year), 4)}`}-${two(month)}-${two(day)}`;
  return minutes === 0 ? date : `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** What `writeInstant` writes; fields that ask for it have it as their pattern. */
export const INSTANT = /^(?:Y(-?\d{1,11})|(-?\d{4})(?=-))(?:-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?)?$/;

/** Reads what `writeInstant` writes; undefined for anything else. */
export function readInstant(text: string): Instant | undefined {
  const parts = INSTANT.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = [
    parts[1] ?? parts[2],
    parts[3] ?? 1,
    parts[4] ?? 1,
    parts[5] ?? 0,
    parts[6] ?? 0,
  ].map(Number);
  const t = instant(year, month, day);
  const back = civil(t);
  if (back.month !== month || back.day !== day || hour > 23 || minute > 59) return undefined;
  return t + (hour * 60 + minute) * MINUTE;
}

/** The address of a view: `?from=…&to=…&topic=…`, in an order of its own; empty for the page as it is. */
export function writeAddress({ window, filter, event, scale, orientation }: ViewState): string {
  const query = new URLSearchParams();
  if (window) {
    query.set('from', writeInstant(window[0]));
    query.set('to', writeInstant(window[1]));
  }
  for (const topic of filter.topics) query.append('topic', topic);
  if (filter.person) query.set('person', filter.person);
  if (filter.kind) query.set('kind', filter.kind);
  if (filter.text) query.set('q', filter.text);
  if (scale !== 'chronological') query.set('scale', scale);
  if (orientation) query.set('view', orientation);
  if (event) query.set('event', event);
  return query.size > 0 ? `?${query}` : '';
}

/** The view that an address tells of. Never fails: what it does not know it passes over, one key at a time. */
export function readAddress(search: string, known: Known): ViewState {
  const query = new URLSearchParams(search.slice(0, 4000));
  const one = (key: string, isKnown: (value: string) => boolean) => {
    const value = query.get(key);
    return value !== null && isKnown(value) ? value : undefined;
  };
  const topics = [...new Set(query.getAll('topic'))].filter((topic) => known.topics.has(topic));
  const text = query.get('q')?.trim().slice(0, LONGEST_TEXT);
  const window = readWindow(query.get('from'), query.get('to'), known.whole);
  const orientation = one('view', (value) => value === 'across' || value === 'down') as Orientation | undefined;
  const event = one('event', known.isEvent);
  const person = one('person', (value) => known.people.has(value));
  const kind = one('kind', (value) => (KINDS as readonly string[]).includes(value)) as Kind | undefined;
  const scale = one('scale', (value) => (SCALES as readonly string[]).includes(value)) as ScaleKind | undefined;
  return {
    filter: { topics, ...(person && { person }), ...(kind && { kind }), ...(text && { text }) },
    // A relative scale counts from the event that is open: without one there is nothing to count from.
    scale: scale === 'relative' && !event ? 'chronological' : (scale ?? 'chronological'),
    ...(window && { window }),
    ...(event && { event }),
    ...(orientation && { orientation }),
  };
}

function readWindow(
  from: string | null,
  to: string | null,
  whole: readonly [Instant, Instant],
): [Instant, Instant] | undefined {
  if (from === null && to === null) return undefined;
  const start = from === null ? whole[0] : readInstant(from);
  const end = to === null ? whole[1] : readInstant(to);
  if (start === undefined || end === undefined || end <= start) return undefined;
  const window: [Instant, Instant] = [Math.max(start, whole[0]), Math.min(end, whole[1])];
  return window[1] - window[0] >= Math.min(DAY / 24, whole[1] - whole[0]) ? window : undefined;
}
