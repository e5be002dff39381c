import { DATE_LANGUAGES } from '../model/language.ts';

/** Twelve short month names. @param locale BCP 47; English where it is none, or one whose dates are in English */
export function monthNames(locale: string): string[] {
  const month = new Intl.DateTimeFormat(known(locale), { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, i) => month.format(new Date(Date.UTC(2024, i, 1))));
}

function known(locale: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(locale);
    return DATE_LANGUAGES.some((language) => tag.split('-')[0] === language) ? tag : 'en';
  } catch {
    return 'en';
  }
}
