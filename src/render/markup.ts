import type { Mark } from './mark.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What has to be written otherwise, and what XML 1.0 (2.2) has no place for: a reader of pictures ends at it. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNWRITABLE = /[&<>"\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const escape = (text: string): string => text.replace(UNWRITABLE, (character) => ENTITIES[character] ?? '');

/**
 * A mark as SVG markup; every attribute and text is escaped (HTML, 13.3 "Serializing HTML fragments"). What is empty
 * closes itself, as SVG in HTML may (13.1.2.1 "Start tags").
 */
export function markup({ tag, attributes, text, children }: Mark): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inner = text === undefined ? children.map(markup).join('') : escape(text);
  return `<${tag}${pairs.join('')}${inner ? `>${inner}</${tag}>` : '/>'}`;
}
