import { ERA, eraOf } from './era.ts';
import { countedYear } from './moment.ts';
import type { Moment } from './types.ts';

/** A day, month or year as it is written, without a time of day. */
export interface Day {
  start: Moment;
  /** Why it could not be read whole. */
  partial?: string;
}

export const TWO_WAYS = 'can be read in two ways; its year alone is carried';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const IS_ERA = new RegExp(`^${ERA}$`, 'i');
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$/i;

/** The number of a month, 1–12, by its name or the first letters of it, at least three. */
export function monthNumber(word: string): number | undefined {
  const name = /^([a-z]{3,9})\.?$/i.exec(word)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const index = name === 'sept' ? 8 : MONTHS.findIndex((month) => month.startsWith(name));
  return index < 0 ? undefined : index + 1;
}

/** The number of a day or a year, `9`, `9th`. */
export function numberOf(word: string): number | undefined {
  const digits = /^(\d{1,6})(?:st|nd|rd|th)?$/i.exec(word)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The words of a date but for the names of weekdays, which the date itself says. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/,/g, ' ')
    .split(/\s+|(?<=\d)-(?=[a-z])|(?<=[a-z])-(?=\d)/i)
    .filter((word) => word !== '' && !WEEKDAY.test(word));

/** A day, month or year in one of the ways to write it; undefined where it is none of them. */
export function dayOf(text: string): Day | undefined {
  // One digit after a full stop, and nothing more, is a fraction.
  const iso = /^([+-]?\d{4,11})(?!\.\d$)[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) return found(iso[1], iso[2], iso[3]);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return found(packed[1], packed[2], packed[3]);
  const commas = /^(-?\d{1,6}),(\d{1,2})(?:,(\d{1,2}))?$/.exec(text);
  if (commas) return found(String(countedYear(Number(commas[1]))), commas[2], commas[3]);
  const slashes = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (slashes) return slashed(Number(slashes[1]), Number(slashes[3]), Number(slashes[4]), slashes[2] === '.');
  return namedMonth(text);
}

/** Some programs write `00` for a month or a day that is not known. */
function found(year = '0', month?: string, day?: string): Day {
  const isDay = day !== undefined && day !== '00';
  const isMonth = month !== undefined && (month !== '00' || isDay);
  return {
    start: { year: Number(year), ...(isMonth && { month: Number(month) }), ...(isDay && { day: Number(day) }) },
  };
}

/**
 * `5/10/1961` is a day in May or in October, and nobody can tell: its year is sure.
 * @param isDotted where full stops part the numbers, as who writes so puts the day first
 */
function slashed(first: number, second: number, year: number, isDotted: boolean): Day | undefined {
  if (first === second || (isDotted && second <= 12)) return { start: { year, month: second, day: first } };
  if (first > 12 && second <= 12) return { start: { year, month: second, day: first } };
  if (second > 12 && first <= 12) return { start: { year, month: first, day: second } };
  return first <= 12 && second <= 12 ? { start: { year }, partial: TWO_WAYS } : undefined;
}

function namedMonth(text: string): Day | undefined {
  const rest: number[] = [];
  let month: number | undefined;
  let isBefore = false;
  for (const word of wordsOf(text)) {
    const number = numberOf(word);
    const named = month === undefined ? monthNumber(word) : undefined;
    if (named !== undefined) month = named;
    else if (number !== undefined) rest.push(number);
    else if (IS_ERA.test(word)) isBefore = eraOf(word) === 'BC';
    else if (!/^(?:of|the)$/i.test(word)) return undefined;
  }
  if (month === undefined || rest.length === 0 || rest.length > 2) return undefined;
  const [a = 0, b] = rest;
  const year = b === undefined ? a : a > 31 ? a : b;
  const day = b === undefined ? undefined : a > 31 ? b : a;
  // Two digits may be a year of this century, of the last, or of none, or a day without a year.
  if (year < 100 && !isBefore) return undefined;
  return { start: { year: isBefore ? 1 - year : year, month, ...(day !== undefined && { day }) } };
}
