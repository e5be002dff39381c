import { readCentury } from './century.ts';
import { readRange } from './dateRange.ts';
import { dayOf, TWO_WAYS } from './dayText.ts';
import { complaint, countedYear } from './moment.ts';
import { clockOf } from './timeText.ts';
import type { When } from './types.ts';
import { readYear } from './yearSpan.ts';

export { timeOf } from './timeText.ts';

/** What a date in words or digits says. */
export interface ReadDate {
  start: When;
  end?: When;
  /** Why it could not be read whole; the text is to be kept as it was stated. */
  partial?: string;
}

const LONGEST = 80;
const SEASONS = ['spring', 'summer', 'autumn'];

/** A date as people and programs write it; undefined where it cannot be told. Never guesses between two readings. */
export function readDate(written: string): ReadDate | undefined {
  const text = written.trim();
  if (text === '' || text.length > LONGEST || /^0000-00-00(?!\d)/.test(text)) return undefined;
  if (/^0{1,3}$/.test(text)) return { start: { year: 0 }, partial: 'is carried as 1 BC: there is no year 0' };
  // A bare year is counted as people do; with a leading zero, or a month, it is ISO's, where 0 is 1 BC.
  if (/^(?:\d{1,3}|\d{5,7}|-[1-9]\d{0,10})$/.test(text)) return { start: { year: countedYear(Number(text)) } };
  if (complaint(text) === undefined) {
    const [, start = text, end] = /^([^/.]+)\/([^/.]+)$/.exec(text) ?? [];
    return { start, ...(end !== undefined && { end }) };
  }
  return readRange(text, readDate) ?? readOne(text);
}

function readOne(text: string): ReadDate | undefined {
  const year = readYear(text);
  if (year !== undefined) return { start: year };
  const part = partOfYear(text);
  if (part) return part;
  const vague = /^(?:early|mid|late)[\s-]+(?:in\s+)?(?:the\s+)?(.*\d.*)$/i.exec(text);
  if (vague) {
    const read = readDate(vague[1] ?? '');
    return read && !read.end ? { ...read, partial: 'is carried without its first word' } : undefined;
  }
  const decade = /^(\d{3})0s$/.exec(text);
  if (decade) return { start: `${decade[1]}X` };
  const century = readCentury(text);
  if (century !== undefined) return { start: century };
  return readMoment(text);
}

/** A day, month or year, with a time of day or without. */
function readMoment(text: string): ReadDate | undefined {
  const clock = clockOf(marked(text));
  const rest = clock?.rest ?? text;
  const day = dayOf(rest.replace(/\([^)]*\)/g, ' ').trim());
  if (!day) return undefined;
  const { start } = day;
  // A format that cannot leave the time out writes midnight where there is none.
  const time = clock && !/^00:00(:00)?$/.test(clock.time) ? clock.time : undefined;
  const partial =
    day.partial ??
    (time !== undefined && start.day === undefined ? 'is carried without its time of day' : undefined) ??
    (rest.includes('(') ? 'is carried without what is in brackets' : undefined) ??
    // Wikibase counts as people do, in the form of ISO 8601, which does not.
    (clock && start.year < 0
      ? `is carried as ISO 8601 counts years, of which ${start.year} is ${1 - start.year} BC`
      : undefined);
  const isTimed = time !== undefined && start.day !== undefined;
  const whole = { ...start, ...(isTimed && { time, ...(clock?.offset !== undefined && { offset: clock.offset }) }) };
  return { start: whole, ...(partial !== undefined && { partial }) };
}

/** A day with a time of day in digits alone, `2011,3,23,7,05` or `201103230705`. */
const UNMARKED = [
  /^(-?\d{1,6},\d{1,2},\d{1,2}),(\d{1,2})(?:,(\d{1,2}))?(?:,(\d{1,2}))?$/,
  /^(\d{8})(\d{2})(\d{2})?(\d{2})?$/,
];

/** The same with colons in its time. */
function marked(text: string): string {
  const found = UNMARKED.map((pattern) => pattern.exec(text)).find(Boolean);
  if (!found) return text;
  const [, day = '', ...clock] = found;
  return `${day} ${clock.map((part = '00') => part.padStart(2, '0')).join(':')}`;
}

/** `Q3 2019` is some time within its months, `summer 1969` a season; a winter has two years, and may be of either. */
function partOfYear(text: string): ReadDate | undefined {
  const quarter = /^(?:Q([1-4])[\s/-]*(\d{4})|(\d{4})[\s/-]*Q([1-4]))$/i.exec(text);
  if (quarter) {
    const [year, last] = [quarter[2] ?? quarter[3], 3 * Number(quarter[1] ?? quarter[4])];
    const [from, to] = [last - 2, last].map((month) => `${year}-${String(month).padStart(2, '0')}`);
    return { start: `[${from}..${to}]` };
  }
  const season = /^(spring|summer|autumn|fall|winter)[\s,]+(?:of\s+)?(\d{4})$/i.exec(text);
  if (!season) return undefined;
  const name = season[1]?.toLowerCase().replace('fall', 'autumn') ?? '';
  if (name === 'winter') return { start: { year: Number(season[2]) }, partial: TWO_WAYS };
  return { start: `${season[2]}-${21 + SEASONS.indexOf(name)}` };
}
