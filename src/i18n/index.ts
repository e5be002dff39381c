import { en } from './en.ts';

/** Every word that the interface shows. A table for another language has this shape. */
export type Words = typeof en;

const tables: Record<string, Words> = { en };

/** The table for a BCP 47 locale, by its language; English where there is none. */
export function words(locale: string): Words {
  return tables[new Intl.Locale(locale).language] ?? en;
}

/** The direction in which a locale is written, for `dir`. */
export function direction(locale: string): 'ltr' | 'rtl' {
  return ['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi'].includes(new Intl.Locale(locale).language) ? 'rtl' : 'ltr';
}

const languageNames = new Map<string, Intl.DisplayNames>();

/** What a language is called in another: "Chinese" for `zh` in `en`. */
export function languageName(tag: string, locale: string): string {
  const names = languageNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  languageNames.set(locale, names);
  return names.of(tag) ?? tag;
}

/** A list in words: "a, b and c". */
export function listed(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
