import { readDate } from './dateText.ts';
import { note, toMoment } from './timelineJs.ts';
import type { Incoming, IncomingEvent, Link, Remark } from './types.ts';
import { firstText, isRecord, otherFields, textOf, wholeOf } from './value.ts';

/** What lists of events call things, the likeliest first. */
const NAMES = {
  id: ['id', 'unique_id', 'key', 'slug'],
  start: ['edtf', 'date', 'start', 'start_date', 'start date', 'startDate', 'resolved', 'year', 'timestamp', 'time'],
  end: ['end', 'end_date', 'end date', 'endDate', 'endYear', 'end year'],
  title: ['title', 'headline', 'name', 'event', 'label', 'titleText', 'message'],
  text: ['description', 'text', 'summary', 'body', 'content', 'details', 'note'],
  group: ['category', 'group', 'topic', 'type', 'lane', 'tag'],
  link: ['url', 'link', 'source', 'href', 'image', 'media'],
  place: ['place', 'location'],
} as const;

const KNOWN = new Set(Object.values(NAMES).flat());
/** A number of at least so much counts milliseconds since 1970, or else seconds: no year is written so. */
const MILLISECONDS = 1e11;
const SECONDS = 1e8;
/** The furthest that `Date` reaches, ms. */
const FURTHEST = 8.64e15;

/**
 * A list of objects `{id, date, title, description, category}`, by these names or others that are usual, or of series
 * of such.
 * @param places where each stands, `row 2`; else `[0]`
 */
export function readPlainList(list: readonly unknown[], places: readonly string[] = []): Incoming {
  const remarks: Remark[] = [];
  const events = list.flatMap((value, i) => {
    const at = places[i] ?? `[${i}]`;
    const series = isRecord(value) ? seriesOf(value) : undefined;
    return series
      ? series.data.map((one, j) => ({ ...toEvent(one, `${at}.${series.name}[${j}]`, remarks), group: series.group }))
      : [toEvent(value, at, remarks)];
  });
  return { format: 'a list in JSON', events, remarks };
}

/** A named series of events, as EventDrops has them: `{name, data: [{date}]}`, the list by whatever name. */
function seriesOf(record: Record<string, unknown>): { name: string; group: string; data: unknown[] } | undefined {
  const [list, ...others] = Object.entries(record).filter(([, value]) => Array.isArray(value));
  const isDated = NAMES.start.some((name) => name in record);
  if (!list || others.length > 0 || isDated) return undefined;
  const [name, data] = list as [string, unknown[]];
  return data.some(isRecord) ? { name, group: firstText(record, NAMES.title), data } : undefined;
}

function toEvent(value: unknown, at: string, remarks: Remark[]): IncomingEvent {
  const record = isRecord(value) ? value : {};
  for (const key of otherFields(record, KNOWN)) note(remarks, at, `${key} is not carried`);
  const text = NAMES.text.map((name) => textOf(record[name])).filter(Boolean);
  return {
    at,
    id: firstText(record, NAMES.id) || undefined,
    title: firstText(record, NAMES.title),
    text: text.map((part) => (text.length > 1 ? `<p>${part}</p>` : part)).join('\n'),
    ...datesOf(record, at, remarks),
    group: firstText(record, NAMES.group) || undefined,
    place: firstText(record, NAMES.place) || undefined,
    links: NAMES.link.flatMap((name): Link[] => linkOf(textOf(record[name]), name, at, remarks)),
    quotes: [],
  };
}

function linkOf(text: string, name: string, at: string, remarks: Remark[]): Link[] {
  if (text === '') return [];
  if (/^https?:\/\/\S+$/i.test(text)) return [{ url: text }];
  note(remarks, at, `the ${name} ${JSON.stringify(text.slice(0, 60))} is no web address and is not carried`);
  return [];
}

type Dates = Pick<IncomingEvent, 'start' | 'end' | 'stated'>;

/** The dates of a record; one that cannot be read whole stays as it was stated. */
export function datesOf(record: Record<string, unknown>, at: string, remarks: Remark[]): Dates {
  const startKey = NAMES.start.find((name) => isRecord(record[name]) || textOf(record[name]) !== '');
  const endKey = NAMES.end.find((name) => isRecord(record[name]) || textOf(record[name]) !== '');
  const start = startKey === undefined ? undefined : dateOf(record, startKey, at, remarks);
  const end = endKey === undefined ? undefined : dateOf(record, endKey, at, remarks);
  return { start: start?.start, end: end?.start ?? start?.end, stated: start?.stated };
}

function dateOf(record: Record<string, unknown>, key: string, at: string, remarks: Remark[]): Dates | undefined {
  const value = record[key];
  if (isRecord(value)) return { start: toMoment(value, at, remarks) };
  const written = textOf(value);
  const counted = countedTime(typeof value === 'string' && /^1\d{9}$/.test(written) ? Number(written) : value);
  if (counted !== undefined) return readDate(counted);
  const month = wholeOf(record['month']);
  const day = wholeOf(record['day']);
  const read = readDate(written);
  if (key === 'year' && read && month !== undefined) {
    return { start: toMoment({ year: written, month, day: day ?? '' }, at, remarks) };
  }
  if (!read) note(remarks, at, `the ${key} ${JSON.stringify(written.slice(0, 60))} cannot be read as a date`);
  if (read?.isPartial) {
    note(remarks, at, `the ${key} ${JSON.stringify(written)} can be read in two ways; its year alone is carried`);
  }
  return read && { ...read, stated: read.isPartial ? written : undefined };
}

/** A number that counts from 1970, as a date. Ten digits from 1 on are seconds too, where they are text: 2001 to 2033. */
function countedTime(value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined;
  const time = Math.abs(value) >= MILLISECONDS ? value : value >= SECONDS ? value * 1000 : undefined;
  return time === undefined || Math.abs(time) > FURTHEST ? undefined : new Date(time).toISOString();
}
