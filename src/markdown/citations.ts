import { defineMdastPlugin, type MdastNode } from 'satteri';

const RUN = /((?:\[@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*\])+)/;

/** Stands between the signs of a citation that is none. */
const ESCAPE = '\u{E000}';

/**
 * A text in pieces, every second of which is a run of citations.
 * @param source the same as its author wrote it, where `\[@s05]` is text
 */
export function splitCitations(value: string, source: string): string[] {
  const isText = Array.from(source.matchAll(/(?:\\\\)*(\\?)\[(\\?)@/g), ([, before, inside]) => before || inside);
  let seen = 0;
  const marked = value.replace(/\[@/g, (signs) => (isText[seen++] ? `[${ESCAPE}@` : signs));
  return marked.split(RUN).map((piece) => piece.replaceAll(ESCAPE, ''));
}

/** The sources that a run names. */
export const namedIn = (run: string): string[] => Array.from(run.matchAll(/@([a-z0-9-]+)/g), ([, id = '']) => id);

/**
 * `[@s05]`, `[@s05; @s10]` and `[@s05][@s10]` become raised links to the sources of the entry, numbered by their place
 * in the front matter's `sources`. The syntax is Pandoc's.
 * @param name what a link is called where it is read out, such as "Source 3"
 * @throws {Error} on a source that the entry does not list
 */
export const citations = (name: (number: number) => string) =>
  defineMdastPlugin({
    name: 'citations',
    options: { position: true },
    text(node, ctx) {
      const { start, end } = node.position ?? {};
      const pieces = splitCitations(node.value, ctx.source.slice(start?.offset, end?.offset));
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
  const links = namedIn(run).map((id) => {
    const number = listed.indexOf(id) + 1;
    if (number === 0) throw new Error(`citation "@${id}" is not among the sources of this entry; add it to "sources"`);
    const hProperties = { className: ['cite'], 'aria-label': name(number) };
    return { type: 'link', url: `#source-${id}`, children: [text(String(number))], data: { hProperties } } as const;
  });
  const children = links.flatMap((link, i) => (i ? [text(', '), link] : [link]));
  return { type: 'superscript', children } as MdastNode;
}
