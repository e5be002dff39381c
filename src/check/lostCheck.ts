import { nodesOf, sourceOf } from './bodyTree.ts';
import type { BodyNode } from './bodyTree.ts';
import { bodyPosition } from './bodyText.ts';
import type { Check } from './check.ts';
import type { Body } from './frontMatter.ts';

interface Lost {
  offset: number;
  value: string;
  message: string;
}

/** What a body says is on its page: Markdown leaves out a cell beyond the head's, and takes what is in a fence for code. */
export const checkLost: Check = ({ body }) => {
  if (!body) return [];
  return nodesOf(body)
    .flatMap((node) => (node.type === 'table' ? lostCells(body, node) : openFence(body, node)))
    .map(({ offset, value, message }) => ({
      ...bodyPosition(body, offset),
      field: 'body',
      value: JSON.stringify(value),
      message,
    }));
};

function lostCells(body: Body, { children: [head, ...rows] = [] }: BodyNode): Lost[] {
  const width = head?.children?.length ?? 0;
  const lost = rows.flatMap(({ children = [] }) => children.slice(width));
  return lost.flatMap(({ children = [] }) => {
    const [start, end] = [children[0]?.position.start, children.at(-1)?.position.end];
    if (!start || !end) return [];
    const message =
      'a cell beyond those of the table\'s head, which no page shows; write one in the head too, or "\\|" for a sign that is meant as text';
    return [{ offset: start.offset, value: body.text.slice(start.offset, end.offset), message }];
  });
}

const FENCE = /^(?:`{3,}|~{3,})/;

function openFence(body: Body, node: BodyNode): Lost[] {
  const lines = sourceOf(body, node).split('\n');
  const [fence] = node.type === 'code' ? (FENCE.exec(lines[0] ?? '') ?? []) : [];
  if (fence === undefined) return [];
  const inside = node.value ? node.value.split('\n').length : 0;
  const last = (lines.at(-1) ?? '').replace(/^[\s>]*/, '').trimEnd();
  // A last line that is in the code closes nothing, though it look like it.
  const isClosed = inside < lines.length - 1 && last.startsWith(fence) && last === fence[0]!.repeat(last.length);
  if (isClosed) return [];
  const message = `code that never ends, so that what follows is taken for code; write a line ${JSON.stringify(fence)} after it`;
  return [{ offset: node.position.start.offset, value: (lines[0] ?? '').trimEnd(), message }];
}
