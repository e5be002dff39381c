import { nodesOf } from './bodyTree.ts';
import type { BodyNode } from './bodyTree.ts';
import { blankMarks, bodyPosition } from './bodyText.ts';
import type { Check } from './check.ts';
import { isImported } from './select.ts';
import type { Finding } from './yamlTree.ts';

/** Every footnote has a text and a place that it belongs to: pages show neither one without the other, nor two texts. */
export const checkFootnotes: Check = ({ collection, tree, body }, { ids }) => {
  if (!body) return [];
  const nodes = nodesOf(body);
  const texts = nodes.filter(({ type }) => type === 'footnoteDefinition');
  const marks = nodes.filter(({ type }) => type === 'footnoteReference');
  const used = namesReached(marks, texts);
  const finding = (offset: number, label: string, message: string): Finding => ({
    ...bodyPosition(body, offset),
    field: 'body',
    value: JSON.stringify(`[^${label}]`),
    message,
  });
  const seen = new Set<string>();
  const unseen = texts.flatMap(({ identifier = '', label = identifier, position: { start } }) => {
    const isAgain = seen.has(identifier);
    seen.add(identifier);
    if (isAgain)
      return [finding(start.offset, label, 'a second footnote of this name, which no page shows; write another name')];
    if (used.has(identifier)) return [];
    const message = `a footnote that nothing in the text refers to, so that no page shows it; write "[^${label}]" where it belongs`;
    return [finding(start.offset, label, message)];
  });
  if (isImported(tree.value)) return unseen;
  const placed = new Set([...texts, ...marks].map(({ position }) => position.start.offset));
  const missing = [...blankMarks(body).matchAll(/(?<!\\)\[\^([^\s[\]^]+)\]/g)].flatMap(({ 1: label = '', index }) => {
    // A source so written is a citation gone wrong, which `checkCitations` says.
    const isSource = collection === 'events' && ids.sources?.has(label);
    if (placed.has(index) || isSource) return [];
    const aid = collection === 'events' ? ', or to cite a source "[@s05]" with its id' : '';
    const message = `a footnote that is not there; write a line ${JSON.stringify(`[^${label}]: …`)} with its text${aid}`;
    return [finding(index, label, message)];
  });
  return [...unseen, ...missing];
};

/** The footnotes that a reader comes to, from the text or from a footnote that is reached itself. */
function namesReached(marks: readonly BodyNode[], texts: readonly BodyNode[]): ReadonlySet<string> {
  const within = ({ position: { start, end } }: BodyNode, { position }: BodyNode) =>
    position.start.offset >= start.offset && position.end.offset <= end.offset;
  const named = (found: readonly BodyNode[]) => found.flatMap(({ identifier }) => identifier ?? []);
  const reached = new Set(named(marks.filter((mark) => !texts.some((text) => within(text, mark)))));
  // A set hands over what is added while it is walked.
  for (const name of reached) {
    const text = texts.find(({ identifier }) => identifier === name);
    for (const more of named(text ? marks.filter((mark) => within(text, mark)) : [])) reached.add(more);
  }
  return reached;
}
