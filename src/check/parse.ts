import { withoutControls } from './characterCheck.ts';
import { recordFiles, siteSchema } from '../model/schema.ts';
import { clashes, placeFile, RECORDS, YAML_FILES } from './files.ts';
import type { Collection, RecordName } from './files.ts';
import { splitFrontMatter } from './frontMatter.ts';
import type { Body } from './frontMatter.ts';
import type { Mistake } from './mistake.ts';
import { isMapping } from './select.ts';
import { parseYaml } from './yamlTree.ts';
import type { Finding, YamlTree } from './yamlTree.ts';

/** A file as far as it can be read; its fields may still be wrong. */
export interface ParsedFile {
  file: string;
  collection: Collection;
  /** The entry's id, from the name of an MDX file; empty for a YAML file. */
  id: string;
  tree: YamlTree;
  body?: Body;
}

export interface ParsedContent {
  files: ParsedFile[];
  /** The ids that can be referred to. Absent: the file that defines them cannot be read, and says so itself. */
  ids: Partial<Record<Collection, ReadonlySet<string>>>;
  /** What the YAML files hold, as far as they can be read. */
  records: Partial<Record<RecordName | 'site', unknown>>;
}

/** Content files as bytes, by path from the content folder down. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

const NO_LIST = 'a list; write each record as a line "id:" with its fields two spaces further in';

/** What a site cannot be without, in words. */
const SITE_FIELDS = Object.entries(siteSchema.shape)
  .filter(([, field]) => !field.safeParse(undefined).success)
  .map(([name]) => name)
  .join(', ');

/** Parses every file; what cannot be parsed, is misnamed or missing is a mistake. */
export function parseFiles(contents: ContentFiles): { content: ParsedContent; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const files: ParsedFile[] = [];
  const events = new Set<string>();
  for (const [first = '', ...others] of clashes(contents.keys())) {
    for (const file of others)
      mistakes.push(aboutFile(file, `the same id as "${first}"; take one of them out, or rename it`));
  }
  for (const [file, bytes] of contents) {
    const placed = placeFile(file);
    if (placed.message) mistakes.push(aboutFile(file, placed.message));
    if (!placed.collection) continue;
    if (placed.collection === 'events') events.add(placed.id);
    const { parsed, findings } = parseFile(file, placed, bytes);
    mistakes.push(...findings.map((finding) => ({ file, ...finding })));
    if (parsed) files.push(parsed);
  }
  for (const file of Object.keys(YAML_FILES)) {
    const holds = file === 'site.yaml' ? SITE_FIELDS : '"{}" where it holds nothing';
    if (!contents.has(file)) mistakes.push(aboutFile(file, `no such file; write it, with ${holds}`));
  }
  if (events.size === 0) mistakes.push(aboutFile('events', 'no event; write one in "events/<id>.mdx"'));
  const records = recordsOf(files);
  return { content: { files, ids: { ...idsOf(records), events }, records }, mistakes };
}

function parseFile(
  file: string,
  { collection, id }: { collection: Collection; id: string },
  bytes: Uint8Array,
): { parsed?: ParsedFile; findings: Finding[] } {
  const finding = (message: string, line = 1, column = 1): Finding => ({ line, column, field: '', message });
  const fail = (...args: Parameters<typeof finding>) => ({ findings: [finding(...args)] });
  let text: string;
  try {
    // Drops a byte order mark, as the build does.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail(
      'this is not UTF-8 text; save the file as UTF-8',
      ...endOf(new TextDecoder().decode(bytes).split('\uFFFD')[0] ?? ''),
    );
  }
  if (text.includes('\0')) return fail('this is not UTF-8 text; save the file as UTF-8');
  if (/\r(?!\n)/.test(text)) {
    return fail(
      'a line end of old Macs; save the file with the line ends of today',
      ...endOf(text.split(/\r(?!\n)/)[0] ?? ''),
    );
  }
  const conflict = /^(?:<{7}|={7}|>{7})(?: .*)?$/m.exec(text.replaceAll('\r', ''));
  if (conflict) {
    const before = text.replaceAll('\r', '').slice(0, conflict.index);
    return fail(
      'a mark that a merge left behind; keep one of the two versions, and take the marks out',
      ...endOf(before),
    );
  }
  const clean = withoutControls(text);
  const controls = clean.found.map(({ offset, message }) => finding(message, ...endOf(text.slice(0, offset))));
  text = clean.text;
  if (text.trim() === '') return fail('an empty file; fill it or take it out');
  let [yaml, firstLine] = [text, 1];
  let body: Body | undefined;
  if (collection === 'events' || collection === 'docs') {
    try {
      const parts = splitFrontMatter(text);
      ({ yaml, firstLine, body } = parts);
      controls.push(...parts.misfits.map(({ line, message }) => finding(message, line)));
    } catch (error) {
      return fail((error as Error).message);
    }
  }
  const { tree, findings } = parseYaml(yaml, firstLine);
  if (!isMapping(tree.value) && !tree.isUnread('')) {
    return fail(noFields(tree.value, collection), firstLine);
  }
  return { parsed: { file, collection, id, tree, ...(body && { body }) }, findings: [...controls, ...findings] };
}

/** What is wrong with what a file holds in place of fields. */
function noFields(value: unknown, collection: Collection): string {
  const items = Array.isArray(value) ? value : [];
  if (!Object.hasOwn(recordFiles, collection)) return 'no fields here; write "key: value" lines';
  if (items.length === 0 && typeof value !== 'string') return 'nothing in it; write "{}" where it holds nothing';
  return items.length > 0 && items.every(isMapping) ? NO_LIST : 'no fields here; write "key: value" lines';
}

/** The line and column just after a text. */
function endOf(text: string): [line: number, column: number] {
  const lines = text.split('\n');
  return [lines.length, (lines.at(-1) ?? '').length + 1];
}

function recordsOf(files: readonly ParsedFile[]): ParsedContent['records'] {
  return Object.fromEntries(
    files
      .filter(({ id }) => id === '')
      .map(({ collection, tree: { value } }) => [collection, isWrapped(collection, value) ? value[collection] : value]),
  );
}

/** Whether all records of a file stand under its own name: `topics:` in `topics.yaml`. */
export function isWrapped(collection: string, value: unknown): value is Record<string, object> {
  if (!isMapping(value) || Object.keys(value).join() !== collection) return false;
  const records = isMapping(value[collection]) ? Object.values(value[collection]) : [];
  return records.length > 0 && records.every(isMapping);
}

function idsOf(records: ParsedContent['records']): ParsedContent['ids'] {
  const ids: ParsedContent['ids'] = {};
  for (const name of RECORDS) {
    const value = records[name];
    if (isMapping(value)) ids[name] = new Set(Object.keys(value));
  }
  return ids;
}

function aboutFile(file: string, message: string): Mistake {
  return { file, line: 1, column: 1, field: '', message };
}
