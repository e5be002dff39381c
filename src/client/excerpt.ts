/** A piece of a search excerpt; `found` is what the reader searched for. */
export interface Piece {
  text: string;
  found: boolean;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };

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
