import { mdxToMdast, type MdastNode } from 'satteri';
import type { TextPart } from '../model/jsonShape.ts';
import { namedIn, splitCitations } from './citations.ts';

/**
 * The text of an entry without its markup, a part for each heading of the second level; what stands before the first
 * has an empty heading. Citations leave the words and are listed; tags and expressions of MDX leave what they hold.
 */
export function plainText(mdx: string): TextPart[] {
  const parts: TextPart[] = [];
  const root = mdxToMdast(mdx, { features: { frontmatter: false } });
  for (const node of 'children' in root ? root.children : []) {
    if (node.type === 'heading' && node.depth <= 2) {
      parts.push({ heading: flat(node, mdx), text: '', sources: [] });
      continue;
    }
    const text = flat(node, mdx);
    const sources = cited(node, mdx);
    if (!text && sources.length === 0) continue;
    let part = parts.at(-1);
    if (!part) parts.push((part = { heading: '', text: '', sources: [] }));
    part.text = [part.text, text].filter(Boolean).join('\n\n');
    part.sources = [...new Set([...part.sources, ...sources])];
  }
  return parts;
}

const BLOCKS = new Set(['paragraph', 'listItem', 'blockquote', 'tableRow']);

const flat = (node: MdastNode, source: string): string =>
  words(node, source)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

function words(node: MdastNode, source: string): string {
  if (node.type === 'text') {
    // With each run of citations goes the space before it.
    const kept = pieces(node, source).map((piece, i, { length }) =>
      i % 2 ? '' : i < length - 1 ? piece.trimEnd() : piece,
    );
    return kept.join('').replace(/\s*\n\s*/g, ' ');
  }
  if (node.type === 'inlineCode') return node.value;
  if (node.type === 'code') return `${node.value}\n`;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if (!('children' in node)) return '';
  const inside = node.children
    .map((child) => words(child as MdastNode, source))
    .join(node.type === 'tableRow' ? ' ' : '');
  return BLOCKS.has(node.type) ? `${inside}\n` : inside;
}

const pieces = ({ value, position }: MdastNode & { type: 'text' }, source: string): string[] =>
  splitCitations(value, source.slice(position?.start.offset, position?.end.offset));

function cited(node: MdastNode, source: string): string[] {
  if (node.type === 'text') return pieces(node, source).flatMap((piece, i) => (i % 2 ? namedIn(piece) : []));
  return 'children' in node ? node.children.flatMap((child) => cited(child as MdastNode, source)) : [];
}
