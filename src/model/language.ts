/** Which language dates are said in, and how words of it stand in a page of another. Other words are in `i18n/`. */

/** Languages that there are words for dates in; others have those of the first. */
export const DATE_LANGUAGES = ['en', 'zh'] as const;
export type DateLanguage = (typeof DATE_LANGUAGES)[number];

const languages = new Map<string, string>();

/** The language of a locale, by its code. Asked for with every date, and slow to find out. @param locale BCP 47 */
export function languageOf(locale: string): string {
  let known = languages.get(locale);
  if (!known) languages.set(locale, (known = new Intl.Locale(locale).language));
  return known;
}

/** The language of the words for dates in a locale. @param locale BCP 47 */
export const dateLanguage = (locale: string): DateLanguage =>
  DATE_LANGUAGES.find((one) => one === languageOf(locale)) ?? DATE_LANGUAGES[0];

/** The locale itself, or that of the words in its place: dates from `Intl` keep to the language of those from tables. */
export const dateLocale = (locale: string): string => (languageOf(locale) === dateLanguage(locale) ? locale : 'en-GB');

/** The direction in which a locale is written, for `dir`. */
export function direction(locale: string): 'ltr' | 'rtl' {
  return ['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'].includes(languageOf(locale)) ? 'rtl' : 'ltr';
}

/**
 * Words for a page of some locale, as they are where both are written the same way. Otherwise they are set apart from
 * what is around them (U+2066 and U+2069), in plain text too: else the full stop leads, and "1 March" begins with March.
 * @param language of the words
 */
export const setApart = (words: string, language: string, locale: string): string =>
  words && direction(language) !== direction(locale) ? `\u2066${words}\u2069` : words;
