import type { Mark } from './mark.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/**
 * A mark as SVG markup; every attribute and text is escaped (HTML, 13.3 "Serializing HTML fragments"). What is empty
 * closes itself, as SVG in HTML may (13.1.2.1 "Start tags").
 */
export function markup({ tag, attributes, text, children }: Mark): string {
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
  const inner = text === undefined ? children.map(markup).join('') : escape(text);
  return `<${tag}${pairs.join('')}${inner ? `>${inner}</${tag}>` : '/>'}`;
}
