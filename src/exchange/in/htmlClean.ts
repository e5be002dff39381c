/**
 * What of a tree of HTML may stay. Scripts, styles, handlers and addresses other than of the web and of mail are left
 * out and named.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isInvisible, unseenIn } from '../../model/characters.ts';
import { cleanText } from './cleanText.ts';
import { words } from './htmlWords.ts';
import { quoted } from './names.ts';

/** What was left out of a piece of HTML, in words; `unsafe` is what could have run. */
export interface LeftOut {
  unsafe: string[];
  other: string[];
}

const UNSAFE = new Set(['script', 'object', 'embed', 'applet', 'base', 'meta', 'link', 'style', 'form', 'svg', 'math']);
const FRAMES = new Set(['iframe', 'video', 'audio', 'source', 'img', 'track']);

/** Elements of which Markdown would keep nothing, as what it keeps their words of. */
const AS = new Map([
  ['caption', 'div'],
  ['dialog', 'div'],
  ['menu', 'ul'],
  ...['datalist', 'noframes', 'optgroup', 'option', 'select', 'title'].map((name) => [name, 'span'] as const),
]);

/**
 * Takes out what may not stay, and turns what would load something into a link to it.
 * @param link the address that all of it links to
 */
export function clean(parent: Root | Element, out: LeftOut, link?: string): void {
  const kept: RootContent[] = [];
  for (const child of parent.children as RootContent[]) {
    // A reference, `&#7;`, may stand for what no file may hold.
    if (child.type === 'text') kept.push({ ...child, value: cleanText(child.value) });
    if (child.type !== 'element') continue;
    if (UNSAFE.has(child.tagName)) {
      (child.tagName === 'script' ? out.unsafe : out.other).push(`<${child.tagName}>`);
      continue;
    }
    if (['area', 'noscript', 'template'].includes(child.tagName)) {
      out.other.push(`<${child.tagName}>`);
      continue;
    }
    if (Object.keys(child.properties).some((name) => /^on[A-Za-z]/.test(name))) out.other.push('an event handler');
    clean(child, out, child.tagName === 'a' ? safeAddress(child.properties['href']) : link);
    if (FRAMES.has(child.tagName)) kept.push(...apart(linkTo(child, out, link)));
    else if (child.tagName === 'a') kept.push(checkedLink(child, out));
    else kept.push(...withoutAttributes(child, out));
  }
  parent.children = kept as ElementContent[];
}

/** What is drawn as a box of its own, between spaces. */
const apart = (parts: ElementContent[]): ElementContent[] =>
  parts.length === 0 ? [] : [SPACE, ...parts.flatMap((part) => [part, SPACE])];

const SPACE: ElementContent = { type: 'text', value: ' ' };

/** A picture, film or frame as a link to it, in the words that stand for it; inside a link, those words alone. */
function linkTo(element: Element, out: LeftOut, link?: string): ElementContent[] {
  const { src, alt, title } = element.properties;
  const own: ElementContent[] = element.children;
  const address = safeAddress(src);
  const [name, second] = [...new Set([alt, title].map(textOf))].filter((said) => !isInvisible(said));
  if (address === undefined) {
    if (src !== undefined && src !== null) out.other.push(`the <${element.tagName}> ${shown(src)}`);
    else if (element.tagName === 'img') out.other.push('an <img> without an address');
    const said = [name, second].flatMap((value): ElementContent[] => (value ? [{ type: 'text', value }] : []));
    return [...said, ...own];
  }
  const text: ElementContent = { type: 'text', value: name ?? new URL(address).hostname };
  if (link !== undefined) {
    if (link !== address) out.other.push(`the <${element.tagName}> ${shown(src)}`);
    return [text, ...(second ? [{ type: 'text', value: second } as const] : []), ...own];
  }
  const properties = { href: address, ...(second && { title: second }) };
  return [{ type: 'element', tagName: 'a', properties, children: [text] }, ...own];
}

/** A link without an address of the web or of mail keeps its words alone; one without words that can be seen is none. */
function checkedLink(element: Element, out: LeftOut): Element {
  const { properties, children } = element;
  const { href } = properties;
  const address = safeAddress(href);
  const said = words(element);
  const title = textOf(properties['title']);
  const isTitled = title !== '' && title !== said;
  if (address !== undefined && !isInvisible(said)) {
    return { ...element, properties: { href: address, ...(isTitled && { title }) } };
  }
  if (isTitled) out.other.push(titleOf(element, title));
  if (href !== undefined && href !== null) {
    const isScript = /^\s*(?:javascript|vbscript|data):/i.test(String(href));
    (isScript ? out.unsafe : out.other).push(`the link ${shown(href)}${address === undefined ? '' : ' without words'}`);
  }
  return { type: 'element', tagName: 'span', properties: {}, children };
}

/** Any other element; a table's captions stand before it, for Markdown's tables have none. */
function withoutAttributes(element: Element, out: LeftOut): ElementContent[] {
  const { tagName, properties, children } = element;
  const title = textOf(properties['title']);
  if (title !== '' && title !== words(element)) out.other.push(titleOf(element, title));
  const plain: Element = {
    ...element,
    tagName: AS.get(tagName) ?? tagName,
    properties: listProperties(element),
    children: [...labelOf(element), ...children],
  };
  if (AS.get(tagName) === 'span') return [SPACE, plain, SPACE];
  if (tagName !== 'table') return [plain];
  const isCaption = (child: ElementContent) => child.type === 'element' && child.tagName === AS.get('caption');
  return [...children.filter(isCaption), { ...plain, children: children.filter((child) => !isCaption(child)) }];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? cleanText(value).trim() : '');

const titleOf = ({ tagName }: Element, title: string): string => `the title ${shown(title)} of <${tagName}>`;

/** What a list to choose from shows as the name of a choice, or of several. */
function labelOf(element: Element): ElementContent[] {
  const isChoice = element.tagName === 'optgroup' || element.tagName === 'option';
  const label = isChoice ? textOf(element.properties['label']) : '';
  return label === '' || label === words(element) ? [] : [{ type: 'text', value: label }, SPACE];
}

const listProperties = ({ tagName, properties }: Element): Element['properties'] =>
  tagName === 'ol' && properties['start'] !== undefined ? { start: properties['start'] } : {};

function safeAddress(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : '';
  const full = text.startsWith('//') ? `https:${text}` : text;
  if (!/^(?:https?:\/\/|mailto:)/i.test(full) || !URL.canParse(full)) return undefined;
  const seen = unseenIn(full) === undefined ? full : new URL(full).href;
  return seen.replace(/[\s<>"]/g, (character) => encodeURIComponent(character));
}

const shown = (value: unknown): string => quoted(String(value));
