// The package's own entry loads some 300 modules, and that takes a second of every build.
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { DAY } from './calendar.ts';
import type { Instant, ParsedDate } from './event.ts';
import { type DateLanguage, dateLanguage, setApart } from './language.ts';

type Unit = 'day' | 'week' | 'month' | 'year';

interface DistanceTable {
  same: string;
  /** Of two that lasted, and were going on at one time. */
  overlap: string;
  /** Of two whose dates allow either order. */
  unknown: string;
  count(n: number, unit: Unit): string;
  between(least: number, most: number, unit: Unit): string;
  about(words: string): string;
  after(words: string): string;
  before(words: string): string;
}

const NUMBERS: Record<Unit, string> = { day: '天', week: '周', month: '个月', year: '年' };

const tables: Record<DateLanguage, DistanceTable> = {
  en: {
    same: 'the same day',
    overlap: 'at the same time',
    unknown: 'which came first is not known',
    count: (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}`,
    between: (least, most, unit) => `${least === 0 ? 'up' : least} to ${most} ${unit}${most === 1 ? '' : 's'}`,
    about: (words) => `about ${words}`,
    after: (words) => `${words} after`,
    before: (words) => `${words} before`,
  },
  zh: {
    same: '同日',
    overlap: '同时',
    unknown: '先后不明',
    count: (n, unit) => `${n}${NUMBERS[unit]}`,
    between: (least, most, unit) => `${least === 0 ? '至多' : `${least}至`}${most}${NUMBERS[unit]}`,
    about: (words) => `约${words}`,
    after: (words) => `${words}后`,
    before: (words) => `${words}前`,
  },
};

/** Mean length in days. */
const YEAR = 365.2425;

/** Its first and last day; undefined where either is not known. */
const bounds = ({ earliest, latest }: ParsedDate): [Instant, Instant] | undefined =>
  earliest === null || latest === null ? undefined : [earliest, Math.max(earliest, latest - DAY)];

const isExact = ({ precision, startEdge, endEdge }: ParsedDate): boolean =>
  precision === 'day' && startEdge === 'exact' && endEdge === 'exact';
const isDay = (date: ParsedDate): boolean => isExact(date) && date.form === 'single';

/** The unit that a person would use: days to two months where they are exact, or else to a fortnight; weeks to a hundred days, months to two years, then years. */
function unitOf(days: number, from: Instant, isSure: boolean): Unit {
  if (days < (isSure ? 60 : 14)) return 'day';
  if (days < 100) return 'week';
  return isFar(days, from) || monthsOf(days, from) >= 24 ? 'year' : 'month';
}

/** Beyond the range of `Date`, and of interest in no month. */
const isFar = (days: number, from: Instant): boolean => days > 1000 * YEAR || Math.abs(from) > 1e14;
const monthsOf = (days: number, from: Instant): number =>
  Math.abs(differenceInCalendarMonths(new Date(from + days * DAY), new Date(from)));

const SHORTEST: Record<Unit, number> = { day: 1, week: 7, month: 28, year: 365 };

/** Calendar months count from the first day: what is shorter than one is none. */
function measured(days: number, unit: Unit, from: Instant): number {
  if (days < SHORTEST[unit]) return 0;
  if (unit === 'day') return Math.round(days);
  if (unit === 'week') return Math.round(days / 7);
  if (isFar(days, from)) return Number((days / YEAR).toPrecision(3));
  return unit === 'month' ? monthsOf(days, from) : Math.round(monthsOf(days, from) / 12);
}

/**
 * How far one date lies from another: "13 weeks after", "the same day"; of dates that are months or years, between what
 * lengths: "7 to 11 weeks before".
 * @returns undefined where either date has an unknown or open end.
 */
export function distanceWords(from: ParsedDate, to: ParsedDate, locale: string): string | undefined {
  const language = dateLanguage(locale);
  const words = inWords(from, to, tables[language]);
  return words && setApart(words, language, locale);
}

function inWords(from: ParsedDate, to: ParsedDate, table: DistanceTable): string | undefined {
  const [a, b] = [bounds(from), bounds(to)];
  if (!a || !b) return undefined;
  const isSure = isExact(from) && isExact(to);
  if (isDay(from) && isDay(to) && a[0] === b[0]) return table.same;
  if (a[0] <= b[1] && b[0] <= a[1]) return isSure ? table.overlap : table.unknown;
  const isAfter = b[0] > a[1];
  const [first, last] = isAfter ? [a, b] : [b, a];
  const [least, most] = [(last[0] - first[1]) / DAY, (last[1] - first[0]) / DAY];
  const unit = unitOf(most, first[0], isSure);
  const [fewest, many] = [measured(least, unit, first[1]), measured(most, unit, first[0])];
  const counted = table.count(many, unit);
  const words = fewest < many ? table.between(fewest, many, unit) : isSure ? counted : table.about(counted);
  return isAfter ? table.after(words) : table.before(words);
}
