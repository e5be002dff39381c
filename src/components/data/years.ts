import { instant } from '../../model/calendar.ts';
import { dateTable } from '../../model/dateTable.ts';

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
