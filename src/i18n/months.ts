/** Twelve short month names. @param locale BCP 47; English where it is none */
export function monthNames(locale: string): string[] {
  const month = new Intl.DateTimeFormat(known(locale), { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => month.format(new Date(Date.UTC(2024, i, 1))));
}

function known(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
