import { readDate, timeOf } from './dateText.ts';
import { countedYear } from './moment.ts';
import { quoted } from './names.ts';
import type { Ends } from './startAndEnd.ts';
import { sayRest } from './tell.ts';
import type { Say } from './tell.ts';
import type { Moment } from './types.ts';
import { isRecord, textOf, wholeOf } from './value.ts';
import { writtenDate } from './writtenDate.ts';

const DATE = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'display_date', 'format']);

/** `{year, month, day, hour, minute, second}`, each a number or text, or a date or range as text; what is absent stays absent. */
export function toDate(value: unknown, say: Say): Ends | undefined {
  if (!isRecord(value)) return writtenDate(textOf(value), 'date', say);
  sayRest(value, DATE, say, ' of the date');
  const part = (key: string) => textOf(value[key]);
  return partsToDate({ year: part('year'), month: part('month'), day: part('day') }, clock(value), say);
}

function clock(value: Record<string, unknown>): string {
  const parts = ['hour', 'minute', 'second'].map((key) => textOf(value[key]));
  const [hour, minute, second] = parts.map(wholeOf);
  if (hour === undefined) return parts.filter((part) => !/^0*$/.test(part)).join(':');
  const two = (n = 0) => String(n).padStart(2, '0');
  return `${two(hour)}:${two(minute)}:${two(second)}`;
}

/**
 * A date in cells of its own.
 * @param time as written; '' where there is none
 */
export function partsToDate(
  parts: { year: string; month: string; day: string },
  time: string,
  say: Say,
): Ends | undefined {
  const year = wholeOf(parts.year);
  if (year === undefined) {
    const others = [parts.month, parts.day, time].filter(Boolean).join(', ');
    const beside = parts.year === '' ? 'without a year' : `beside the date ${quoted(parts.year)}`;
    if (others !== '') say(`${others} ${beside} is not carried`);
    // Some authors write a whole date into the cell for the year.
    return writtenDate(parts.year, 'date', say);
  }
  if (year === 0) say('there is no year 0; carried as 1 BC');
  const moment: Moment = { year: countedYear(year) };
  const month = wholeOf(parts.month) ?? monthOf(parts.month);
  if (month !== undefined) moment.month = month;
  else if (parts.month !== '') say(`the month ${quoted(parts.month)} is not carried`);
  const day = wholeOf(parts.day);
  if (day !== undefined) moment.day = day;
  else if (parts.day !== '') say(`the day ${quoted(parts.day)} is not carried`);
  const read = time === '' ? undefined : timeOf(time);
  if (read) moment.time = read.time;
  else if (time !== '') say(`the time ${quoted(time)} is not carried`);
  return { start: moment };
}

/** The month that a name means. */
function monthOf(name: string): number | undefined {
  const start = readDate(`${name} 2000`)?.start;
  return typeof start === 'object' ? start.month : undefined;
}
