import { civil } from '../../model/calendar.ts';
import type { Instant } from '../../model/event.ts';
import { dateLanguage, setApart } from '../../model/language.ts';

/**
 * The years from the first start to the last, "1991–2024"; nothing where no start is known.
 * @param starts of events, null where unknown
 * @param nameOf an astronomical year in words
 */
export function yearRange(
  starts: readonly (Instant | null)[],
  locale: string,
  nameOf: (year: number, locale: string) => string,
): string {
  const years = starts.flatMap((start) => (start === null ? [] : [civil(start).year]));
  if (years.length === 0) return '';
  const ends = [...new Set([Math.min(...years), Math.max(...years)])];
  return setApart(ends.map((year) => nameOf(year, locale)).join('–'), dateLanguage(locale), locale);
}
