import type { Check } from './check.ts';
import { meantField } from './otherWords.ts';
import { isMapping } from './select.ts';
import { findingAt } from './yamlTree.ts';

/** A place has both coordinates or, where it is remote, neither. */
export const checkPlace: Check = ({ collection, tree }) => {
  if (collection !== 'events' || !isMapping(tree.value)) return [];
  const place = tree.value.place;
  if (!isMapping(place)) return [];
  const given = (['lat', 'lon'] as const).filter((name) => name in place);
  // One by another name (`latitude`) is there, and its name is told.
  const meant = Object.keys(place).map((key) => meantField(key, ['lat', 'lon'], () => false));
  const missing = (['lat', 'lon'] as const).filter((name) => !meant.includes(name));
  if (place.precision === 'remote' || place.precision === 'named') {
    const what = place.precision === 'remote' ? 'a remote event has' : 'a place known by name alone has';
    const message = `${what} no coordinates; leave them out, or write another precision`;
    return given.map((name) => findingAt(tree, ['place', name], message));
  }
  if (missing.length === 0) return [];
  const either = given.length === 0 ? ', or "precision: named"' : '';
  const message = `${missing.join(' and ')} missing; write ${missing.length > 1 ? 'both' : 'it'} in degrees${either}`;
  return [findingAt(tree, ['place'], message, 'key')];
};
