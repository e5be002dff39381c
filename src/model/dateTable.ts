import { civil, DAY, DEEP, instant } from './calendar.ts';
import type { Instant, Precision } from './event.ts';
import { type DateLanguage, dateLanguage } from './language.ts';

/** How a language says dates. `unit` is one known period; the rest combine what `unit` said. */
export interface DateTable {
  /** @param said the larger units that a date beside it says, and that this one can do without. */
  unit(t: Instant, precision: Precision, length: Length, said?: Said): string;
  range(from: Instant, to: Instant, precision: Precision, length: Length): string;
  about(words: string, length: Length): string;
  uncertain(words: string): string;
  since(words: string): string;
  until(words: string): string;
  startUnknown(words: string, length: Length): string;
  endUnknown(words: string): string;
  between(from: string, to: string): string;
  /** One of several dates, and all of them. */
  oneOf(words: readonly string[]): string;
  allOf(words: readonly string[]): string;
  latest(words: string): string;
  earliest(words: string): string;
  /** The date of an event that is only probably the one meant. */
  probably(words: string): string;
}

/** `month`: the month and its year. */
export type Said = 'year' | 'month' | undefined;

export type Length = 'long' | 'short';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** By locale and length. To make a formatter takes longer, and more memory, than all that a page asks of one. */
const monthNames = new Map<string, readonly string[]>();

/** Month names come from Intl in UTC, so that nothing shifts with the reader's zone. */
function monthName(month: number, locale: string, length: Length): string {
  const key = `${locale} ${length}`;
  const known = monthNames.get(key);
  if (known) return known[month - 1] ?? '';
  const format = new Intl.DateTimeFormat(locale, { month: length === 'long' ? 'long' : 'short', timeZone: 'UTC' });
  monthNames.set(
    key,
    Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2024, i, 1))),
  );
  return monthName(month, locale, length);
}

const seasonOf = (month: number): number => (Math.floor(month / 3) + 3) % 4;

/** First and last year of those whose last digit EDTF leaves open: 0 to 9, and -9 to 0 before them. */
function decadeOf(year: number): [number, number] {
  const first = Math.trunc(year / 10) * 10;
  return year < 0 ? [first - 9, first] : [first, first + 9];
}

