/**
 * YAML with positions. Read as the build reads it (js-yaml: YAML 1.2 with timestamps), so that an unquoted
 * `2024-02-16` is a `Date` here too and can be named as a mistake.
 */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, Node, YAMLParseError } from 'yaml';
import { fieldText } from './mistake.ts';
import type { Mistake, Path, Position } from './mistake.ts';
import { yamlWords } from './yamlWords.ts';

/** A mistake whose file the caller knows. */
export type Finding = Omit<Mistake, 'file'>;

export interface YamlTree {
  /** Plain data. Maps have no prototype, so a key `__proto__` is a key like any other. */
  value: unknown;
  /** Where a value, or its key, stands. For what is not there: the nearest thing that is. */
  position(path: Path, part?: 'key' | 'value'): Position;
  /** A scalar as shown to people; undefined for lists, maps and what is not there. */
  shown(path: Path): string | undefined;
}

/**
 * @param text the whole YAML
 * @param firstLine the line of its file on which it begins
 * @returns the tree, absent where the syntax is too broken to read values from, and what is wrong
 */
export function parseYaml(text: string, firstLine = 1): { tree?: YamlTree; findings: Finding[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    customTags: ['timestamp'],
    prettyErrors: false,
    logLevel: 'error',
  });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors = trustworthy(document.errors).map((error) => {
    const { at, message } = yamlWords(error, text, document);
    return { ...positionOf(at), field: '', message };
  });
  const unwanted = unwantedNodes(document).map(({ node, message }) => ({
    ...positionOf(node.range?.[0] ?? 0),
    field: '',
    message,
  }));
  const cutOff = commentsInTexts(document, text).map((at) => ({ ...positionOf(at), field: '', message: COMMENT }));
  const all = [...errors, ...unwanted, ...cutOff];
  const readable = document.errors.every((error) => error.code === 'DUPLICATE_KEY') && unwanted.length === 0;
  return readable ? { tree: treeOf(document.contents, positionOf), findings: all } : { findings: all };
}

/** Errors after which the parser still reads the rest as the author meant it. */
const LOCAL_ERRORS: readonly ErrorCode[] = [
  'BAD_DQ_ESCAPE',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'DUPLICATE_KEY',
  'MULTILINE_IMPLICIT_KEY',
];

/** The errors up to the first that throws the parser off: what it says after that is not to be believed. */
function trustworthy(errors: readonly YAMLParseError[]): YAMLParseError[] {
  const multiline = new Set(errors.filter(({ code }) => code === 'MULTILINE_IMPLICIT_KEY').map(({ pos }) => pos[0]));
  const sorted = errors
    // Of two words on one place, that of several lines knows more.
    .filter(({ code, pos }) => code !== 'BLOCK_AS_IMPLICIT_KEY' || !multiline.has(pos[0]))
    .toSorted((a, b) => a.pos[0] - b.pos[0]);
  const off = sorted.findIndex((error) => !LOCAL_ERRORS.includes(error.code));
  return off < 0 ? sorted : sorted.slice(0, off + 1);
}

/** What YAML can say and content has no use for; each would make values differ from what stands on the line. */
function unwantedNodes(document: Document): { node: Node; message: string }[] {
  const found: { node: Node; message: string }[] = [];
  visit(document, {
    Node(key, node) {
      if (isAlias(node)) found.push({ node, message: 'an alias; write the value itself' });
      else if (node.anchor !== undefined) found.push({ node, message: `an anchor; leave out "&${node.anchor}"` });
      else if (key === 'key' && (!isScalar(node) || typeof node.value !== 'string')) {
        const source = isScalar(node) ? node.source : undefined;
        found.push({ node, message: `a key that is not text; write ${source ? JSON.stringify(source) : 'a word'}` });
      } else if (node.tag !== undefined)
        found.push({ node, message: 'a tag; leave out the word that begins with "!"' });
    },
  });
  return found;
}

const COMMENT = 'what follows "#" is a comment to YAML and is lost; put the whole value in quotes';

/** Where a text of several words without quotes ends at a `#`: its author meant the rest as well. */
function commentsInTexts(document: Document, text: string): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar(key, node) {
      const isProse = key !== 'key' && node.type === 'PLAIN' && / /.test(node.source ?? '');
      const end = node.range?.[1] ?? 0;
      const space = isProse ? /^[ \t]+(?=#)/.exec(text.slice(end, end + 80))?.[0].length : undefined;
      if (space) found.push(end + space);
    },
  });
  return found;
}

function treeOf(root: Node | null, positionOf: (offset: number) => Position): YamlTree {
  return {
    value: plain(root),
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

function plain(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(plain);
  if (isMap(node)) {
    const map: Record<string, unknown> = Object.create(null);
    for (const { key, value } of node.items) map[keyText(key)] = plain(value);
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
