import { complaint, countedYear, momentText } from './moment.ts';
import type { Moment, When } from './types.ts';

/** What a date in words or digits says. */
export interface ReadDate {
  start: When;
  end?: When;
  /** Why it could not be read whole; the text is to be kept as it was stated. */
  partial?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST = 80;
const SEASONS = ['spring', 'summer', 'autumn'];
const TWO_WAYS = 'can be read in two ways; its year alone is carried';

const TIME = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:\.\d+)?)?\s*([ap]\.?m\.?)?(?![\d:])/i;
const HOUR = /(?<![\d:])(1[0-2]|0?[1-9])\s*([ap]\.?m\.?)(?![a-z])/i;
const ZONE = /(?:\b(?:GMT|UTC)\s*)?([+-])([01]\d):?([0-5]\d)(?!\d)|\b(?:GMT|UTC)\b|(?<=\d)Z\b/;

/** A date as people and programs write it; undefined where it cannot be told. Never guesses between two readings. */
export function readDate(written: string): ReadDate | undefined {
  const text = written.trim();
  if (text === '' || text.length > LONGEST || /^0000-00-00(?!\d)/.test(text)) return undefined;
  // A bare year is counted as people do; with a leading zero, or a month, it is ISO's, where 0 is 1 BC.
  if (/^(?:\d{1,3}|\d{5,7}|-[1-9]\d{0,10})$/.test(text)) return { start: { year: countedYear(Number(text)) } };
  if (complaint(text) === undefined) return { start: text };
  const range = /^(\S.*?)\s*(?:–|—|\bto\b|\s-\s)\s*(\S.*)$/.exec(text) ?? /^(\d{3,4})-(\d{4})$/.exec(text);
  if (range) {
    const [from, to] = [readDate(range[1] ?? ''), readDate(range[2] ?? '')];
    if (from && to && !from.partial && !to.partial) return { start: from.start, end: to.start };
  }
  return readOne(text);
}

function readOne(text: string): ReadDate | undefined {
  const approximate = /^(?:c\.?|ca\.?|circa|about|around|approx\.?|~)\s*(\d{3,4}(?:\s*(?:BCE?|CE|AD))?)$/i.exec(text);
  if (approximate) {
    const start = readDate(approximate[1] ?? '')?.start;
    return start === undefined
      ? undefined
      : { start: `${typeof start === 'string' ? start : momentText(start).edtf}~` };
  }
  const part = partOfYear(text);
  if (part) return part;
  const vague = /^(?:early|mid|late)[\s-]+(?:in\s+)?(?:the\s+)?(.*\d.*)$/i.exec(text);
  if (vague) {
    const read = readDate(vague[1] ?? '');
    return read && !read.end ? { ...read, partial: 'is carried without its first word' } : undefined;
  }
  const decade = /^(\d{3})0s$/.exec(text);
  if (decade) return { start: `${decade[1]}X` };
  const century = /^(\d{1,2})(?:st|nd|rd|th) c(?:entury|ent\.|\.)$/i.exec(text);
  if (century) return { start: `${String(Number(century[1]) - 1).padStart(2, '0')}XX` };
  const era = /^(?:AD\s*(\d{1,6})|(\d{1,11})\s*(BCE?|B\.C\.(?:E\.)?|CE|AD|A\.D\.|C\.E\.))$/i.exec(text);
  if (era) {
    const year = Number(era[1] ?? era[2]);
    return { start: { year: /^b/i.test(era[3] ?? '') ? 1 - year : year } };
  }
  const time = timeOf(text);
  const zone = ZONE.exec(text);
  const day = dayOf(
    text
      .replace(/\([^)]*\)/g, ' ')
      .replace(time?.written ?? '', ' ')
      .replace(time && zone ? zone[0] : '', ' ')
      .replace(/(?<=\d)T(?=\s|$)/, ' ')
      .trim(),
  );
  if (!day) return undefined;
  if (!time || typeof day.start === 'string' || day.start.day === undefined) return day;
  // A format that cannot leave the time out writes midnight where there is none.
  if (/^00:00(:00)?$/.test(time.time)) return day;
  return { ...day, start: { ...day.start, time: time.time, ...(zone && { offset: offsetOf(zone) }) } };
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

