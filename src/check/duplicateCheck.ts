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
};

/** Nothing stands twice in a list; each of the five hues belongs to one topic. */
export const checkDuplicates: Check = ({ collection, tree }) => {
  const findings = (UNIQUE[collection] ?? []).flatMap((pattern) => {
    const seen = new Set<string>();
    return select(tree.value, pattern).flatMap(({ path, value }) => {
      const lastIndex = path.findLastIndex((part) => typeof part === 'number');
      const key = JSON.stringify([path.slice(0, lastIndex), value]);
      if (seen.has(key)) return [findingAt(tree, path, 'already in this list; leave one of them out')];
      seen.add(key);
      return [];
    });
  });
  return collection === 'topics' ? [...findings, ...sharedHues(tree)] : findings;
};

function sharedHues(tree: Parameters<Check>[0]['tree']): ReturnType<Check> {
  const owners = new Map<unknown, string>();
  return select(tree.value, '*.hue').flatMap(({ path, value }) => {
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, String(path[0]));
    return owner === undefined || typeof value !== 'number'
      ? []
      : [findingAt(tree, path, `the hue of ${JSON.stringify(owner)} too; write one that no other topic has`)];
  });
}
