/**
 * What of a tree of HTML may stay. Scripts, styles, handlers and addresses other than of the web and of mail are left
 * out and named.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isInvisible, unseenIn } from '../../model/characters.ts';
import { cleanText } from './cleanText.ts';
import { words } from './htmlWords.ts';

/** What was left out of a piece of HTML, in words; `unsafe` is what could have run. */
export interface LeftOut {
  unsafe: string[];
  other: string[];
}

const UNSAFE = new Set(['script', 'object', 'embed', 'applet', 'base', 'meta', 'link', 'style', 'form', 'svg', 'math']);
const FRAMES = new Set(['iframe', 'video', 'audio', 'source', 'img', 'track']);

/** Takes out what may not stay, and turns what would load something into a link to it. */
export function clean(parent: Root | Element, out: LeftOut): void {
  const kept: RootContent[] = [];
  for (const child of parent.children as RootContent[]) {
    // A reference, `&#7;`, may stand for what no file may hold.
    if (child.type === 'text') kept.push({ ...child, value: cleanText(child.value) });
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
  const name = [alt, title].find((one) => typeof one === 'string' && !isInvisible(one));
  if (address === undefined) {
    if (src !== undefined && src !== null) out.other.push(`the <${element.tagName}> ${shown(src)}`);
    return name === undefined ? own : [{ type: 'text', value: cleanText(String(name)) }, ...own];
  }
  const text: ElementContent = { type: 'text', value: cleanText(String(name ?? new URL(address).hostname)) };
  return [{ type: 'element', tagName: 'a', properties: { href: address }, children: [text] }, ...own];
}

/** A link without an address of the web or of mail keeps its words alone; one without words that can be seen is none. */
function checkedLink(element: Element, out: LeftOut): Element {
  const { tagName, properties, children } = element;
  if (tagName !== 'a') return { ...element, properties: listProperties(element) };
  const { href } = properties;
  const address = safeAddress(href);
  const hasWords = !isInvisible(words(element));
  if (address !== undefined && hasWords) return { ...element, properties: { href: address } };
  if (href !== undefined && href !== null) {
    const isScript = /^\s*(?:javascript|vbscript|data):/i.test(String(href));
    (isScript ? out.unsafe : out.other).push(`the link ${shown(href)}${address === undefined ? '' : ' without words'}`);
  }
  return { type: 'element', tagName: 'span', properties: {}, children };
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

const shown = (value: unknown): string => JSON.stringify(String(value).slice(0, 60));
