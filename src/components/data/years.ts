import { civil } from '../../model/calendar.ts';
import { yearWords } from '../../model/dateLabel.ts';
import type { Instant } from '../../model/event.ts';

/**
 * The years from the first start to the last, "1991–2024"; nothing where no start is known.
 * @param starts of events, null where unknown
 */
export function yearRange(starts: readonly (Instant | null)[], locale: string): string {
  const years = starts.flatMap((start) => (start === null ? [] : [civil(start).year]));
  if (years.length === 0) return '';
  return [...new Set([Math.min(...years), Math.max(...years)])].map((year) => yearWords(year, locale)).join('–');
}
