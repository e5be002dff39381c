import { DAY, instant } from '../../model/calendar.ts';
import { centurySpan } from './century.ts';
import type { ReadDate } from './dateText.ts';
import { monthNumber, numberOf, wordsOf } from './dayText.ts';
import { ERA, eraIn } from './era.ts';
import { complaint, momentText, partsOf } from './moment.ts';
import { clockOf } from './timeText.ts';
import type { Moment, When } from './types.ts';
import { yearSpan } from './yearSpan.ts';

type Read = (text: string) => ReadDate | undefined;
/** A day or a month that says no year. */
type Piece = Partial<Pick<Moment, 'month' | 'day'>>;

/** What parts a range: a dash or a word, or a hyphen where it can part nothing else. */
const PARTED = [
  /^from\s+(\S.*?)\s+to\s+(\S.*)$/i,
  /^(\S.*?)\s*(?:[–—→]|\bto\b|\s-\s)\s*(\S.*)$/,
  /^(\d{3,4})-(\d{3,4})$/,
  // There is no month 18.
  /^(\d{4})[-/](1[3-9]|[2-9]\d)$/,
  new RegExp(String.raw`^(.*\d)-(\d{1,11}\s*${ERA})$`, 'i'),
  /^(\d{1,2})-(\d{1,2}(?:st|nd|rd|th)?\s+[a-z].*\d.*)$/i,
  /^([a-z]+\.?\s+\d{1,2})-(\d{1,2},?\s+\d{3,4}.*)$/i,
  /^([a-z]{3,9}\.?)-([a-z]{3,9}\.?,?\s+\d{3,4}.*)$/i,
  /^(\d{1,2}(?:st|nd|rd|th))-(\d{1,2}(?:st|nd|rd|th)\s+c.*)$/i,
];

/** A slash between two days or two months of which the one follows the other: a night, `8/9 May 1945`. */
const SLASHED = [/^([^/]+?)\s*\/\s*([^/]*[a-z][^/]*)$/i, /^([a-z]+\.?\s+\d{1,2})\/(\d{1,2},?\s+\d{3,4}.*)$/i];

const BETWEEN = [/^between\s+(\S.*?)\s+and\s+(\S.*)$/i];

/**
 * A range, `9–11 November 1989`: a half that lacks what the other has (year, month, era) takes it from there. Some time
 * `between 1914 and 1918` is one date, `[1914..1918]`.
 * @param read reads a half that is a date of its own
 * @returns undefined where the text is no range, or where a half cannot be told
 */
export function readRange(text: string, read: Read): ReadDate | undefined {
  const between = halvesOf(text, BETWEEN);
  if (between) return within(endsOf(...between, read));
  const slashed = halvesOf(text, SLASHED);
  if (slashed) return following(endsOf(...slashed, read));
  const parted = halvesOf(text, PARTED);
  return parted && endsOf(...parted, read);
}

function halvesOf(text: string, patterns: readonly RegExp[]): [from: string, to: string] | undefined {
  for (const pattern of patterns) {
    const [, from, to] = pattern.exec(text) ?? [];
    if (from !== undefined && to !== undefined) return [from, to];
  }
  return undefined;
}

/** Some time from the first date to the last, where both can be written whole. */
function within(range: ReadDate | undefined): ReadDate | undefined {
  if (range?.end === undefined || range.partial !== undefined) return undefined;
  if ([range.start, range.end].some(isCut)) return undefined;
  const start = `[${edtfOf(range.start)}..${edtfOf(range.end)}]`;
  return complaint(start) === undefined ? { start } : undefined;
}

/** EDTF does not say all of it. */
function isCut(when: When): boolean {
  if (typeof when === 'string') return false;
  const { mistake, note } = momentText(when);
  return when.time !== undefined || mistake !== undefined || note !== undefined;
}

/** Two days or months that follow each other. Others, `8/20 May 1876`, may be one day in two calendars, or either. */
function following(range: ReadDate | undefined): ReadDate | undefined {
  if (range?.end === undefined) return undefined;
  const [first, last] = [range.start, range.end].map(partsOf);
  if (first?.month === undefined || last?.month === undefined || last.time !== undefined) return undefined;
  const [day, next] = [first, last].map((one) => one.day);
  const isNextMonth = 12 * last.year + last.month === 12 * first.year + first.month + 1;
  if (day === undefined || next === undefined) return isNextMonth && day === next ? range : undefined;
  return instant(last.year, last.month, next) - instant(first.year, first.month, day) === DAY ? range : undefined;
}

