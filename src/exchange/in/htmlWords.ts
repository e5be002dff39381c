import type { Element, Root, RootContent } from 'hast';

const BLOCKS = new Set(
  (
    'address article aside blockquote center dd details dir div dl dt fieldset figure figcaption footer h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr legend li main nav ol p pre search section summary table tr ul'
  ).split(' '),
);
const SPACED = new Set([...BLOCKS, 'br', 'td', 'th']);

/** The words of a tree of HTML, on one line. */
export function words(node: Root | Element): string {
  const parts: string[] = [];
  const walk = (one: Root | RootContent): void => {
    if (one.type === 'text') parts.push(one.value);
    if (!('children' in one)) return;
    const isApart = one.type === 'element' && SPACED.has(one.tagName);
    if (isApart) parts.push(' ');
    one.children.forEach(walk);
    if (isApart) parts.push(' ');
  };
  walk(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}
