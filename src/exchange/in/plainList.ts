import { readDate } from './dateText.ts';
import { note, toMoment } from './timelineJs.ts';
import type { Incoming, IncomingEvent, Link, Remark } from './types.ts';
import { firstText, isRecord, otherFields, textOf, wholeOf } from './value.ts';

/** What lists of events call things, the likeliest first. */
const NAMES = {
  id: ['id', 'unique_id', 'key', 'slug'],
  start: ['edtf', 'date', 'start', 'start_date', 'start date', 'startDate', 'resolved', 'year', 'timestamp', 'time'],
  end: ['end', 'end_date', 'end date', 'endDate', 'endYear', 'end year'],
  title: ['title', 'headline', 'name', 'event', 'label', 'titleText'],
  text: ['description', 'text', 'summary', 'body', 'content', 'details', 'note'],
  group: ['category', 'group', 'topic', 'type', 'lane', 'tag'],
  link: ['url', 'link', 'source', 'href', 'image', 'media'],
  place: ['place', 'location'],
} as const;

const KNOWN = new Set(Object.values(NAMES).flat());
const MILLISECONDS = 1e11;

/**
 * A list of objects `{id, date, title, description, category}`, by these names or others that are usual.
 * @param places where each stands, `row 2`; else `[0]`
 */
export function readPlainList(list: readonly unknown[], places: readonly string[] = []): Incoming {
  const remarks: Remark[] = [];
  const events = list.map((value, i) => toEvent(value, places[i] ?? `[${i}]`, remarks));
  return { format: 'a list in JSON', events, remarks };
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
  if (typeof value === 'number' && Math.abs(value) >= MILLISECONDS) return readDate(new Date(value).toISOString());
  const written = textOf(value);
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
