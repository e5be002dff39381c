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

/** A list in words: "a, b and c". */
export function listed(items: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}
