/** A piece of a search excerpt; `found` is what the reader searched for. */
export interface Piece {
  text: string;
  found: boolean;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

/**
 * Whether what was found begins as a word of the query does: Pagefind takes letters off the end of a word until it
 * finds something, and then finds "Q." for "qwerty". Scripts without spaces have no such words.
 */
export function isAnswer(query: string, pieces: readonly Piece[]): boolean {
  const found = pieces.filter((piece) => piece.found).map(({ text }) => startOf(text));
  const words = query.split(/\s+/).map(startOf).filter(Boolean);
  return found.length === 0 || /\p{Lo}/u.test(query) || found.some((start) => words.includes(start));
}

/** The first three letters of a word, without accents. */
const startOf = (word: string): string =>
  Array.from(
    word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  )
    .slice(0, 3)
    .join('');

/**
 * Takes Pagefind's excerpt apart: escaped text with `<mark>` around what was found. It becomes text nodes, so that
 * nothing in it can be markup.
 */
export function excerptPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((piece) => piece !== '')
    .map((piece) => ({
      text: piece
        .replace(/<\/?mark>/g, '')
        .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity),
      found: piece.startsWith('<mark>'),
    }));
}
