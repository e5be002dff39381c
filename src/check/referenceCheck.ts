import type { Check } from './check.ts';
import { dateAt } from './dateCheck.ts';
import type { Collection } from './files.ts';
import { orList } from './mistake.ts';
import type { Path } from './mistake.ts';
import type { ParsedContent } from './parse.ts';
import { isMapping, matches, select, textAt } from './select.ts';
import { closest } from './suggest.ts';
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

/** What a field holds the id of, "a topic"; undefined where it holds none. */
export function nounOf(collection: Collection, path: Path): string | undefined {
  const found = (REFERENCES[collection] ?? []).find(({ pattern }) => matches(pattern, path))?.noun;
  const noun = found ?? (collection === 'events' && matches('people.*.office', path) ? 'office of theirs' : undefined);
  return noun && `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Every id that is referred to exists. */
export const checkReferences: Check = ({ collection, tree }, content) =>
  (REFERENCES[collection] ?? []).flatMap(({ pattern, to, noun }) => {
    const known = content.ids[to];
    if (!known) return [];
    return select(tree.value, pattern).flatMap(({ path, value }) => {
      if (typeof value !== 'string' || known.has(value)) return [];
      const several = value.split(/[\s,;|]+/);
      const isSeveral = several.length > 1 && several.every((id) => known.has(id));
      const words = isSeveral ? severalWords(several, path) : unknownWords(noun, value, known, namesOf(to, content));
      return [findingAt(tree, path, words)];
    });
  });

const severalWords = (ids: readonly string[], path: Path): string =>
  typeof path.at(-1) === 'number'
    ? `several ids in one; write commas between them: ${ids.join(', ')}`
    : `several ids where one belongs; write ${orList(ids.map((id) => JSON.stringify(id)))}`;

/** An event's person holds the office that the event names. */
export const checkOffices: Check = ({ collection, tree }, { records }) => {
  const { people } = records;
  if (collection !== 'events' || !isMapping(people)) return [];
  return select(tree.value, 'people.*').flatMap(({ path, value }) => {
    const person = textAt(value, 'id');
    const office = textAt(value, 'office');
    if (person === undefined || office === undefined || !isMapping(people[person])) return [];
    const offices = select(people[person], 'offices.*').map((found) => found.value);
    const known = offices.flatMap((one) => textAt(one, 'id') ?? []);
    if (known.includes(office)) return [];
    const names = new Map(offices.map((one) => [folded(textAt(one, 'title') ?? ''), textAt(one, 'id') ?? '']));
    const words = unknownWords(`office of ${JSON.stringify(person)}`, office, known, names);
    return [findingAt(tree, [...path, 'office'], words)];
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

/**
 * `unknown source; did you mean "s05"?`, or where to define it.
 * @param names ids by what their records are called: authors write that as well, or an address or a file's name
 */
export function unknownWords(
  noun: string,
  written: string,
  known: Iterable<string>,
  names?: ReadonlyMap<string, string>,
): string {
  const ids = [...known];
  const bare = written.replace(/^\[?@|^(?:\.{0,2}\/)*(?:\w+\/)?|(?:\.(?:mdx?|html?)|[/\]])$/g, '');
  const meant = [bare, names?.get(folded(written)), names?.get(folded(bare.replaceAll('-', ' ')))];
  const found = meant.find((id) => id !== undefined && ids.includes(id)) ?? closest(written, ids);
  return `unknown ${noun}; ${found === undefined ? 'write the id of one that exists, or add it' : `did you mean ${JSON.stringify(found)}?`}`;
}

/** A name without what two writers may do differently. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Ids of a collection by what its records are called. */
export function namesOf(collection: Collection, { files, records }: ParsedContent): ReadonlyMap<string, string> {
  const entries: [string, unknown][] =
    collection === 'events'
      ? files.flatMap((file) => (file.collection === 'events' ? [[file.id, file.tree.value] as [string, unknown]] : []))
      : Object.entries((records as Record<string, object | undefined>)[collection] ?? {});
  const fields = ['title', 'label', 'name', 'term', 'URL'];
  return new Map(
    entries.flatMap(([id, entry]) =>
      fields.flatMap((field): [string, string][] => {
        const name = textAt(entry, field);
        return name === undefined ? [] : [[folded(name), id]];
      }),
    ),
  );
}
