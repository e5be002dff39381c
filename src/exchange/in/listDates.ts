import { readDate } from './dateText.ts';
import { NAMES, oneOf, sayOthers } from './listFields.ts';
import { momentText, partsOf } from './moment.ts';
import { clockOf } from './timeText.ts';
import { note } from './tell.ts';
import { toDate } from './timelineJs.ts';
import type { IncomingEvent, Remark, When } from './types.ts';
import { isEmpty, isRecord, textOf, wholeOf } from './value.ts';

/** A number of at least so much counts milliseconds since 1970, or else seconds: no year is written so. */
const MILLISECONDS = 1e11;
const SECONDS = 1e8;
/** The furthest that `Date` reaches, ms. */
const FURTHEST = 8.64e15;

type Row = Record<string, unknown>;

interface Read {
  start?: When;
  end?: When;
  /** It could not be read, or not whole. */
  isPartial: boolean;
  written: string;
}

/** The dates of a record; one that cannot be read whole stays as it was stated, and what stands beside it is told. */
export function datesOf(record: Row, at: string, remarks: Remark[]): Pick<IncomingEvent, 'start' | 'end' | 'stated'> {
  const [startKey, ...others] = keysOf(record, NAMES.start, at, remarks);
  const [endKey, ...otherEnds] = keysOf(record, NAMES.end, at, remarks);
  const from = startKey === undefined ? undefined : dateOf(record, startKey, at, remarks);
  const to = endKey === undefined ? undefined : dateOf(record, endKey, at, remarks);
  if (startKey !== undefined) sayBeside(record, startKey, from?.start, others, at, remarks);
  if (endKey !== undefined) {
    sayOthers(
      otherEnds.filter((name) => textOf(record[name]) !== textOf(record[endKey])),
      endKey,
      at,
      remarks,
    );
    if (from?.end !== undefined && to?.start !== undefined)
      note(remarks, at, `the end of the ${startKey} is not carried: the ${endKey} stands for it`);
  }
  const start = from?.start;
  const isTimed = startKey !== 'time' && !isEmpty(record['time']);
  const isStated = from?.isPartial === true || to?.isPartial === true;
  const stated = [from?.written, to?.written].filter(Boolean).join(' – ');
  return {
    start: start !== undefined && isTimed ? withTime(start, record['time'], at, remarks) : start,
    end: to?.end ?? to?.start ?? from?.end,
    stated: oneOf(record, 'stated', at, remarks) || (isStated && start !== undefined ? stated : undefined),
  };
}

/** The names of the fields that hold a date; a list is none. */
function keysOf(record: Row, names: readonly string[], at: string, remarks: Remark[]): string[] {
  return names.filter((name) => {
    const value = record[name];
    if (isEmpty(value)) return false;
    if (isRecord(value) || textOf(value) !== '') return true;
    note(remarks, at, `the ${name} is no date and is not carried`);
    return false;
  });
}

/** What stands beside the field that is the date, and says something else. */
function sayBeside(
  record: Row,
  key: string,
  start: When | undefined,
  others: readonly string[],
  at: string,
  remarks: Remark[],
): void {
  const parts = start === undefined ? undefined : partsOf(start);
  const beside = key === 'year' ? others : [...others, ...['month', 'day'].filter((name) => !isEmpty(record[name]))];
  const isSaid = (name: string): boolean => {
    const said = name === 'year' || name === 'month' || name === 'day' ? parts?.[name] : undefined;
    return (
      name === 'time' ||
      textOf(record[name]) === textOf(record[key]) ||
      (said !== undefined && said === wholeOf(record[name]))
    );
  };
  sayOthers(
    beside.filter((name) => !isSaid(name)),
    key,
    at,
    remarks,
  );
}

/** A day with the time of day that stands beside it. */
function withTime(start: When, value: unknown, at: string, remarks: Remark[]): When {
  const written = textOf(value);
  const clock = clockOf(written);
  const parts = partsOf(start);
  if (clock?.rest !== '' || parts?.day === undefined || (parts.time !== undefined && parts.time !== clock.time)) {
    note(remarks, at, `the time ${JSON.stringify(written.slice(0, 60))} is not carried`);
    return start;
  }
  return { ...parts, time: clock.time, ...(clock.offset !== undefined && { offset: clock.offset }) };
}

function dateOf(record: Row, key: string, at: string, remarks: Remark[]): Read {
  const value = record[key];
  if (isRecord(value)) return { ...toDate(value, at, remarks), isPartial: false, written: '' };
  const written = textOf(value);
  const counted = countedTime(typeof value === 'string' && /^1\d{9}$/.test(written) ? Number(written) : value);
  if (counted !== undefined) return { ...readDate(counted), isPartial: false, written };
  const read = readDate(written);
  const parts = { month: textOf(record['month']), day: textOf(record['day']) };
  if (key === 'year' && wholeOf(written) !== undefined) {
    return { ...toDate({ year: written, ...parts }, at, remarks), isPartial: false, written };
  }
  if (key === 'year')
    sayOthers(
      Object.entries(parts).flatMap(([name, part]) => (part === '' ? [] : [name])),
      'year',
      at,
      remarks,
    );
  if (!read) note(remarks, at, `the ${key} ${JSON.stringify(written.slice(0, 60))} cannot be read as a date`);
  if (read?.partial) note(remarks, at, `the ${key} ${JSON.stringify(written)} ${read.partial}`);
  if (/^\d{5}$/.test(written)) note(remarks, at, `${written} is carried as a year; ${dayOfSheet(Number(written))}`);
  const ends = [read?.start, read?.end].filter((end) => typeof end === 'object').map(momentText);
  const isCut = ends.some(({ mistake, note: left }) => mistake !== undefined || left !== undefined);
  return { ...read, isPartial: !read || read.partial !== undefined || isCut, written };
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
