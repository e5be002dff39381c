import { select } from 'd3-selection';
import type { Mark } from './mark.ts';

const keys = new WeakMap<Element, string>();

/** Writes what differs, so that a first update with the scene of the build leaves the page as it was. */
function write(node: Element, mark: Mark): void {
  for (const { name } of Array.from(node.attributes)) if (!(name in mark.attributes)) node.removeAttribute(name);
  for (const [name, value] of Object.entries(mark.attributes))
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  if (mark.text === undefined) update(node, mark.children);
  else if (node.textContent !== mark.text) node.textContent = mark.text;
}

/**
 * Makes the children of `parent` be `marks`, by a keyed join: nodes that stay are kept, with their focus.
 * Nodes drawn by the build carry no keys; they are taken to stand in the order of the marks, which is how the same
 * scene was written.
 */
export function update(parent: Element, marks: readonly Mark[]): void {
  const drawnByBuild = Array.from(parent.children).every((child) => !keys.has(child));
  if (drawnByBuild) Array.from(parent.children).forEach((child, i) => keys.set(child, marks[i]?.key ?? `extra ${i}`));
  select(parent)
    .selectChildren<Element, Mark>()
    .data(marks, function (mark) {
      return (mark as Mark | undefined)?.key ?? keys.get(this as Element) ?? '';
    })
    .join((enter) =>
      enter.append((mark) => {
        const node = document.createElementNS('http://www.w3.org/2000/svg', mark.tag);
        keys.set(node, mark.key);
        return node;
      }),
    )
    .order()
    .each(function (mark) {
      write(this, mark);
    });
}
