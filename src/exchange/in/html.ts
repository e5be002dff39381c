/**
 * HTML, as import files hold it, to Markdown that MDX takes, and to plain text. Nothing in it is run or kept that a
 * page could run: scripts, styles, handlers and addresses other than of the web and of mail are left out and named.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { isTagName } from './htmlTags.ts';

/** What was left out of a piece of HTML, in words; `unsafe` is what could have run. */
export interface LeftOut {
  unsafe: string[];
  other: string[];
}

export interface Converted extends LeftOut {
  markdown: string;
  plain: string;
}

const UNSAFE = new Set(['script', 'object', 'embed', 'applet', 'base', 'meta', 'link', 'style', 'form', 'svg', 'math']);
const FRAMES = new Set(['iframe', 'video', 'audio', 'source', 'img', 'track']);
const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure figcaption footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
const SPACED = new Set([...BLOCKS, 'br', 'td', 'th']);

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

/** Takes out what may not stay, and turns what would load something into a link to it. */
function clean(parent: Root | Element, out: LeftOut): void {
  const kept: RootContent[] = [];
  for (const child of parent.children as RootContent[]) {
    if (child.type === 'text') kept.push(child);
    if (child.type !== 'element') continue;
    if (UNSAFE.has(child.tagName)) {
      (child.tagName === 'script' ? out.unsafe : out.other).push(`<${child.tagName}>`);
      continue;
    }
    if (child.tagName === 'template' || child.tagName === 'noscript') {
      out.other.push(`<${child.tagName}>`);
      continue;
    }
    if (Object.keys(child.properties).some((name) => /^on[A-Za-z]/.test(name))) out.other.push('an event handler');
    clean(child, out);
    kept.push(...(FRAMES.has(child.tagName) ? linkTo(child, out) : [checkedLink(child, out)]));
  }
  parent.children = kept as ElementContent[];
}

/** A picture, film or frame as a link to it, in the words that stand for it. */
function linkTo(element: Element, out: LeftOut): ElementContent[] {
  const { src, alt, title } = element.properties;
  const own: ElementContent[] = element.children;
  const address = safeAddress(src);
  const name = [alt, title].find((one) => typeof one === 'string' && one.trim() !== '');
  if (address === undefined) {
    if (src !== undefined && src !== null) out.other.push(`the <${element.tagName}> ${shown(src)}`);
    return name === undefined ? own : [{ type: 'text', value: String(name) }, ...own];
  }
  const text: ElementContent = { type: 'text', value: String(name ?? new URL(address).hostname) };
  return [{ type: 'element', tagName: 'a', properties: { href: address }, children: [text] }, ...own];
}

/** A link without an address of the web or of mail keeps its words alone. */
function checkedLink(element: Element, out: LeftOut): Element {
  const { tagName, properties, children } = element;
  if (tagName !== 'a') return { ...element, properties: listProperties(element) };
  const { href } = properties;
  const address = safeAddress(href);
  if (address !== undefined && words(element) !== '') return { ...element, properties: { href: address } };
  if (href !== undefined && href !== null && address === undefined) {
    const isScript = /^\s*(?:javascript|vbscript|data):/i.test(String(href));
    (isScript ? out.unsafe : out.other).push(`the link ${shown(href)}`);
  }
  return { type: 'element', tagName: 'span', properties: {}, children };
}

const listProperties = ({ tagName, properties }: Element): Element['properties'] =>
  tagName === 'ol' && properties['start'] !== undefined ? { start: properties['start'] } : {};