/** The century of such years; those before the year 0 are the usual ones exactly: -299 to -200 is 300 to 201 BC. */
const centuryOf = (year: number) => ({ number: Math.trunc(Math.abs(year) / 100) + 1, isBefore: year < 0 });

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${n}${suffix[ordinals.select(n)]}`;
}

/** Three digits and the word for their size, "539 million": no more is known of such years. */
function rounded(years: number, length: Length): string {
  const count = Number(years.toPrecision(3));
  if (count < 1e6) return count.toLocaleString('en-GB');
  if (count < 1e9) return `${count / 1e6} ${length === 'long' ? 'million' : 'M'}`;
  return `${count / 1e9} ${length === 'long' ? 'billion' : 'bn'}`;
}

/** Astronomical year to words: 0 is 1 BC; years that a reader could take for something else say AD. */
function englishYear(year: number, length: Length): string {
  if (year <= -DEEP) return `${rounded(-year, length)} years ago`;
  if (year >= DEEP) return `in ${rounded(year, length)} years`;
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

const month = (t: Instant, length: Length) => monthName(civil(t).month, 'en-GB', length);

function englishUnit(t: Instant, precision: Precision, length: Length, said?: Said): string {
  const { year, month: m, day } = civil(t);
  const y = said ? '' : ` ${englishYear(year, length)}`;
  switch (precision) {
    case 'day':
      return said === 'month' ? String(day) : `${day} ${month(t, length)}${y}`;
    case 'month':
      return `${month(t, length)}${y}`;
    case 'season':
      return `${SEASONS[seasonOf(m)] ?? ''}${y}`;
    case 'year':
      return englishYear(year, length);
    case 'decade': {
      const [first, last] = decadeOf(year);
      if (first > 0) return `${length === 'long' ? 'the ' : ''}${englishYear(first, length)}s`;
      return englishRange(instant(first), instant(last), 'year', length);
    }
    case 'century': {
      const { number, isBefore } = centuryOf(year);
      return `${length === 'long' ? 'the ' : ''}${ordinal(number)} century${isBefore ? ' BC' : ''}`;
    }
  }
}

/** A unit that both ends end on is said once: "541 to 485 million years ago", "50 to 41 BC". */
const SHARED_END = /^(.+?)((?: (?:million|billion|M|bn))? years ago| BC)$/;

function englishRange(from: Instant, to: Instant, precision: Precision, length: Length): string {
  const [a, b] = [civil(from), civil(to)];
  const end = englishUnit(to, precision, length);
  const join = (start: string, tight: boolean) =>
    length === 'long' ? `${start} to ${end}` : `${start}${tight ? '–' : ' – '}${end}`;
  if (precision === 'day' && a.year === b.year && a.month === b.month) return join(String(a.day), true);
  if (precision === 'day' && a.year === b.year) return join(`${a.day} ${month(from, length)}`, false);
  if (precision === 'month' && a.year === b.year) return join(month(from, length), true);
  const start = englishUnit(from, precision, length);
  if (precision !== 'year') return join(start, false);
  const [, count, unit] = SHARED_END.exec(start) ?? [];
  if (count && unit === SHARED_END.exec(end)?.[2]) return join(count, true);
  return join(start, !(start + end).includes(' '));
}

const english: DateTable = {
  unit: englishUnit,
  range: englishRange,
  about: (words, length) => (length === 'long' ? `about ${words}` : `c. ${words}`),
  uncertain: (words) => `${words} (uncertain)`,
  since: (words) => `since ${words}`,
  until: (words) => `until ${words}`,
  startUnknown: (words, length) => (length === 'long' ? `by ${words}, start unknown` : `by ${words}`),
  endUnknown: (words) => `from ${words}, end unknown`,
  between: (from, to) => `between ${from} and ${to}`,
  oneOf: (words) => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(words),
  allOf: (words) => new Intl.ListFormat('en-GB').format(words),
  latest: (words) => `${words} or earlier`,
  earliest: (words) => `${words} or later`,
  probably: (words) => `${words}, probably`,
};

function chineseYear(year: number): string {
  if (Math.abs(year) < DEEP) return year > 0 ? `${year}年` : `公元前${1 - year}年`;
  const count = Number(Math.abs(year).toPrecision(3));
  return `${count < 1e8 ? `${count / 1e4}万` : `${count / 1e8}亿`}年${year < 0 ? '前' : '后'}`;
}

function chineseUnit(t: Instant, precision: Precision): string {
  const { year, month: m, day } = civil(t);
  const y = chineseYear(year);
  switch (precision) {
    case 'day':
      return `${y}${m}月${day}日`;
    case 'month':
      return `${y}${m}月`;
    case 'season':
      return `${y}${['春季', '夏季', '秋季', '冬季'][seasonOf(m)] ?? ''}`;
    case 'year':
      return y;
    case 'decade': {
      const [first, last] = decadeOf(year);
      return first > 0 ? `${first}年代` : `${chineseYear(first)}至${chineseYear(last)}`;
    }
    case 'century': {
      const { number, isBefore } = centuryOf(year);
      return `${isBefore ? '公元前' : ''}${number}世纪`;
    }
  }
}

const chinese: DateTable = {
  unit: chineseUnit,
  range: (from, to, precision) => `${chineseUnit(from, precision)}至${chineseUnit(to, precision)}`,
  about: (words) => `约${words}`,
  uncertain: (words) => `${words}(存疑)`,
  since: (words) => `${words}起`,
  until: (words) => `至${words}`,
  startUnknown: (words) => `${words}之前已开始,起始不详`,
  endUnknown: (words) => `${words}起,结束不详`,
  between: (from, to) => `${from}至${to}之间`,
  oneOf: (words) => new Intl.ListFormat('zh', { type: 'disjunction' }).format(words),
  allOf: (words) => new Intl.ListFormat('zh').format(words),
  latest: (words) => `${words}或更早`,
  earliest: (words) => `${words}或更晚`,
  probably: (words) => `可能是${words}`,
};

const tables: Record<DateLanguage, DateTable> = { en: english, zh: chinese };

/** The table of a locale's language; English where there is none. */
export const dateTable = (locale: string): DateTable => tables[dateLanguage(locale)];

/** Any moment of the last period before an exclusive bound. */
export const before = (latest: Instant): Instant => latest - DAY / 2;