function endsOf(from: string, to: string, read: Read): ReadDate | undefined {
  const years = yearSpan(from, to);
  if (years) return years === 'unclear' ? undefined : span(years.start, years.end);
  const centuries = centurySpan(from, to);
  if (centuries) return centuries === 'unclear' ? undefined : span(centuries.start, centuries.end);
  const last = wholeOf(to, read);
  if (last !== undefined) {
    const piece = filled(pieceOf(from), last);
    if (piece) return isBackwards(piece, last) ? undefined : span(piece, last);
    const first = wholeOf(eraIn(to) === 'BC' && !eraIn(from) ? `${from} BC` : from, read);
    // Without an era the end may be before or after Christ.
    return first === undefined || (eraIn(from) === 'BC' && !eraIn(to)) ? undefined : span(first, last);
  }
  const first = wholeOf(from, read);
  if (first !== undefined) {
    const piece = restOf(to, from, first);
    return piece === undefined || isBackwards(first, piece) ? undefined : span(first, piece);
  }
  // `May 8–9, 1945`: the month stands in one half, and the year in the other.
  const month = wordsOf(from).find((word) => monthNumber(word) !== undefined);
  const isWithout = !wordsOf(to).some((word) => monthNumber(word) !== undefined);
  return month !== undefined && isWithout ? endsOf(from, `${month} ${to}`, read) : undefined;
}

/** A half that is a date of its own. One or two digits alone are a day, a month or a year. */
function wholeOf(text: string, read: Read): When | undefined {
  const whole = /^\d{1,2}$/.test(text) ? undefined : read(text);
  return whole?.end !== undefined || whole?.partial !== undefined ? undefined : whole?.start;
}

function pieceOf(text: string): Piece | undefined {
  const piece: Piece = {};
  for (const word of wordsOf(text).filter((one) => !/^(?:of|the)$/i.test(one))) {
    const [month, day] = [monthNumber(word), numberOf(word)];
    if (month !== undefined && piece.month === undefined) piece.month = month;
    else if (day !== undefined && day <= 31 && piece.day === undefined) piece.day = day;
    else return undefined;
  }
  return piece;
}

/** A piece with the year of the other half, and its month where it has none. */
function filled(piece: Piece | undefined, other: When): Moment | undefined {
  const { year, month: otherMonth, day: otherDay } = partsOf(other) ?? {};
  const month = piece?.month ?? otherMonth;
  if (!piece || year === undefined || month === undefined) return undefined;
  if (piece.day === undefined) return { year, month };
  return otherDay === undefined ? undefined : { year, month, day: piece.day };
}

/** The second half where it lacks something: a time of the same day, the end of an ISO date, a day with its month. */
function restOf(to: string, from: string, first: When): Moment | undefined {
  const parts = partsOf(first);
  if (!parts) return undefined;
  const clock = clockOf(to);
  if (clock?.rest === '' && parts.time !== undefined) {
    const offset = clock.offset ?? parts.offset;
    return { ...parts, time: clock.time, ...(offset !== undefined && { offset }) };
  }
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(from)) {
    const [, month, last] = /^(?:(\d{2})-)?(\d{1,2})$/.exec(to) ?? [];
    if (last === undefined) return undefined;
    if (parts.day !== undefined) return { ...parts, ...(month && { month: Number(month) }), day: Number(last) };
    return month === undefined ? { ...parts, month: Number(last) } : undefined;
  }
  const piece = pieceOf(to);
  return piece?.month === undefined ? undefined : filled(piece, parts);
}

const edtfOf = (when: When): string => (typeof when === 'string' ? when : momentText(when).edtf);
const isBackwards = (start: When, end: When): boolean =>
  /before it starts/.test(complaint(`${edtfOf(start)}/${edtfOf(end)}`) ?? '');

/** Both ends; of two times the one that has no offset has that of the other. */
function span(start: When, end: When): ReadDate {
  if (isBackwards(start, end)) return { start, partial: 'ends before it starts; its start alone is carried' };
  if (typeof start === 'string' || typeof end === 'string') return { start, end };
  const offset = start.offset ?? end.offset;
  const whole = (one: Moment): Moment => (one.time === undefined || offset === undefined ? one : { offset, ...one });
  return { start: whole(start), end: whole(end) };
}
