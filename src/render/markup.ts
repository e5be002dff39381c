import type { Mark } from './mark.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A mark as SVG markup; every attribute and text is escaped (HTML, 13.3 "Serializing HTML fragments"). */
export function markup({ tag, attributes, text, children }: Mark): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  return `<${tag}${pairs.join('')}>${text === undefined ? children.map(markup).join('') : escape(text)}</${tag}>`;
}
