import type { Mark } from './mark.ts';

/**
 * A drawn thing as a new node with all that is in it, made without markup: the policy lets no text become HTML.
 * @param made told of each node and of what is in it, the innermost first
 */
export function create(mark: Mark, made?: (node: Element, mark: Mark, children: Element[]) => void): Element {
  const { tag, attributes, text } = mark;
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  const children = mark.children.map((child) => create(child, made));
  if (text === undefined) node.append(...children);
  else node.textContent = text;
  made?.(node, mark, children);
  return node;
}
