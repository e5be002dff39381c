import { recordFiles } from '../model/schema.ts';
import { didYouMean } from './suggest.ts';

export const RECORDS = ['topics', 'people', 'sources', 'claims', 'glossary'] as const;
/** A YAML file that holds one record per id. */
export type RecordName = (typeof RECORDS)[number];
/** Which part of the content a file belongs to. */
export type Collection = RecordName | 'site' | 'events' | 'docs';

/**
 * What a path inside the content folder is: a file of a collection (`id` where the file is one entry), or wrong, or both:
 * one that is misnamed alone is read for its other mistakes.
 */
export type Placed = { collection: Collection; id: string; message?: string } | { message: string; collection?: never };

/** The YAML files that have to be there, by path. */
export const YAML_FILES: Readonly<Record<string, RecordName | 'site'>> = {
  'site.yaml': 'site',
  ...Object.fromEntries(RECORDS.map((name) => [`${name}.yaml`, name])),
};

/** First parts of addresses that are the site's own, which no document can have. */
const TAKEN = new Set(
  '404 article data embed events feed glossary index lab og pagefind people print robots rss search sitemap sources topics'.split(
    ' ',
  ),
);

/** @param path with `/` between its parts, from the content folder down */
export function placeFile(path: string): Placed {
  const yamlFile = Object.hasOwn(YAML_FILES, path) ? YAML_FILES[path] : undefined;
  if (yamlFile) return { collection: yamlFile, id: '' };
  const [folder = '', name, ...deeper] = path.split('/');
  if (name === undefined) {
    const yaml = path.replace(/\.(yml|json|ya?ml\.txt)$/i, '.yaml').toLowerCase();
    if (Object.hasOwn(YAML_FILES, yaml)) return { message: `a file that nothing reads; write "${yaml}"` };
    if (/\.mdx?$/i.test(path)) return { message: `a file that nothing reads; put it in "events" or "docs"` };
    return { message: `a file that nothing reads${didYouMean(path, Object.keys(YAML_FILES)) || '; take it out'}` };
  }
  if (folder !== 'events' && folder !== 'docs') {
    return { message: `a folder that nothing reads${didYouMean(folder, ['events', 'docs']) || '; take it out'}` };
  }
  if (deeper.length > 0) return { message: `a file too deep; put it in "${folder}" itself` };
  const [id, extension] = splitName(name);
  if (extension !== '.mdx') {
    const isText = /^(?:|\.mdx?|\.markdown|\.txt|\.html?|\.rtf)$/i.test(extension);
    const advice = isText ? `write "${id.replace(/\.mdx?$/i, '')}.mdx"` : 'take it out';
    return { message: `a file that nothing reads; ${advice}` };
  }
  const message = wrongWith(folder, id);
  return { collection: folder, id, ...(message && { message }) };
}

/** What is wrong with the id that the name of a file is. */
function wrongWith(folder: 'events' | 'docs', id: string): string | undefined {
  const valid = recordFiles.topics.id.safeParse(id);
  if (!valid.success) return `the file name is the id; ${valid.error.issues[0]?.message ?? ''}`;
  if (folder === 'docs' && TAKEN.has(id)) return 'the address of a page that the site has already; rename the file';
  return undefined;
}

/** Groups of files that would be the same entry: names that differ by case or extension alone. The sound one is first. */
export function clashes(paths: Iterable<string>): string[][] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    if (!/^(events|docs)\//i.test(path)) continue;
    const name = splitName(path)[0].toLowerCase();
    groups.set(name, [...(groups.get(name) ?? []), path]);
  }
  const misplaced = (path: string) => Number('message' in placeFile(path));
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.toSorted((a, b) => misplaced(a) - misplaced(b)));
}

function splitName(name: string): [string, string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
}
