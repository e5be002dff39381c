import type { Check } from './check.ts';
import { isMapping, select } from './select.ts';
import { findingAt } from './yamlTree.ts';

/** A source that is linked has an address to link to. */
export const checkSources: Check = ({ collection, tree }) => {
  if (collection !== 'sources') return [];
  return select(tree.value, '*').flatMap(({ path, value }) =>
    isMapping(value) && value.linked === true && !('URL' in value)
      ? [findingAt(tree, [...path, 'URL'], 'missing; write a full address, or "linked: false"')]
      : [],
  );
};
