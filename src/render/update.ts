import { create } from './dom.ts';
import type { Mark } from './mark.ts';

/** What is known of a node. */
interface Known {
  key?: string | undefined;
  /** What it was last drawn as: nothing yet where it is new, or the build drew it. */
  mark?: Mark;
  /** The nodes in it, in the order of their marks. */
  children: Element[];
  /** Those that were taken away: where there were many, there will be. */
  gone: Iterable<Element>;
}

const all = new WeakMap<Element, Known>();

function knownOf(node: Element): Known {
  let known = all.get(node);
  if (!known) all.set(node, (known = { children: Array.from(node.children), gone: [] }));
  return known;
}

/** Writes what differs, so that a first update with the scene of the build leaves the page as it was. */
function write(node: Element, mark: Mark): void {
  const known = knownOf(node);
  const before = known.mark;
  if (before === mark) return;
  known.mark = mark;
  known.key = mark.key;
  const { attributes, text } = mark;
  const was = before?.attributes;
  (was ? Object.keys(was) : node.getAttributeNames()).forEach(
    (name) => name in attributes || node.removeAttribute(name),
  );
  Object.keys(attributes).forEach((name) => {
    const value = attributes[name]!;
    if ((was?.[name] ?? node.getAttribute(name)) !== value) node.setAttribute(name, value);
  });
  if (text === undefined) {
    if (before?.children !== mark.children) update(node, mark.children);
  } else if (before?.text) {
    // Other letters in the text that is there cost a browser less than another text.
    if (before.text !== text) node.firstChild!.nodeValue = text;
  } else if (node.textContent !== text) node.textContent = text;
}

/** A new node with all that is in it, of which nothing need be read. */
const made = (mark: Mark): Element =>
  create(mark, (node, own, children) => all.set(node, { key: own.key, mark: own, children, gone: [] }));

/**
 * Makes the children of `parent` be `marks`. Nodes that stay are kept by their key, where they are; a mark that is the
 * very one drawn before costs nothing; and a node that goes, or went, becomes one of the marks that come, of its own
 * class if there is one, for a browser changes a node in less time than it makes one. What has the focus goes rather
 * than becoming something else. What comes stands anywhere: of siblings that may be missing none lies on another, or
 * their keys number their places, as those of the lines of a label do.
 * Nodes drawn by the build carry no keys; they are taken to stand in the order of the marks, which is how the same
 * scene was written.
 */
export function update(parent: Element, marks: readonly Mark[]): void {
  const known = knownOf(parent);
  const { children } = known;
  if (children[0] && knownOf(children[0]).key === undefined)
    children.forEach((child, i) => (knownOf(child).key = marks[i]?.key));
  // Most parents hold what they held: nothing need be looked up.
  if (children.length === marks.length && children.every((child, i) => knownOf(child).key === marks[i]!.key))
    return children.forEach((child, i) => write(child, marks[i]!));
  const goes = new Map(children.map((child) => [knownOf(child).key, child]));
  const stays = marks.map(({ key }) => {
    const node = goes.get(key);
    goes.delete(key);
    return node;
  });
  const free = new Set([...goes.values(), ...known.gone]);
  const spare = (tag: string, name?: string): Element | undefined => {
    for (const node of free)
      if (node.tagName === tag && (!name || node.getAttribute('class') === name) && !node.matches(':focus-within'))
        return node;
    return undefined;
  };
  known.children = marks.map((mark, i) => {
    const node = stays[i] ?? spare(mark.tag, mark.attributes['class']) ?? spare(mark.tag) ?? made(mark);
    free.delete(node);
    write(node, mark);
    if (node.parentNode !== parent) parent.append(node);
    return node;
  });
  goes.forEach((node) => free.has(node) && node.remove());
  known.gone = free;
}
