import type { Check } from './check.ts';
import type { Collection } from './files.ts';
import { select } from './select.ts';
import { findingAt } from './yamlTree.ts';

const AS_VALUE: Partial<Record<Collection, string>> = { site: 'locale', sources: '*.language' };
const AS_KEY: Partial<Record<Collection, string>> = { people: '*.otherNames.*', glossary: '*.otherNames.*' };
const MESSAGE = 'not a language tag; write one such as "en" or "zh-Hans"';

/**
 * Language tags are well formed (BCP 47) and of languages that there are: they become `lang` attributes and locales. A
 * locale without words of its own is none the less right: interface and dates are in English then.
 */
export const checkLanguages: Check = ({ collection, tree }) => {
  const values = select(tree.value, AS_VALUE[collection] ?? '')
    .filter(({ value }) => typeof value === 'string' && !isLanguageTag(value))
    .map(({ path }) => findingAt(tree, path, MESSAGE));
  const keys = select(tree.value, AS_KEY[collection] ?? '')
    .filter(({ path }) => !isLanguageTag(String(path.at(-1))))
    .map(({ path }) => findingAt(tree, path, MESSAGE, 'key'));
  return [...values, ...keys];
};

/** All languages of two letters have names (ISO 639-1); of the thousands of three letters, not even most. */
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguageTag(tag: string): boolean {
  try {
    // Longer words are well formed too, but no language has them: "English" is not "en".
    const [, language = ''] = /^([a-z]{2,3})(?:-|$)/i.exec(tag) ?? [];
    const isKnown = language.length === 3 || languageNames.of(language) !== undefined;
    return isKnown && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
