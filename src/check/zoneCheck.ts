import type { Check } from './check.ts';
import type { Collection } from './files.ts';
import { select } from './select.ts';
import { didYouMean } from './suggest.ts';
import { findingAt } from './yamlTree.ts';

const ZONE_FIELDS: Partial<Record<Collection, string>> = { site: 'zones.*.zone', events: 'time.zone' };

/** Time zones are names that IANA knows. */
export const checkZones: Check = ({ collection, tree }) =>
  select(tree.value, ZONE_FIELDS[collection] ?? '').flatMap(({ path, value }) => {
    if (typeof value !== 'string' || isZone(value)) return [];
    const hint = didYouMean(value, Intl.supportedValuesOf('timeZone'));
    return [findingAt(tree, path, `not an IANA time zone${hint || '; write one such as "Europe/Berlin"'}`)];
  });

/** Whether IANA knows the name. */
export function isZone(zone: string): boolean {
  // `Intl` takes offsets too, but an offset does not say when the clocks change.
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
