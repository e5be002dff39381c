import { defineMdastPlugin, type MdastNode } from 'satteri';

const RUN = /((?:\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\])+)/;

/** Every run of citations, with the space before it. */
export const CITATION = new RegExp(`\\s*${RUN.source}`, 'g');

/**
 * `[@s05]`, `[@s05; @s10]` and `[@s05][@s10]` become raised links to the sources of the entry, numbered by their place
 * in the front matter's `sources`. The syntax is Pandoc's.
 * @param name what a link is called where it is read out, such as "Source 3"
 * @throws {Error} on a source that the entry does not list
 */
export const citations = (name: (number: number) => string) =>
  defineMdastPlugin({
    name: 'citations',
    text(node, ctx) {
      const pieces = node.value.split(RUN);
      if (pieces.length === 1) return;
      const sources: unknown = ctx.data.astro?.frontmatter['sources'];
      const listed = Array.isArray(sources) ? sources.map(String) : [];
      // Every second piece is a run of citations, the others are the text between; empty ones are left out.
      const nodes = pieces.map((piece, i) => (i % 2 ? raised(piece, listed, name) : text(piece)));
      ctx.replaceNode(
        node,
        nodes.filter((_, i) => pieces[i] !== ''),
      );
    },
  });

const text = (value: string): MdastNode => ({ type: 'text', value });

function raised(run: string, listed: readonly string[], name: (number: number) => string): MdastNode {
  const ids = [...run.matchAll(/@([a-z0-9-]+)/g)].map(([, id = '']) => id);
  const links = ids.map((id) => {
    const number = listed.indexOf(id) + 1;
    if (number === 0) throw new Error(`citation "@${id}" is not among the sources of this entry; add it to "sources"`);
    const hProperties = { className: ['cite'], 'aria-label': name(number) };
    return { type: 'link', url: `#source-${id}`, children: [text(String(number))], data: { hProperties } } as const;
  });
  const children = links.flatMap((link, i) => (i ? [text(', '), link] : [link]));
  return { type: 'superscript', children } as MdastNode;
}
