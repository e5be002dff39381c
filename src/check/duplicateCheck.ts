import type { Check } from './check.ts';
import type { Collection } from './files.ts';
import { select } from './select.ts';
import { findingAt } from './yamlTree.ts';

/** Fields that must not repeat within their list. */
const UNIQUE: Partial<Record<Collection, readonly string[]>> = {
  events: ['sources.*', 'accounts.*.sources.*', 'relations.*', 'people.*.id'],
  people: ['*.offices.*.id', '*.offices.*.sources.*'],
  claims: ['*.kinds.*', '*.sources.*', '*.events.*'],
  glossary: ['*.sources.*'],
  site: ['parts.*.title'],
};

/** Nothing stands twice in a list. */
export const checkDuplicates: Check = ({ collection, tree }) =>
  (UNIQUE[collection] ?? []).flatMap((pattern) => {
    const seen = new Set<string>();
    return select(tree.value, pattern).flatMap(({ path, value }) => {
      const lastIndex = path.findLastIndex((part) => typeof part === 'number');
      if (lastIndex < 0) return [];
      const key = JSON.stringify([path.slice(0, lastIndex), value]);
      if (seen.has(key)) return [findingAt(tree, path, 'already in this list; leave one of them out')];
      seen.add(key);
      return [];
    });
  });

/** Names by which a reader tells records apart. */
const NAMES: Partial<Record<Collection, string>> = { topics: '*.name', glossary: '*.term' };

/** No two topics have one name, nor two terms. Capitals and spaces are no difference. */
export const checkNames: Check = ({ collection, tree }) => {
  const owners = new Map<string, string>();
  return select(tree.value, NAMES[collection] ?? '').flatMap(({ path, value }) => {
    if (typeof value !== 'string') return [];
    const name = value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    const owner = owners.get(name);
    if (owner !== undefined) {
      return [
        findingAt(tree, path, `the name of ${JSON.stringify(owner)} too; write another, or leave one of them out`),
      ];
    }
    owners.set(name, String(path[0]));
    return [];
  });
};
