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
  const was = before?.attributes ?? Object.fromEntries(Array.from(node.attributes, ({ name, value }) => [name, value]));
  for (const name of Object.keys(was)) if (!(name in attributes)) node.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes)) if (was[name] !== value) node.setAttribute(name, value);
  if (mark.text === undefined) {
    if (before?.text !== undefined) node.textContent = '';
    if (before?.children !== mark.children) update(node, mark.children);
  } else if ((before ? before.text : node.textContent) !== mark.text) node.textContent = mark.text;
}

/**
 * Makes the children of `parent` be `marks`: nodes that stay are kept by their key, a mark that is the very one drawn
 * before costs nothing, and a node that would go becomes the mark that comes in its place, for a browser changes a node
 * in less time than it takes one away and adds another. What has the focus goes rather than becoming something else.
 * Nodes drawn by the build carry no keys; they are taken to stand in the order of the marks, which is how the same
 * scene was written.
 */
export function update(parent: Element, marks: readonly Mark[]): void {
  const children = Array.from(parent.children);
  const isDrawnByBuild = children[0] !== undefined && keyOf(children[0]) === undefined;
  if (isDrawnByBuild) children.forEach((child, i) => keys.set(child, marks[i]?.key ?? `extra ${i}`));
  // Most parents hold what they held, in the same order: nothing need be looked up.
  if (children.length === marks.length && children.every((child, i) => keyOf(child) === marks[i]?.key))
    return children.forEach((child, i) => write(child, marks[i]!));
  const stays = new Map(children.map((child) => [keyOf(child) ?? '', child]));
  const wanted = new Set(marks.map(({ key }) => key));
  const goes = new Set(children.filter((child) => !wanted.has(keyOf(child) ?? '')));
  let place = parent.firstElementChild;
  const dropTo = (end: Element | null) => {
    while (place && place !== end && goes.has(place)) {
      const gone = place;
      place = place.nextElementSibling;
      gone.remove();
    }
  };

  for (const mark of marks) {
    let node = stays.get(mark.key);
    if (node) dropTo(node);
    else if (place && goes.has(place) && place.tagName === mark.tag && !place.matches(':focus-within')) node = place;
    else node = create(mark, (made, one) => drawn.set(made, one));
    if (node === place) place = place.nextElementSibling;
    else parent.insertBefore(node, place);
    goes.delete(node);
    write(node, mark);
  }
  dropTo(null);
}
