import { spacesFor } from './blank.ts';
import { closingBracket, insideOf, isTag, nodesOf, sourceOf } from './bodyTree.ts';
import type { BodyNode } from './bodyTree.ts';
import type { Body } from './frontMatter.ts';
import type { Position } from './mistake.ts';

/** Blanks what a reader does not read as prose (code, comments), leaving every other character where it stands. */
export const blankCode = (body: Body): string => blank(body, (node) => codeSpans(node, body));

/** The same, and without the marks that make links and tags of words: what is left is text, and brackets in it. */
export const blankMarks = (body: Body): string =>
  blank(body, (node) => [...codeSpans(node, body), ...markSpans(node, body)]);

type Span = readonly [start: number, end: number];

function blank(body: Body, spansOf: (node: BodyNode) => readonly Span[]): string {
  const spans = nodesOf(body).flatMap(spansOf);
  const pieces: string[] = [];
  let done = 0;
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    pieces.push(body.text.slice(done, from), spacesFor(body.text.slice(from, end)));
    done = end;
  }
  return pieces.join('') + body.text.slice(done);
}

const LINK = /^(?:link|linkReference)$/;
const CODE = /^(?:code|inlineCode|mdx\w*Expression)$/;

function codeSpans(node: BodyNode, body: Body): Span[] {
  const { start, end } = node.position;
  // What is no MDX is read as Markdown, to which a line far in is code. To MDX it is a line like any other.
  const isIndented = node.type === 'code' && !/^\s*(?:```|~~~)/.test(sourceOf(body, node));
  return CODE.test(node.type) && !isIndented ? [[start.offset, end.offset]] : [];
}

function markSpans(node: BodyNode, body: Body): Span[] {
  const { start, end } = node.position;
  if (node.type === 'definition') return [[start.offset, end.offset]];
  if (isTag(node)) {
    const [first, last] = insideOf(node);
    return [
      [start.offset, first],
      [last, end.offset],
    ];
  }
  const closed = LINK.test(node.type) ? closingBracket(body, node) : undefined;
  return closed === undefined ? [] : [[closed + 1, end.offset]];
}

/** Where a character of the body stands in its file. */
export function bodyPosition(body: Body, offset: number): Position {
  const lines = body.text.slice(0, offset).split('\n');
  return { line: body.firstLine + lines.length - 1, column: (lines.at(-1) ?? '').length + 1 };
}

/** Words as a reader counts them: not citations, addresses, tags or expressions. */
export function countWords(text: string): number {
  return text
    .replace(/\[@[^\]]*\]/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export interface Section {
  title: string;
  /** Where its heading begins in the body. */
  offset: number;
  text: string;
}

/** The parts under the second-level headings. */
export function sections(text: string): Section[] {
  const headings = [...text.matchAll(/^##[ \t]+(.*?)[ \t]*#*[ \t]*\r?$/gm)];
  return headings.map((heading, index) => ({
    title: heading[1] ?? '',
    offset: heading.index,
    text: text.slice(heading.index + heading[0].length, headings[index + 1]?.index),
  }));
}
