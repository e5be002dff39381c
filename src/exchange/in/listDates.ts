import { toDate } from './dateInParts.ts';
import { readDate } from './dateText.ts';
import { NAMES, oneOf, sayOthers } from './listFields.ts';
import { momentText, partsOf } from './moment.ts';
import { quoted } from './names.ts';
import { startAndEnd } from './startAndEnd.ts';
import type { Ends } from './startAndEnd.ts';
import type { Say } from './tell.ts';
import { clockOf } from './timeText.ts';
import type { IncomingEvent, When } from './types.ts';
import { isEmpty, isRecord, textOf, wholeOf } from './value.ts';
import { writtenDate } from './writtenDate.ts';

/** A number of at least so much counts milliseconds since 1970, or else seconds: no year is written so. */
const MILLISECONDS = 1e11;
const SECONDS = 1e8;
/** The furthest that `Date` reaches, ms. */
const FURTHEST = 8.64e15;

type Row = Record<string, unknown>;

interface Read extends Ends {
  /** It could not be read, or not whole. */
  isPartial: boolean;
  written: string;
}

/** The dates of a record; one that cannot be read whole stays as it was stated, and what stands beside it is told. */
export function datesOf(record: Row, say: Say): Pick<IncomingEvent, 'start' | 'end' | 'stated'> {
  const [startKey = '', ...others] = keysOf(record, NAMES.start, say);
  const [endKey = '', ...otherEnds] = keysOf(record, NAMES.end, say);
  const from = startKey === '' ? undefined : dateOf(record, startKey, say);
  const to = endKey === '' ? undefined : dateOf(record, endKey, say);
  if (startKey !== '') sayBeside(record, startKey, from?.start, others, say);
  const isOther = (name: string) => textOf(record[name]) !== textOf(record[endKey]);
  sayOthers(otherEnds.filter(isOther), endKey, say);
  const { start, end } = startAndEnd(from, to, [startKey, endKey], say);
  const isTimed = start !== undefined && startKey !== 'time' && !isEmpty(record['time']);
  const isStated = start !== undefined && (from?.isPartial === true || to?.isPartial === true);
  const stated = [from?.written, to?.written].filter(Boolean).join(' – ');
  return {
    start: isTimed ? withTime(start, record['time'], say) : start,
    end,
    stated: oneOf(record, 'stated', say) || (isStated ? stated : undefined),
  };
}

/** The names of the fields that hold a date; a list is none. */
function keysOf(record: Row, names: readonly string[], say: Say): string[] {
  return names.filter((name) => {
    const value = record[name];
    if (isEmpty(value)) return false;
    if (isRecord(value) || textOf(value) !== '') return true;
    say(`the ${name} is no date and is not carried`);
    return false;
  });
}

/** What stands beside the field that is the date, and says something else. */
function sayBeside(record: Row, key: string, start: When | undefined, others: readonly string[], say: Say): void {
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
    say,
  );
}

/** A day with the time of day that stands beside it. */
function withTime(start: When, value: unknown, say: Say): When {
  const written = textOf(value);
  const clock = clockOf(written);
  const parts = partsOf(start);
  if (clock?.rest !== '' || parts?.day === undefined || (parts.time !== undefined && parts.time !== clock.time)) {
    say(`the time ${quoted(written)} is not carried`);
    return start;
  }
  return { ...parts, time: clock.time, ...(clock.offset !== undefined && { offset: clock.offset }) };
}

function dateOf(record: Row, key: string, say: Say): Read {
  const value = record[key];
  const written = textOf(value);
  if (isRecord(value)) return { ...toDate(value, say), isPartial: false, written };
  const counted = countedTime(typeof value === 'string' && /^1\d{9}$/.test(written) ? Number(written) : value);
  if (counted !== undefined) return { ...readDate(counted), isPartial: false, written };
  if (key === 'year') {
    const parts = { month: textOf(record['month']), day: textOf(record['day']) };
    if (wholeOf(written) !== undefined)
      return { ...toDate({ year: written, ...parts }, say), isPartial: false, written };
    const beside = Object.entries(parts).flatMap(([name, part]) => (part === '' ? [] : [name]));
    sayOthers(beside, 'year', say);
  }
  const read = writtenDate(written, key, say);
  if (/^\d{5}$/.test(written)) say(`${written} is carried as a year; ${dayOfSheet(Number(written))}`);
  const ends = [read?.start, read?.end].filter((end) => typeof end === 'object').map(momentText);
  const isCut = ends.some(({ mistake, note }) => mistake !== undefined || note !== undefined);
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
