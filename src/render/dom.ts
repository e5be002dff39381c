import type { Mark } from './mark.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A drawn thing as a new node with all that is in it, made without markup: the policy lets no text become HTML.
 * @param made called with each node and what it was made of
 */
export function create(mark: Mark, made?: (node: Element, mark: Mark) => void): Element {
  const { tag, attributes, text, children } = mark;
  const node = document.createElementNS(SVG, tag);
  made?.(node, mark);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (text !== undefined) node.textContent = text;
  else for (const child of children) node.append(create(child, made));
  return node;
}
