import { languageOf, setApart } from '../model/language.ts';
import { en } from './en.ts';
import { spokenIn, wordsIn } from './table.ts';

/** Every word that the interface shows. A table for another language has this shape. */
export type Words = typeof en;

const tables: Record<string, Words> = { en };

const spoken = (locale: string): string => spokenIn(tables, locale);

/** Whether there is a table for a BCP 47 locale. */
export const hasWords = (locale: string): boolean => spoken(locale) === languageOf(locale);

/** The table for a BCP 47 locale, by its language; English where there is none, set apart if the page runs the other way. */
export const words: (locale: string) => Words = wordsIn(tables, en);

/** Every source of every event asks for one of a few. */
const languageNames = new Map<string, string>();

/** What a language is called in the words of a locale: "Chinese" for `zh` in `en`. */
export function languageName(tag: string, reader: string): string {
  const locale = spoken(reader);
  const key = `${locale} ${tag}`;
  const name = languageNames.get(key) ?? new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  languageNames.set(key, name);
  return name;
}

/** A list in words: "a, b and c". */
export function listed(items: readonly string[], locale: string): string {
  const language = spoken(locale);
  return setApart(new Intl.ListFormat(language, { type: 'conjunction' }).format(items), language, locale);
}
