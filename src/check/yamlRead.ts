/**
 * YAML as the build reads it (js-yaml: YAML 1.2 with timestamps), so that an unquoted `2024-02-16` is a `Date` here too
 * and can be named as a mistake; and of all that the parser finds wrong, what is to be believed.
 */
import { isMap, isScalar, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml';
import type { Document, ErrorCode } from 'yaml';
import type { Position } from './mistake.ts';
import type { Entry } from './yamlEntries.ts';
import { BINARY, COMMENT, commentsInTexts, unwantedNodes } from './yamlNodes.ts';
import { lineWords, yamlWords } from './yamlWords.ts';

/** What is wrong with the syntax, and where. */
export interface Wrong {
  at: number;
  message: string;
  /** Whether the values around it cannot be read because of it. */
  isUnreadable: boolean;
}

/**
 * @param firstLine the line of its file on which the text begins
 * @returns the document, as far as it can be read, and what is wrong with it
 */
export function readYaml(
  text: string,
  firstLine: number,
): { document: Document; positionOf: (offset: number) => Position; wrong: Wrong[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    customTags: ['timestamp', BINARY],
    prettyErrors: false,
    logLevel: 'error',
    // It would compare each key with every other.
    uniqueKeys: false,
  });
  const positionOf = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const errors = trustworthy([...document.errors, ...repeatedKeys(document)]).map((error) => ({
    ...yamlWords(error, text, document),
    isUnreadable: error.code !== 'DUPLICATE_KEY',
  }));
  const unwanted = unwantedNodes(document).map(({ node: { range }, message, isBefore }) => ({
    // An anchor or a tag stands before the value that has it.
    at: isBefore ? text.slice(0, range?.[0]).search(/[&!]\S*\s*(?:[&!]\S*\s*)?$/) : (range?.[0] ?? 0),
    message,
    isUnreadable: true,
  }));
  const cutOff = commentsInTexts(document, text).map((at) => ({ at, message: COMMENT, isUnreadable: false }));
  return { document, positionOf, wrong: [...errors, ...unwanted, ...cutOff] };
}

/** Keys that are already in their map (YAML 1.2.2, 3.2.1.3 "Node Comparison"). */
function repeatedKeys(document: Document): YAMLParseError[] {
  const found: YAMLParseError[] = [];
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start = 0, end = start] = key.range ?? [];
        if (keys.has(key.value)) found.push(new YAMLParseError([start, end], 'DUPLICATE_KEY', 'repeated'));
        keys.add(key.value);
      }
    },
  });
  return found;
}

/** What is wrong with an entry, were there no other. */
export function wrongAlone(text: string, { start, end }: Entry): Wrong[] {
  const { document, wrong } = readYaml(text.slice(start, end), 1);
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  const isField = isEmpty || isMap(contents) || wrong.some(({ isUnreadable }) => isUnreadable);
  const at = contents?.range?.[0] ?? 0;
  const noField = { at, message: lineWords(text, start + at), isUnreadable: true };
  // What is missed at its end is missed in it.
  const within = (offset: number) => Math.min(start + offset, end - 1);
  return [...wrong, ...(isField ? [] : [noField])].map((one) => ({ ...one, at: within(one.at) }));
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
