import type { Mark } from './mark.ts';

/** A new node of a drawing, with nothing in it. */
export const bare = (tag: string): Element => document.createElementNS('http://www.w3.org/2000/svg', tag);

/** A drawn thing as a new node with all that is in it, made without markup: the policy lets no text become HTML. */
export function create({ tag, attributes, text, children }: Mark): Element {
  const node = bare(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (text !== undefined) node.textContent = text;
  else node.append(...children.map(create));
  return node;
}
