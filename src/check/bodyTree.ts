import { markdownToMdast, mdxToMdast } from 'satteri';
import { spacesFor } from './blank.ts';
import type { Body } from './frontMatter.ts';

/** The little of a node that checks look at. Offsets are the body's. */
export interface BodyNode {
  type: string;
  position: { start: { offset: number }; end: { offset: number } };
  /** Of a tag. */
  name?: string | null;
  attributes?: readonly { type: string; name?: string; value?: unknown }[];
  /** Of a heading. */
  depth?: number;
  value?: string;
  url?: string;
  /** Of a reference or a footnote: its name as it is written, and without regard to capitals. */
  label?: string;
  identifier?: string;
  children?: readonly BodyNode[];
}

const known = new WeakMap<Body, readonly BodyNode[]>();

/** Everything in a body, in the order in which it is written, as the build's own parser reads it. */
export function nodesOf(body: Body): readonly BodyNode[] {
  let nodes = known.get(body);
  if (!nodes) known.set(body, (nodes = flat(parse(body.text))));
  return nodes;
}

/** A node as its author wrote it. */
export const sourceOf = (body: Body, { position: { start, end } }: BodyNode): string =>
  body.text.slice(start.offset, end.offset);

export const isTag = ({ type }: BodyNode): boolean => type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';

/** Where what a node holds begins and ends; its own end where it holds nothing. */
export function insideOf({ position: { end }, children = [] }: BodyNode): [number, number] {
  return [children[0]?.position.start.offset ?? end.offset, children.at(-1)?.position.end.offset ?? end.offset];
}

/** Where the bracket after a link's words stands; undefined for a bare address, which has none. */
export function closingBracket(body: Body, node: BodyNode): number | undefined {
  const { start, end } = node.position;
  if (body.text[start.offset] !== '[') return undefined;
  const found = body.text.indexOf(']', node.children?.length ? insideOf(node)[1] : start.offset);
  return found < 0 || found >= end.offset ? undefined : found;
}

function parse(text: string): BodyNode {
  const options = { features: { frontmatter: false } };
  try {
    return mdxToMdast(text, options) as BodyNode;
  } catch {
    // `checkMdx` says why. As Markdown, what else is wrong can be said at once.
    const comments = /\{\/\*[\s\S]*?\*\/\}/g;
    return markdownToMdast(text.replace(comments, spacesFor), options) as BodyNode;
  }
}

function flat(node: BodyNode): BodyNode[] {
  const nodes: BodyNode[] = [node];
  for (const child of node.children ?? []) nodes.push(...flat(child));
  return nodes;
}
