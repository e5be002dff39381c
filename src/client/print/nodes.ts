import type { Mark } from '../../render/mark.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawn thing as a node, made without markup: the policy lets no text become HTML. */
export function svgNode({ tag, attributes, text, children }: Mark): Element {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  if (text === undefined) node.append(...children.map(svgNode));
  else node.textContent = text;
  return node;
}

/** @throws {Error} where the page lacks it, saying which */
export function need<Found extends Element>(root: ParentNode, selector: string): Found {
  const found = root.querySelector<Found>(selector);
  if (!found) throw new Error(`print: no ${selector} on the page`);
  return found;
}
