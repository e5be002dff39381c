// The package's own entry loads some 300 modules, and that takes a second of every build.
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { DAY } from './calendar.ts';
import type { Instant, ParsedDate } from './event.ts';
import { type DateLanguage, dateLanguage, setApart } from './language.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

interface DistanceTable {
  same: string;
  overlap: string;
  count(n: number, unit: Unit): string;
  about(words: string): string;
  after(words: string): string;
  before(words: string): string;
}

const NUMBERS: Record<Unit, string> = { day: '天', week: '周', month: '个月', year: '年' };

const tables: Record<DateLanguage, DistanceTable> = {
  en: {
    same: 'the same day',
    overlap: 'about the same time',
    count: (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`,
    about: (words) => `about ${words}`,
    after: (words) => `${words} after`,
    before: (words) => `${words} before`,
  },
  zh: {
    same: '同日',
    overlap: '大致同时',
    count: (n, unit) => `${n}${NUMBERS[unit]}`,
    about: (words) => `约${words}`,
    after: (words) => `${words}后`,
    before: (words) => `${words}前`,
  },
};

/** Mean length in days. */
const YEAR = 365.2425;

const middle = (date: ParsedDate): Instant | null =>
  date.earliest === null || date.latest === null ? null : (date.earliest + date.latest - DAY) / 2;

const isDay = (date: ParsedDate): boolean =>
  date.precision === 'day' && date.form === 'single' && date.startEdge === 'exact';

/** In the unit a person would use: days to a fortnight, weeks to a hundred days, months to two years, then years. */
function measured(days: number, from: Instant): [number, Unit] {
  if (days < 14) return [Math.round(days), 'day'];
  if (days < 100) return [Math.round(days / 7), 'week'];
  // Beyond the range of `Date`, and of interest in no month.
  if (days > 1000 * YEAR || Math.abs(from) > 1e14) return [Number((days / YEAR).toPrecision(3)), 'year'];
  const months = Math.abs(differenceInCalendarMonths(new Date(from + days * DAY), new Date(from)));
  return months < 24 ? [months, 'month'] : [Math.round(months / 12), 'year'];
}

/**
 * How far one date lies from another: "13 weeks after", "about 2 months before", "the same day".
 * @returns undefined where either date has an unknown or open end.
 */
export function distanceWords(from: ParsedDate, to: ParsedDate, locale: string): string | undefined {
  const language = dateLanguage(locale);
  const words = inWords(from, to, tables[language]);
  return words && setApart(words, language, locale);
}

function inWords(from: ParsedDate, to: ParsedDate, table: DistanceTable): string | undefined {
  const [a, b] = [middle(from), middle(to)];
  if (a === null || b === null) return undefined;
  const exact = isDay(from) && isDay(to);
  const days = Math.abs(b - a) / DAY;
  if (exact && days === 0) return table.same;
  const overlap = (from.earliest ?? 0) < (to.latest ?? 0) && (to.earliest ?? 0) < (from.latest ?? 0);
  if (overlap) return table.overlap;
  const words = table.count(...measured(Math.max(days, 1), Math.min(a, b)));
  const rounded = exact ? words : table.about(words);
  return b > a ? table.after(rounded) : table.before(rounded);
}
