/**
 * HTML, as import files hold it, to Markdown that MDX takes, and to plain text. Nothing in it is run or kept that a
 * page could run.
 */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { clean, type LeftOut } from './htmlClean.ts';
import { markdownOf } from './htmlMarkdown.ts';
import { isTagName } from './htmlTags.ts';
import { words } from './htmlWords.ts';

export interface Converted extends LeftOut {
  markdown: string;
  plain: string;
}

/** HTML to Markdown for the body of an entry, and to the words alone. */
export function fromHtmlText(html: string): Converted {
  const out: LeftOut = { unsafe: [], other: [] };
  const text = cleanText(html);
  try {
    const tree = parse(text);
    clean(tree, out);
    const plain = words(tree);
    return { markdown: markdownOf(tree), plain, ...distinct(out) };
  } catch (error) {
    // Nested deeper than a stack goes: no one's text, but its words are kept.
    if (!(error instanceof RangeError)) throw error;
    const plain = text
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    return {
      markdown: plain.replace(/[\\`*_{}[\]<>#|~&@]/g, '\\$&'),
      plain,
      unsafe: [],
      other: ['HTML nested too deep'],
    };
  }
}

/** The words of a piece of HTML, on one line. */
export const plainText = (html: string): string => fromHtmlText(html).plain;

/** Control characters, which no file may hold, and marks that turn the text after them around. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNWANTED = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFEFF\uFFFE\uFFFF\u202A-\u202E]/g;

/** A text without what no file may hold. */
export const cleanText = (text: string): string => text.toWellFormed().replace(UNWANTED, '');

/** A whole tag of HTML, its attributes in pairs of quotes or in none; else any other `<`. */
const TAG = /<(?:\/?([a-z][a-z0-9-]*)(?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*)?>)?/gi;

function parse(text: string): Root {
  // "a<b" is no tag but a comparison; a browser would swallow the rest.
  const tagged = text
    .replace(/<!--[^]*?-->/g, '')
    .replace(TAG, (tag, name?: string) => (name !== undefined && isTagName(name) ? tag : `&lt;${tag.slice(1)}`));
  const hasBlocks = /<(?:p|div|ul|ol|li|blockquote|table|h[1-6]|br|pre)\b/i.test(tagged);
  // Text without markup has its paragraphs apart by empty lines.
  const html = hasBlocks
    ? tagged
    : tagged
        .split(/\r?\n[ \t]*\r?\n/)
        .map((part) => `<p>${part}</p>`)
        .join('');
  return fromHtml(html, { fragment: true });
}

const distinct = ({ unsafe, other }: LeftOut): LeftOut => ({
  unsafe: [...new Set(unsafe)],
  other: [...new Set(other)],
});
