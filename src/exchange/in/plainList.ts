import { readDate } from './dateText.ts';
import { note, toMoment } from './timelineJs.ts';
import type { Incoming, IncomingEvent, Link, Remark } from './types.ts';
import { firstText, isRecord, otherFields, textOf, wholeOf } from './value.ts';

/** What lists of events call things, the likeliest first; a name's case, its spaces and its hyphens do not matter. */
const NAMES = {
  id: ['id', 'uniqueid', 'key', 'slug'],
  start: ['edtf', 'date', 'start', 'startdate', 'resolved', 'year', 'timestamp', 'time'],
  end: ['end', 'enddate', 'endyear'],
  title: ['title', 'headline', 'name', 'event', 'eventname', 'label', 'titletext', 'message'],
  text: ['description', 'text', 'summary', 'body', 'content', 'details', 'note'],
  group: ['category', 'group', 'topic', 'type', 'lane', 'tag'],
  link: ['url', 'link', 'source', 'href', 'image', 'media'],
  place: ['place', 'location'],
} as const;

const KNOWN = new Set<string>([...Object.values(NAMES).flat(), 'month', 'day']);
/** What libraries call the list of a series. */
const SERIES = new Set(['data', 'entries', 'dates', 'events']);

const nameOf = (key: string): string => key.toLowerCase().replace(/[\s_-]/g, '');

/** Whether a table of these columns says when, and what. */
export const hasDateAndTitle = (columns: readonly string[]): boolean =>
  [NAMES.start, NAMES.title].every((names) => columns.some((column) => names.some((name) => name === nameOf(column))));

/** A record by the names above; of two that are one name, the one that is written so is meant, or the first. */
function byNames(value: unknown): Record<string, unknown> {
  const record = isRecord(value) ? value : {};
  const named = new Map(Object.entries(record).filter(([key]) => nameOf(key) === key));
  for (const [key, one] of Object.entries(record)) {
    const name = nameOf(key);
    if (name !== key) named.set(KNOWN.has(name) && !named.has(name) ? name : key, one);
  }
  return Object.fromEntries(named);
}

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

/**
 * A named series of events, as EventDrops and d3-milestones have them: `{name, data: [{date}]}`, the list by whatever
 * name, or `{name, dates: ['2024-08-19']}`, where each event is a date and no more.
 */
function seriesOf(value: Record<string, unknown>): { name: string; group: string; data: unknown[] } | undefined {
  const record = byNames(value);
  const [list, ...others] = Object.entries(record).filter(([, one]) => Array.isArray(one));
  const isDated = NAMES.start.some((name) => name in record);
  if (!list || others.length > 0 || isDated) return undefined;
  const [name, data] = list as [string, unknown[]];
  if (!data.some(isRecord) && !SERIES.has(name)) return undefined;
  const title = firstText(record, NAMES.title);
  return {
    name,
    group: firstText(record, NAMES.group) || title,
    data: data.map((one) => (isRecord(one) ? one : { date: one, title })),
  };
}

function toEvent(value: unknown, at: string, remarks: Remark[]): IncomingEvent {
  const record = byNames(value);
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
function datesOf(record: Record<string, unknown>, at: string, remarks: Remark[]): Dates {
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
  if (read?.partial) note(remarks, at, `the ${key} ${JSON.stringify(written)} ${read.partial}`);
  if (/^\d{5}$/.test(written)) note(remarks, at, `${written} is carried as a year; ${dayOfSheet(Number(written))}`);
  return read && { ...read, stated: read.partial ? written : undefined };
}

/** Spreadsheets count days, and some write the count for the date. */
function dayOfSheet(count: number): string {
  const day = new Date(Date.UTC(1899, 11, 30 + count)).toISOString().slice(0, 10);
  return `if a spreadsheet counts days by it, write ${day}`;
}

/** A number that counts from 1970, as a date. Ten digits from 1 on are seconds too, where they are text: 2001 to 2033. */
function countedTime(value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined;
  const time = Math.abs(value) >= MILLISECONDS ? value : value >= SECONDS ? value * 1000 : undefined;
  return time === undefined || Math.abs(time) > FURTHEST ? undefined : new Date(time).toISOString();
}
