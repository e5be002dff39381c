import type { Check } from './check.ts';
import type { Collection } from './files.ts';
import type { ParsedContent, ParsedFile } from './parse.ts';
import { isImported, listedSources, select, textAt } from './select.ts';
import { findingAt } from './yamlTree.ts';

/** Fields that a page shows as they are, letter by letter: every text of words there is but a body's. */
const PLAIN: Partial<Record<Collection, readonly string[]>> = {
  site: [
    'title',
    'tagline',
    'description',
    'finding',
    'publisher',
    'licence.name',
    'zones.*.label',
    'article.title',
    'article.publisher',
    'article.note',
  ],
  topics: ['*.name', '*.description'],
  people: ['*.name', '*.sort', '*.otherNames.*', '*.note', '*.offices.*.title'],
  sources: ['*.title', '*.publisher', '*.author', '*.note'],
  claims: ['*.text', '*.by', '*.place', '*.stated', '*.hedging', '*.record'],
  glossary: ['*.term', '*.definition', '*.otherNames.*'],
  docs: ['title', 'description'],
  events: [
    'title',
    'label',
    'summary',
    'articleNote',
    'date.stated',
    'date.note',
    'otherDates.*.label',
    'otherDates.*.note',
    'place.name',
    'place.note',
    'people.*.role',
    'accounts.*.by',
    'accounts.*.text',
  ],
};

const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/\[@[\w.-]+/, 'a citation, which works in the text of events alone; take it out'],
  [
    /\]\((?:https?:|mailto:|www\.|\/|#)/,
    'a link, which works in the text of events and pages alone; write the words without it',
  ],
  [
    /<\/?(?:a|b|br|cite|code|div|em|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/i,
    'a tag, which would be shown as it is; write the words without it',
  ],
  [/(?<!\w)\*\*\S[^*]*\*\*(?!\w)/, 'asterisks, which would be shown as they are; write the words without them'],
];

/** Fields hold words, not Markdown or HTML: a page would show its signs. */
export const checkPlain: Check = (file, content) =>
  (PLAIN[file.collection] ?? [])
    .flatMap((pattern) => select(file.tree.value, pattern))
    .flatMap(({ path, value }) => {
      if (typeof value !== 'string') return [];
      const found = MARKUP.flatMap(([sign, words]) => (sign.test(value) ? [words] : []));
      if (found.length === 0 || isOfImport(file, String(path[0]), content)) return [];
      return [findingAt(file.tree, path, found.join('; also '))];
    });

/** Whether the words came with an import: those of an imported event, and of what imported events alone refer to. */
function isOfImport({ collection, tree }: ParsedFile, id: string, { files }: ParsedContent): boolean {
  if (collection === 'events') return isImported(tree.value);
  if (collection !== 'site' && collection !== 'topics' && collection !== 'sources') return false;
  const events = files.flatMap((file) => (file.collection === 'events' ? [file.tree.value] : []));
  const own = events.filter(
    (event) =>
      collection === 'site' ||
      (collection === 'topics' ? textAt(event, 'topic') === id : listedSources(event).includes(id)),
  );
  return own.length > 0 && own.every(isImported);
}
