import { select } from 'd3-selection';
import { create } from './dom.ts';
import type { Mark } from './mark.ts';

/** What each node was last drawn as; a node that the build drew has none until the first update, but a key. */
const drawn = new WeakMap<Element, Mark>();
const keys = new WeakMap<Element, string>();
const keyOf = (node: Element): string | undefined => drawn.get(node)?.key ?? keys.get(node);

/** Writes what differs, so that a first update with the scene of the build leaves the page as it was. */
function write(node: Element, mark: Mark): void {
  const before = drawn.get(node);
  if (before === mark) return;
  drawn.set(node, mark);
  const { attributes } = mark;
  const names = before ? Object.keys(before.attributes) : Array.from(node.attributes, ({ name }) => name);
  for (const name of names) if (!(name in attributes)) node.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) {
    const was = before ? before.attributes[name] : node.getAttribute(name);
    if (was !== value) node.setAttribute(name, value);
  }
  if (mark.text === undefined) {
    if (before?.children !== mark.children) update(node, mark.children);
  } else if ((before ? before.text : node.textContent) !== mark.text) node.textContent = mark.text;
}

/**
 * Makes the children of `parent` be `marks`, by a keyed join: nodes that stay are kept, and a mark that is the very
 * one drawn before costs nothing.
 * Nodes drawn by the build carry no keys; they are taken to stand in the order of the marks, which is how the same
 * scene was written.
 */
export function update(parent: Element, marks: readonly Mark[]): void {
  const isDrawnByBuild = parent.firstElementChild !== null && keyOf(parent.firstElementChild) === undefined;
  if (isDrawnByBuild) Array.from(parent.children).forEach((child, i) => keys.set(child, marks[i]?.key ?? `extra ${i}`));
  select(parent)
    .selectChildren<Element, Mark>()
    .data(marks, function (mark) {
      return (mark as Mark | undefined)?.key ?? keyOf(this as Element) ?? '';
    })
    .join((enter) => enter.append((mark) => create(mark, (node, one) => drawn.set(node, one))))
    .order()
    .each(function (mark) {
      write(this, mark);
    });
}
