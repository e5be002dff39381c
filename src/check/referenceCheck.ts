import type { Check } from './check.ts';
import { dateAt } from './dateCheck.ts';
import type { Collection } from './files.ts';
import { isMapping, select, textAt } from './select.ts';
import { didYouMean } from './suggest.ts';
import { findingAt } from './yamlTree.ts';

interface Reference {
  pattern: string;
  to: Collection;
  noun: string;
}

const toSource = (pattern: string): Reference => ({ pattern, to: 'sources', noun: 'source' });

/** Every field that holds the id of something else. */
const REFERENCES: Partial<Record<Collection, readonly Reference[]>> = {
  site: [toSource('article.source')],
  events: [
    { pattern: 'topic', to: 'topics', noun: 'topic' },
    { pattern: 'people.*.id', to: 'people', noun: 'person' },
    { pattern: 'relations.*.event', to: 'events', noun: 'event' },
    ...['sources.*', 'accounts.*.sources.*', 'time.source'].map(toSource),
  ],
  people: [toSource('*.offices.*.sources.*')],
  claims: [
    toSource('*.sources.*'),
    { pattern: '*.events.*', to: 'events', noun: 'event' },
    { pattern: '*.repeats', to: 'claims', noun: 'claim' },
  ],
  glossary: [toSource('*.sources.*')],
};

/** Every id that is referred to exists. */
export const checkReferences: Check = ({ collection, tree }, { ids }) =>
  (REFERENCES[collection] ?? []).flatMap(({ pattern, to, noun }) => {
    const known = ids[to];
    if (!known) return [];
    return select(tree.value, pattern).flatMap(({ path, value }) =>
      typeof value !== 'string' || known.has(value) ? [] : [findingAt(tree, path, unknownWords(noun, value, known))],
    );
  });

/** An event's person holds the office that the event names. */
export const checkOffices: Check = ({ collection, tree }, { records }) => {
  const { people } = records;
  if (collection !== 'events' || !isMapping(people)) return [];
  return select(tree.value, 'people.*').flatMap(({ path, value }) => {
    const person = textAt(value, 'id');
    const office = textAt(value, 'office');
    if (person === undefined || office === undefined || !isMapping(people[person])) return [];
    const known = select(people[person], 'offices.*.id').map((found) => String(found.value));
    if (known.includes(office)) return [];
    return [findingAt(tree, [...path, 'office'], unknownWords(`office of ${JSON.stringify(person)}`, office, known))];
  });
};

/** An office ends after it began. */
export const checkOfficeDates: Check = ({ collection, tree }) => {
  if (collection !== 'people') return [];
  return select(tree.value, '*.offices.*').flatMap(({ path, value }) => {
    const [from, to] = [dateAt(value, 'from'), dateAt(value, 'to')];
    const isBackwards = from?.earliest != null && to?.latest != null && to.latest <= from.earliest;
    return isBackwards ? [findingAt(tree, [...path, 'to'], `before its start (${from.edtf}); write a later date`)] : [];
  });
};

/** `unknown source; did you mean "s05"?`, or where to define it. */
export function unknownWords(noun: string, id: string, known: Iterable<string>): string {
  return `unknown ${noun}${didYouMean(id, known) || '; write the id of one that exists, or add it'}`;
}
