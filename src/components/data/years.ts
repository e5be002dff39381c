import { periods } from '../../model/queries.ts';
import type { TimelineEvent } from '../../model/event.ts';

/**
 * An astronomical year (0 is 1 BC) in words.
 * @param locale BCP 47
 */
export function yearWords(year: number, locale: string): string {
  const date = new Date(0);
  date.setUTCFullYear(year);
  const era = year < 1 ? ({ era: 'short' } as const) : {};
  return new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...era }).format(date);
}

/** The years from the first event to the last, "1991–2024"; nothing where no event has a known start. */
export function yearRange(events: readonly TimelineEvent[], locale: string): string {
  const years = periods(events).map(({ label }) => label);
  if (years.length === 0) return '';
  return [...new Set([Math.min(...years), Math.max(...years)])].map((year) => yearWords(year, locale)).join('–');
}
