import type { Body } from './frontMatter.ts';
import type { Position } from './mistake.ts';

/** Blanks what a reader does not read as prose (code, comments), leaving every other character where it stands. */
export function blankCode(text: string): string {
  const blank = (part: string) => part.replace(/[^\r\n]/g, ' ');
  return text
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1[^\n]*$|(?![\s\S]))/gm, blank)
    .replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, blank)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, blank);
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
