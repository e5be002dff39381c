/** A clean tree of HTML as Markdown that MDX takes. */
import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { unseenIn } from '../../model/characters.ts';

export function markdownOf(tree: Root): string {
  const mdast = toMdast(tree);
  mend(mdast);
  return toMarkdown(mdast, {
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), mdxToMarkdown()],
    bullet: '-',
    emphasis: '_',
    rule: '-',
    // A line that begins with one of these words is code to MDX.
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  }).trim();
}

/** Headings from the second level down without gaps; bare addresses as links; `[@…]`, a citation here, as text. */
function mend(node: Nodes): void {
  const depths = new Set<number>();
  const headings = (one: Nodes): void => {
    if (one.type === 'heading') depths.add(one.depth);
    if ('children' in one) one.children.forEach(headings);
  };
  headings(node);
  const ranks = [...depths].toSorted((a, b) => a - b);
  const walk = (one: Nodes, inside: readonly string[]): void => {
    if (one.type === 'heading') one.depth = Math.min(6, ranks.indexOf(one.depth) + 2) as 2 | 3 | 4 | 5 | 6;
    if (!('children' in one)) return;
    const within = INLINE.has(one.type) ? [...inside, one.type] : inside;
    const inner = flat(one.children as Nodes[], within);
    for (const child of inner) walk(child, within);
    const full = inner.filter((child) => !isHollow(child));
    while (full.at(-1)?.type === 'break') full.pop();
    while (full[0]?.type === 'break') full.shift();
    const children = full.flatMap((child): Nodes[] =>
      child.type === 'text' ? textNodes(child.value, within.includes('link')) : [child],
    );
    one.children = children as typeof one.children;
  };
  walk(node, []);
}

const INLINE = new Set(['strong', 'emphasis', 'delete', 'link']);

/** Emphasis in emphasis of its kind, or beside it, is one: Markdown's marks would run into each other. */
function flat(nodes: readonly Nodes[], within: readonly string[]): Nodes[] {
  const out: Nodes[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    const isInline = INLINE.has(node.type) && 'children' in node;
    if (isInline && within.includes(node.type)) out.push(...flat(node.children as Nodes[], within));
    else if (isInline && node.type !== 'link' && last?.type === node.type && 'children' in last) {
      last.children = [...last.children, ...node.children] as typeof last.children;
    } else out.push(node);
  }
  return out;
}

/** Emphasis of nothing would leave its marks in the text. */
const isHollow = (node: Nodes): boolean => INLINE.has(node.type) && 'children' in node && node.children.length === 0;

/** An address that stands bare in a text, but for the punctuation of its sentence. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"'.,;:!?)\]}*_~])/i;

function textNodes(value: string, isInLink: boolean): PhrasingContent[] {
  if (isInLink) return withoutCitations(value);
  return value.split(ADDRESS).flatMap((piece, i): PhrasingContent[] => {
    if (i % 2 === 0) return withoutCitations(piece);
    const url = /^www/i.test(piece) ? `https://${piece}` : piece;
    return URL.canParse(url)
      ? [
          {
            type: 'link',
            url: unseenIn(url) === undefined ? url : new URL(url).href,
            children: withoutCitations(piece),
          },
        ]
      : withoutCitations(piece);
  });
}

function withoutCitations(value: string): PhrasingContent[] {
  return value
    .split(/(?<=\[)(?=@)/)
    .flatMap((piece, i): PhrasingContent[] => [
      ...(i > 0 ? [{ type: 'mdxTextExpression', value: '/* */' } as const] : []),
      ...(piece === '' ? [] : [{ type: 'text', value: piece } as const]),
    ]);
}
