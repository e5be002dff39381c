import { civil, DAY } from './calendar.ts';
import type { Instant, Precision } from './event.ts';

/** How a language says dates. `unit` is one known period; the rest combine what `unit` said. */
export interface DateTable {
  unit(t: Instant, precision: Precision, length: Length): string;
  /** Two ends; `same` is how much of the larger units they share. */
  range(from: Instant, to: Instant, precision: Precision, length: Length): string;
  about(words: string, length: Length): string;
  uncertain(words: string): string;
  since(words: string): string;
  until(words: string): string;
  startUnknown(words: string, length: Length): string;
  endUnknown(words: string): string;
  between(from: string, to: string): string;
  both(from: string, to: string): string;
  latest(words: string): string;
  earliest(words: string): string;
}

export type Length = 'long' | 'short';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const BILLION = 1e9;

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

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal(n: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${n}${suffix[ordinals.select(n)]}`;
}

/** Astronomical year to words: 0 is 1 BC; years that a reader could take for something else say AD. */
function englishYear(year: number): string {
  if (year <= -BILLION / 10) return `${Number((-year / BILLION).toPrecision(3))} billion years ago`;
  if (year <= -1e6) return `${Number((-year / 1e6).toPrecision(3))} million years ago`;
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

const month = (t: Instant, length: Length) => monthName(civil(t).month, 'en-GB', length);

function englishUnit(t: Instant, precision: Precision, length: Length): string {
  const { year, month: m, day } = civil(t);
  const y = englishYear(year);
  switch (precision) {
    case 'day':
      return `${day} ${month(t, length)} ${y}`;
    case 'month':
      return `${month(t, length)} ${y}`;
    case 'season':
      return `${SEASONS[(Math.floor(m / 3) + 3) % 4] ?? ''} ${y}`;
    case 'year':
      return y;
    case 'decade':
      return length === 'long' ? `the ${y}s` : `${y}s`;
    case 'century':
      return year >= 0
        ? `${length === 'long' ? 'the ' : ''}${ordinal(Math.floor(year / 100) + 1)} century`
        : `the ${-year}s BC`;
  }
}

function englishRange(from: Instant, to: Instant, precision: Precision, length: Length): string {
  const [a, b] = [civil(from), civil(to)];
  const end = englishUnit(to, precision, length);
  const join = (start: string, tight: boolean) =>
    length === 'long' ? `${start} to ${end}` : `${start}${tight ? '–' : ' – '}${end}`;
  if (precision === 'day' && a.year === b.year && a.month === b.month) return join(String(a.day), true);
  if (precision === 'day' && a.year === b.year) return join(`${a.day} ${month(from, length)}`, false);
  if (precision === 'month' && a.year === b.year) return join(month(from, length), true);
  return join(englishUnit(from, precision, length), precision === 'year');
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
  both: (from, to) => `${from} and ${to}`,
  latest: (words) => `${words} or earlier`,
  earliest: (words) => `${words} or later`,
};

function chineseUnit(t: Instant, precision: Precision): string {
  const { year, month: m, day } = civil(t);
  const y = year > 0 ? `${year}年` : `公元前${1 - year}年`;
  switch (precision) {
    case 'day':
      return `${y}${m}月${day}日`;
    case 'month':
      return `${y}${m}月`;
    case 'season':
      return `${y}${['春季', '夏季', '秋季', '冬季'][(Math.floor(m / 3) + 3) % 4] ?? ''}`;
    case 'year':
      return y;
    case 'decade':
      return `${year}年代`;
    case 'century':
      return `${Math.floor(year / 100) + 1}世纪`;
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
  both: (from, to) => `${from}和${to}`,
  latest: (words) => `${words}或更早`,
  earliest: (words) => `${words}或更晚`,
};

const tables: Record<string, DateTable> = { en: english, zh: chinese };

/** The table of a locale's language; English where there is none. */
export const dateTable = (locale: string): DateTable => tables[new Intl.Locale(locale).language] ?? english;

/** Any moment of the last period before an exclusive bound. */
export const before = (latest: Instant): Instant => latest - DAY / 2;