function safeAddress(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const full = text.startsWith('//') ? `https:${text}` : text;
  if (!/^(?:https?:\/\/|mailto:)/i.test(full) || !URL.canParse(full)) return undefined;
  return full.replace(/[\s<>"]/g, (character) => encodeURIComponent(character));
}

const shown = (value: unknown): string => JSON.stringify(String(value).slice(0, 60));

function words(node: Root | Element): string {
  const parts: string[] = [];
  const walk = (one: Root | RootContent): void => {
    if (one.type === 'text') parts.push(one.value);
    if (!('children' in one)) return;
    const isApart = one.type === 'element' && SPACED.has(one.tagName);
    if (isApart) parts.push(' ');
    one.children.forEach(walk);
    if (isApart) parts.push(' ');
  };
  walk(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function markdownOf(tree: Root): string {
  const mdast = toMdast(tree);
  mend(mdast);
  return toMarkdown(mdast, {
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), mdxToMarkdown()],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    // A line that begins with one of these words is code to MDX.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  }).trim();
}

/** Headings from the second level down without gaps; bare addresses as links; `[@…]`, a citation here, as text. */
function mend(node: Nodes): void {
  const depths = new Set<number>();
  const headings = (one: Nodes): void => {
    if (one.type === 'heading') depths.add(one.depth);
    if ('children' in one) one.children.forEach(headings);
  };
  headings(node);
  const ranks = [...depths].toSorted((a, b) => a - b);
  const walk = (one: Nodes, inside: readonly string[]): void => {
    if (one.type === 'heading') one.depth = Math.min(6, ranks.indexOf(one.depth) + 2) as 2 | 3 | 4 | 5 | 6;
    if (!('children' in one)) return;
    const within = INLINE.has(one.type) ? [...inside, one.type] : inside;
    const inner = flat(one.children as Nodes[], within);
    for (const child of inner) walk(child, within);
    const full = inner.filter((child) => !isHollow(child));
    while (full.at(-1)?.type === 'break') full.pop();
    while (full[0]?.type === 'break') full.shift();
    const children = full.flatMap((child): Nodes[] =>
      child.type === 'text' ? textNodes(child.value, within.includes('link')) : [child],
    );
    one.children = children as typeof one.children;
  };
  walk(node, []);
}

const INLINE = new Set(['strong', 'emphasis', 'delete', 'link']);

/** Emphasis in emphasis of its kind, or beside it, is one: Markdown's marks would run into each other. */
function flat(nodes: readonly Nodes[], within: readonly string[]): Nodes[] {
  const out: Nodes[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    const isInline = INLINE.has(node.type) && 'children' in node;
    if (isInline && within.includes(node.type)) out.push(...flat(node.children as Nodes[], within));
    else if (isInline && node.type !== 'link' && last?.type === node.type && 'children' in last) {
      last.children = [...last.children, ...node.children] as typeof last.children;
    } else out.push(node);
  }
  return out;
}

/** Emphasis of nothing would leave its marks in the text. */
const isHollow = (node: Nodes): boolean => INLINE.has(node.type) && 'children' in node && node.children.length === 0;

/** An address that stands bare in a text, but for the punctuation of its sentence. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"'.,;:!?)\]}*_~])/i;

function textNodes(value: string, isInLink: boolean): PhrasingContent[] {
  if (isInLink) return withoutCitations(value);
  return value.split(ADDRESS).flatMap((piece, i): PhrasingContent[] => {
    if (i % 2 === 0) return withoutCitations(piece);
    const url = /^www/i.test(piece) ? `https://${piece}` : piece;
    return URL.canParse(url) ? [{ type: 'link', url, children: withoutCitations(piece) }] : withoutCitations(piece);
  });
}

function withoutCitations(value: string): PhrasingContent[] {
  return value
    .split(/(?<=\[)(?=@)/)
    .flatMap((piece, i): PhrasingContent[] => [
      ...(i > 0 ? [{ type: 'mdxTextExpression', value: '/* */' } as const] : []),
      ...(piece === '' ? [] : [{ type: 'text', value: piece } as const]),
    ]);
}

const distinct = ({ unsafe, other }: LeftOut): LeftOut => ({
  unsafe: [...new Set(unsafe)],
  other: [...new Set(other)],
});
