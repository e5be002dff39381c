import { direction, languageOf, setApart } from '../model/language.ts';

/** The language of a locale that there is a table for; English where there is none. */
export const spokenIn = (tables: Readonly<Record<string, unknown>>, locale: string): string => {
  const language = languageOf(locale);
  return language in tables ? language : 'en';
};

/** Finds the table for a BCP 47 locale, by its language; `en` where there is none, set apart if the page runs the other way. */
export function wordsIn<T>(tables: Readonly<Record<string, T>>, en: T): (locale: string) => T {
  const apart = new Map<string, T>();
  return (locale) => {
    const language = spokenIn(tables, locale);
    const table = tables[language] ?? en;
    if (direction(language) === direction(locale)) return table;
    const made = apart.get(locale) ?? each(table, (text) => setApart(text, language, locale));
    apart.set(locale, made);
    return made;
  };
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
