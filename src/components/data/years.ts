import { civil, instant } from '../../model/calendar.ts';
import { dateTable } from '../../model/dateTable.ts';
import type { Instant } from '../../model/event.ts';

/**
 * An astronomical year (0 is 1 BC) in words.
 * @param locale BCP 47
 */
export function yearWords(year: number, locale: string): string {
  // Beyond the range of `Date` nobody counts single years.
  if (Math.abs(year) >= 100_000) return dateTable(locale).unit(instant(year), 'year', 'short');
  const date = new Date(0);
  date.setUTCFullYear(year);
  const era = year < 1 ? ({ era: 'short' } as const) : {};
  return new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...era }).format(date);
}

/**
 * The years from the first start to the last, "1991–2024"; nothing where no start is known.
 * @param starts of events, null where unknown
 */
export function yearRange(starts: readonly (Instant | null)[], locale: string): string {
  const years = starts.flatMap((start) => (start === null ? [] : [civil(start).year]));
  if (years.length === 0) return '';
  return [...new Set([Math.min(...years), Math.max(...years)])].map((year) => yearWords(year, locale)).join('–');
}
