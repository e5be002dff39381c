import { direction, setApart } from '../model/language.ts';
import { en } from './en.ts';

/** Every word that the interface shows. A table for another language has this shape. */
export type Words = typeof en;

const tables: Record<string, Words> = { en };

/** The language of a locale that there are words for; English where there are none. */
const spoken = (locale: string): string => {
  const { language } = new Intl.Locale(locale);
  return language in tables ? language : 'en';
};

const apart = new Map<string, Words>();

/** The table for a BCP 47 locale, by its language; English where there is none, set apart if the page runs the other way. */
export function words(locale: string): Words {
  const language = spoken(locale);
  const table = tables[language] ?? en;
  if (direction(language) === direction(locale)) return table;
  const made = apart.get(locale) ?? each(table, (text) => setApart(text, language, locale));
  apart.set(locale, made);
  return made;
}

/** A table with every text changed, those that functions make too. */
function each<T>(value: T, change: (text: string) => string): T;
function each(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function') return (...all: unknown[]) => each(value(...all), change);
  if (Array.isArray(value)) return value.map((one) => each(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, each(one, change)]));
}

const languageNames = new Map<string, Intl.DisplayNames>();

/** What a language is called in the words of a locale: "Chinese" for `zh` in `en`. */
export function languageName(tag: string, reader: string): string {
  const locale = spoken(reader);
  const names = languageNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  languageNames.set(locale, names);
  return names.of(tag) ?? tag;
}

/** A list in words: "a, b and c". */
export function listed(items: readonly string[], locale: string): string {
  const language = spoken(locale);
  return setApart(new Intl.ListFormat(language, { type: 'conjunction' }).format(items), language, locale);
}
