import type { Check } from './check.ts';
import { select } from './select.ts';
import { findingAt } from './yamlTree.ts';

const HUES = [1, 2, 3, 4, 5];

/** Each of the five hues belongs to one topic while there are enough; from the sixth topic on they repeat. */
export const checkHues: Check = ({ collection, tree }) => {
  if (collection !== 'topics') return [];
  const hues = select(tree.value, '*.hue');
  const free = HUES.filter((hue) => !hues.some(({ value }) => value === hue));
  const owners = new Map<number, string>();
  return hues.flatMap(({ path, value }) => {
    if (typeof value !== 'number') return [];
    if (!HUES.includes(value)) {
      return [findingAt(tree, path, 'not one of the five hues; write 1 to 5, which repeat from the sixth topic on')];
    }
    const owner = owners.get(value);
    if (owner === undefined) owners.set(value, String(path[0]));
    if (owner === undefined || free.length === 0) return [];
    return [findingAt(tree, path, `the hue of ${JSON.stringify(owner)} too; write ${free[0]}, which no topic has`)];
  });
};
