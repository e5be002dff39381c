import { ERA, eraOf } from './era.ts';
import type { Era } from './era.ts';
import { countedYear, momentText } from './moment.ts';
import type { When } from './types.ts';

/** A year as it is written. */
interface Half {
  digits: string;
  era: Era | undefined;
  isAbout: boolean;
  isSigned: boolean;
}

const YEAR = new RegExp(
  String.raw`^(?<about>(?:c\.?|ca\.?|circa|about|around|approx\.?|~)\s*)?(?:(?<before>AD|A\.D\.)\s*)?(?<sign>-?)(?<digits>\d{1,11})\s*(?<behind>${ERA})?$`,
  'i',
);

function halfOf(text: string): Half | undefined {
  const { about, before, sign, digits, behind } = YEAR.exec(text)?.groups ?? {};
  if (digits === undefined || (sign === '-' && (before ?? behind) !== undefined)) return undefined;
  const written = behind ?? before;
  const era = sign === '-' ? 'BC' : eraOf(written);
  return { digits, isAbout: about !== undefined, isSigned: sign === '-', era };
}

/** A year with its era, or of which only about is known, `c. 1450`; undefined where the text is none. */
export function readYear(text: string): When | undefined {
  const year = halfOf(text);
  // Two digits without an era may be a year of any century.
  const isSure = year?.era !== undefined || (year?.isAbout === true && /^\d{3,4}$/.test(year.digits));
  return year && isSure && !year.isSigned ? whenOf(yearOf(year.digits, year.era), year) : undefined;
}

/**
 * Two years and no more, `500–400 BC`, `1939–45`: an era stands for both, and the last digits of a year for all of it.
 * @returns undefined where a half is no year, 'unclear' where it may be one of several
 */
export function yearSpan(from: string, to: string): { start: When; end: When } | 'unclear' | undefined {
  const [first, last] = [halfOf(from), halfOf(to)];
  if (!first || !last) return undefined;
  // A sign counts years by itself, so that one without is after Christ.
  const isCounted = first.isSigned || last.isSigned;
  if (first.era === 'BC' && !last.era && !isCounted) return 'unclear';
  const era = last.era ?? first.era;
  const start = yearOf(first.digits, first.era ?? (isCounted ? 'AD' : era));
  const ends = [...new Set([last.digits, ...(isCounted || (first.era && last.era) ? [] : longer(last, first))])]
    .map((digits) => yearOf(digits, last.era ?? (isCounted ? 'AD' : era)))
    .filter((end, _, { length }) => length === 1 || end >= start);
  // Two digits or one without an era may be a day, a month or a year.
  const isShort = era === undefined && !isCounted && first.digits.length < 3;
  const [end] = ends;
  if (isShort || end === undefined || ends.length > 1) return 'unclear';
  return { start: whenOf(start, first), end: whenOf(end, last) };
}

/** A year of which only the last digits are written, whole. */
const longer = (last: Half, first: Half): string[] =>
  last.digits.length <= 2 && first.digits.length >= 3 ? [first.digits.slice(0, -last.digits.length) + last.digits] : [];

const yearOf = (digits: string, era: Half['era']): number =>
  era === 'BC' ? countedYear(-Number(digits)) : Number(digits);

const whenOf = (year: number, { isAbout }: Half): When => (isAbout ? `${momentText({ year }).edtf}~` : { year });
