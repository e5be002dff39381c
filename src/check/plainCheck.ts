import type { Check } from './check.ts';
import type { Collection } from './files.ts';
import { isImported, select } from './select.ts';
import { findingAt } from './yamlTree.ts';

/** Fields that a page shows as they are, letter by letter. */
const PLAIN: Partial<Record<Collection, readonly string[]>> = {
  claims: ['*.text', '*.by', '*.record'],
  glossary: ['*.term', '*.definition'],
  docs: ['title', 'description'],
  events: [
    'title',
    'label',
    'summary',
    'articleNote',
    'date.note',
    'place.name',
    'place.note',
    'accounts.*.by',
    'accounts.*.text',
  ],
};

const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/\[@[\w.-]+/, 'a citation, which works in the text below alone; take it out'],
  [/\]\((?:https?:|\/)/, 'a link, which works in the text below alone; write the words without it'],
  [
    /<\/?(?:a|b|br|cite|code|div|em|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?\/?>/i,
    'a tag, which would be shown as it is; write the words without it',
  ],
  [/(?<!\w)\*\*\S[^*]*\*\*(?!\w)/, 'asterisks, which would be shown as they are; write the words without them'],
];

/** Fields hold words, not Markdown or HTML: a page would show its signs. */
export const checkPlain: Check = ({ collection, tree }) => {
  if (isImported(tree.value)) return [];
  return (PLAIN[collection] ?? [])
    .flatMap((pattern) => select(tree.value, pattern))
    .flatMap(({ path, value }) => {
      const found = typeof value === 'string' ? MARKUP.find(([sign]) => sign.test(value)) : undefined;
      return found ? [findingAt(tree, path, found[1])] : [];
    });
};
