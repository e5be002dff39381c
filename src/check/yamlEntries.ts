import { blanked } from './blank.ts';

/** A field at the top of a file with all the lines that belong to it: the part that one mistake makes unreadable. */
export interface Entry {
  /** Empty where the first line has no word that could be one. */
  key: string;
  start: number;
  end: number;
}

/** The start of the text, and whatever begins a line and neither goes on with what stands above nor is a comment. */
const HEAD = /(?:(?<![^])\s*|^(?!\s|#|[\]}]+\s*$|-(?:\s|$)))[^\w\s]?([\w.-]*\w)?/gm;

/** The entries of a YAML file, told by its indentation alone, so that they can be told where it cannot be parsed. */
export function topEntries(text: string): Entry[] {
  const heads = [...text.matchAll(HEAD)];
  return heads.map(({ index, 1: key = '' }, i) => ({ key, start: index, end: heads[i + 1]?.index ?? text.length }));
}

/** Every word in an entry that was perhaps meant to begin one. */
export function wordsOf(text: string, { start, end }: Entry): string[] {
  return Array.from(text.slice(start, end).matchAll(/^\s*([\w.-]*\w):/gm), ([, word = '']) => word);
}

/** The text without an entry. */
export const withoutEntry = (text: string, { start, end }: Entry): string => blanked(text, start, end);
