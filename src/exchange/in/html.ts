/**
 * HTML, as import files hold it, to Markdown that MDX takes, and to plain text. Nothing in it is run or kept that a
 * page could run.
 */
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { isInvisible } from '../../model/characters.ts';
import { cleanText } from './cleanText.ts';
import { clean, type LeftOut } from './htmlClean.ts';
import { linksOf } from './htmlLinks.ts';
import { markdownOf } from './htmlMarkdown.ts';
import { isTagName } from './htmlTags.ts';
import { words } from './htmlWords.ts';

export interface Converted extends LeftOut {
  markdown: string;
  plain: string;
  /** The addresses that it links to. */
  links: string[];
}

/** HTML to Markdown for the body of an entry, and to the words alone. */
export function fromHtmlText(html: string): Converted {
  const out: LeftOut = { unsafe: [], other: [] };
  const text = cleanText(html);
  try {
    const tree = parse(text);
    clean(tree, out);
    const said = words(tree);
    const plain = isInvisible(said) ? '' : said;
    const links = linksOf(tree);
    return { markdown: markdownOf(tree), plain, links, ...distinct(out) };
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
      links: [],
      unsafe: [],
      other: ['HTML nested too deep'],
    };
  }
}

/** The words of a piece of HTML, on one line. */
export const plainText = (html: string): string => fromHtmlText(html).plain;

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
