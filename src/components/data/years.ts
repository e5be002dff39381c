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
