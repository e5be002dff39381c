/** A block of a text as a reader sees it, without its markup. */
export interface Block {
  kind: 'heading' | 'text';
  text: string;
}

/**
 * The blocks of a Markdown body, near enough to measure them by: citations become their numbers' width, links their
 * words. What Markdown can't say in a heading or a paragraph (a table, code) counts as lines of text.
 */
export function blocks(markdown: string): Block[] {
  return markdown
    .split(/\n\s*\n|\n(?=#{1,6} |[-*+] |\d+\. )|(?<=^#{1,6} .*)\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^(import|export) /.test(block))
    .map((block) => {
      const heading = /^#{1,6} +(.*)$/.exec(block);
      return heading ? { kind: 'heading', text: bare(heading[1] ?? '') } : { kind: 'text', text: bare(block) };
    });
}

/** The texts of blocks, apart where a heading stands between them. */
export function underHeadings(all: readonly Block[]): string[][] {
  const parts: string[][] = [];
  for (const [i, { kind, text }] of all.entries()) {
    if (i === 0 || kind === 'heading') parts.push([]);
    if (kind === 'text') parts.at(-1)?.push(text);
  }
  return parts;
}

/** One raised number is about a letter wide. */
const bare = (text: string): string =>
  text
    .replace(/\]\s*\[@/g, '; @')
    .replace(/\[@([^\]]*)\]/g, (_, cited: string) =>
      cited
        .split(';')
        .map(() => '0')
        .join(''),
    )
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*?|(?<!\w)_+|_+(?!\w)|`|<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
