import type { Element, Root } from 'hast';

/** The addresses that a clean tree of HTML links to, in order, each once. */
export function linksOf(tree: Root): string[] {
  const found = new Set<string>();
  const walk = (node: Root | Element): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      if (typeof child.properties['href'] === 'string') found.add(child.properties['href']);
      walk(child);
    }
  };
  walk(tree);
  return [...found];
}
