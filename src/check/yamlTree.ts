/** YAML with positions, of which one part that cannot be read hides no other. */
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import { fieldText } from './mistake.ts';
import type { Mistake, Path, Position } from './mistake.ts';
import { isMapping } from './select.ts';
import { withPlainIndents } from './spaces.ts';
import { topEntries, withoutEntry, wordsOf } from './yamlEntries.ts';
import type { Entry } from './yamlEntries.ts';
import { readYaml, wrongAlone } from './yamlRead.ts';
import type { Wrong } from './yamlRead.ts';
import { indentedStart, isOfIndentation } from './yamlWords.ts';

/** A mistake whose file the caller knows. */
export type Finding = Omit<Mistake, 'file'>;

export interface YamlTree {
  /** Plain data. Maps have no prototype, so a key `__proto__` is a key like any other. */
  value: unknown;
  /** Whether a field, or all of the file (`''`), could not be read, so that nothing can be said of it. */
  isUnread(field: string): boolean;
  /** Where a value, or its key, stands. For what is not there: the nearest thing that is. */
  position(path: Path, part?: 'key' | 'value'): Position;
  /** A scalar as shown to people; undefined for lists, maps and what is not there. */
  shown(path: Path): string | undefined;
}

/** How often fields are left out before a file is given up. */
const MOST_ROUNDS = 20;

/**
 * Where a field cannot be read, it is left out and the rest is read without it: one mistake does not hide another.
 * @param written the whole YAML
 * @param firstLine the line of its file on which it begins
 * @returns the tree, and what is wrong with the syntax
 */
export function parseYaml(written: string, firstLine = 1): { tree: YamlTree; findings: Finding[] } {
  const findings = new Map<number, Finding>();
  const unread = new Set<string>();
  const { text, found } = withPlainIndents(written);
  for (const { offset, message } of found) {
    findings.set(offset, { ...readYaml(text, firstLine).positionOf(offset), field: '', message });
  }
  let rest = text;
  const indented = indentedStart(text);
  const [first] = topEntries(text);
  if (indented && first) {
    findings.set(indented.at, {
      ...readYaml(text, firstLine).positionOf(indented.at),
      field: '',
      message: indented.message,
    });
    for (const word of wordsOf(text, first)) unread.add(word);
    rest = withoutEntry(text, first);
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { document, positionOf, wrong } = readYaml(rest, firstLine);
    const isRead = !wrong.some(({ isUnreadable }) => isUnreadable);
    const entries = isRead ? [] : topEntries(rest);
    // By itself an entry cannot be misread for what stands in another: a quotation mark may open there and close here.
    const alone = entries.length > 1 ? entries.flatMap((entry) => wrongAlone(rest, entry)) : [];
    const told = alone.some(({ isUnreadable }) => isUnreadable) ? alone : wrong;
    for (const { at, message } of told) {
      if (!findings.has(at)) findings.set(at, { ...positionOf(at), field: '', message });
    }
    if (isRead) return { tree: treeOf(document.contents, positionOf, unread), findings: [...findings.values()] };
    const broken = brokenEntries(rest, entries, told, unread);
    rest = [...broken].reduce(withoutEntry, rest);
    if (broken.size === 0 || (entries.length === 1 && rest.trim() === '')) break;
  }
  return { tree: LOST, findings: [...findings.values()] };
}

/** The entries that cannot be read; the keys of what they hold are added to `unread`. */
function brokenEntries(
  text: string,
  entries: readonly Entry[],
  wrong: readonly Wrong[],
  unread: Set<string>,
): Set<Entry> {
  const broken = new Set<Entry>();
  for (const { at, message, isUnreadable } of wrong) {
    if (!isUnreadable) continue;
    const index = entries.findLastIndex(({ start }) => start <= at);
    const entry = entries[index];
    if (!entry) continue;
    broken.add(entry);
    unread.add(entry.key);
    if (!isOfIndentation(message)) continue;
    if (text[at] !== '\t') unread.add(entries[index - 1]?.key ?? '');
    for (const word of wordsOf(text, entry)) unread.add(word);
  }
  unread.delete('');
  return broken;
}

/** What stands for a file of which nothing can be read. */
const LOST: YamlTree = {
  value: null,
  isUnread: () => true,
  position: () => ({ line: 1, column: 1 }),
  shown: () => undefined,
};

/** @param unread keys of fields that could not be read, which are there all the same */
function treeOf(root: Node | null, positionOf: (offset: number) => Position, unread: ReadonlySet<string>): YamlTree {
  const known = plain(root);
  const fields = [...unread].map((key) => fieldText([key]));
  return {
    value: unread.size > 0 && (known === null || isMapping(known)) ? withUnread(known, unread) : known,
    isUnread: (field) =>
      fields.some((unreadable) => field.startsWith(unreadable) && /^(?:[.[]|$)/.test(field.slice(unreadable.length))),
    position(path, part = 'value') {
      const { key, value } = lookUp(root, path);
      const node = part === 'key' ? (key ?? value) : (value ?? key);
      if (node?.range) return positionOf(node.range[0]);
      return path.length === 0 ? positionOf(0) : this.position(path.slice(0, -1), 'key');
    },
    shown(path) {
      const { value } = lookUp(root, path);
      if (!isScalar(value) || value.value === null) return undefined;
      return typeof value.value === 'string' ? JSON.stringify(value.value) : (value.source ?? String(value.value));
    },
  };
}

function withUnread(known: object | null, unread: ReadonlySet<string>): Record<string, unknown> {
  const map: Record<string, unknown> = Object.create(null);
  for (const key of unread) map[key] = undefined;
  return Object.assign(map, known);
}

function plain(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) {
    const map: Record<string, unknown> = Object.create(null);
    // Of a key that is there twice the first counts, which is also the one that is found by its place.
    for (const { key, value } of node.items) if (!(keyText(key) in map)) map[keyText(key)] = plain(value);
    return map;
  }
  return isScalar(node) ? node.value : null;
}

function lookUp(root: Node | null, path: Path): { key?: Node; value?: Node } {
  let key: Node | undefined;
  let value: unknown = root;
  for (const part of path) {
    if (isMap(value)) {
      const pair = value.items.find((item) => keyText(item.key) === part);
      key = isNode(pair?.key) ? pair.key : undefined;
      value = pair?.value;
    } else if (isSeq(value) && typeof part === 'number') {
      key = undefined;
      value = value.items[part];
    } else return {};
  }
  return { key, value: isNode(value) && !isAbsent(value) ? value : undefined };
}

/** What a key without a value has. */
const isAbsent = (node: Node): boolean => isScalar(node) && node.value === null && node.source === '';

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}

/** A finding about one value, or about its key alone: the place, the field, the value. */
export function findingAt(tree: YamlTree, path: Path, message: string, part: 'key' | 'value' = 'value'): Finding {
  const value = part === 'value' ? tree.shown(path) : undefined;
  return { ...tree.position(path, part), field: fieldText(path), ...(value !== undefined && { value }), message };
}