/** A time of day in 24 hours, seconds only where they say something. */
export function timeOf(text: string): { time: string; written: string } | undefined {
  const long = TIME.exec(text);
  const short = long ? undefined : HOUR.exec(text);
  const found = long ?? short;
  if (!found) return undefined;
  const half = (long ? long[4] : short?.[2])?.charAt(0).toLowerCase();
  const twelve = Number(found[1]);
  const hour = half === undefined || twelve > 12 ? twelve : (twelve % 12) + (half === 'p' ? 12 : 0);
  const minute = long?.[2] ?? '00';
  const second = long?.[3];
  const seconds = second === undefined || second === '00' || second === '60' ? '' : `:${second}`;
  return { time: `${String(hour).padStart(2, '0')}:${minute}${seconds}`, written: found[0] };
}

function offsetOf([, sign, hours = '0', minutes = '0']: RegExpExecArray): number {
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function dayOf(text: string): ReadDate | undefined {
  // One digit after a full stop, and nothing more, is a fraction.
  const iso = /^([+-]?\d{4,6})(?!\.\d$)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) return { start: moment(iso[1], iso[2], iso[3]) };
  const packed = /^(\d{4})(\d{2})(\d{2})(?:\d{2,6})?$/.exec(text);
  if (packed) return { start: moment(packed[1], packed[2], packed[3]) };
  const commas = /^(-?\d{1,6}),(\d{1,2})(?:,(\d{1,2}))?/.exec(text);
  if (commas) return { start: moment(String(countedYear(Number(commas[1]))), commas[2], commas[3]) };
  const slashes = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (slashes) return slashed(Number(slashes[1]), Number(slashes[2]), Number(slashes[3]));
  return namedMonth(text);
}

/** `5/10/1961` is a day in May or in October, and nobody can tell: its year is sure. */
function slashed(first: number, second: number, year: number): ReadDate | undefined {
  if (first === second) return { start: { year, month: first, day: second } };
  if (first > 12 && second <= 12) return { start: { year, month: second, day: first } };
  if (second > 12 && first <= 12) return { start: { year, month: first, day: second } };
  return first <= 12 && second <= 12 ? { start: { year }, partial: TWO_WAYS } : undefined;
}

function namedMonth(text: string): ReadDate | undefined {
  const words = text
    .replace(/,/g, ' ')
    .split(/\s+|(?<=\d)-(?=[a-z])|(?<=[a-z])-(?=\d)/i)
    .filter(Boolean);
  const rest: number[] = [];
  let month: number | undefined;
  let isBefore = false;
  for (const word of words) {
    const name = /^([a-z]{3,9})\.?$/i.exec(word)?.[1]?.toLowerCase();
    const number = /^(\d{1,6})(?:st|nd|rd|th)?$/i.exec(word)?.[1];
    const index = name ? MONTHS.findIndex((start) => name.startsWith(start)) : -1;
    if (index >= 0 && isMonth(name ?? '', index) && month === undefined) month = index + 1;
    else if (number !== undefined) rest.push(Number(number));
    else if (/^(?:bce?|b\.c\.(?:e\.)?)$/i.test(word)) isBefore = true;
    else if (!/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$|^(?:ad|ce|a\.d\.|c\.e\.|of|the)$/i.test(word))
      return undefined;
  }
  if (month === undefined || rest.length === 0 || rest.length > 2) return undefined;
  const [a = 0, b] = rest;
  const year = b === undefined ? a : a > 31 ? a : b;
  const day = b === undefined ? undefined : a > 31 ? b : a;
  // Two digits may be a year of this century, of the last, or of none, or a day without a year.
  if (year < 100 && !isBefore) return undefined;
  return { start: { year: isBefore ? 1 - year : year, month, ...(day !== undefined && { day }) } };
}

const FULL = 'january february march april may june july august september october november december'.split(' ');
const isMonth = (name: string, index: number): boolean => (FULL[index] ?? '').startsWith(name) || name === 'sept';

function moment(year = '0', month?: string, day?: string): Moment {
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}
