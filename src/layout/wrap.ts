import { isIdeograph, textWidth, type Weight } from './measure.ts';

const ELLIPSIS = '…';

/** Words, or single ideographs, with the space that follows them kept. */
function pieces(text: string): string[] {
  const out: string[] = [];
  let piece = '';
  for (const character of text) {
    piece += character;
    if (character === ' ' || isIdeograph(character)) {
      out.push(piece);
      piece = '';
    }
  }
  if (piece) out.push(piece);
  return out;
}

function shorten(text: string, width: number, size: number, weight: Weight): string {
  let kept = text.trimEnd();
  while (kept && textWidth(kept + ELLIPSIS, size, weight) > width) kept = kept.slice(0, -1).trimEnd();
  return kept + ELLIPSIS;
}

/**
 * Text in lines no wider than `width` px, ragged right, never hyphenated. What does not fit in `most` lines, and a
 * single word wider than the line, ends in an ellipsis.
 */
export function wrap(text: string, width: number, most: number, size: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  for (const piece of pieces(text)) {
    // The space behind the last word of a line takes no room.
    const needed = textWidth(piece.trimEnd(), size, weight);
    const taken = needed + textWidth(piece.slice(piece.trimEnd().length), size, weight);
    if (line && length + needed > width) {
      lines.push(line.trimEnd());
      line = '';
      length = 0;
    }
    line += piece;
    length += taken;
  }
  if (line.trim()) lines.push(line.trimEnd());
  const kept = lines.slice(0, most);
  if (lines.length > most) kept.push(shorten(`${kept.pop()} ${lines[most]}`, width, size, weight));
  return kept.map((one) => (textWidth(one, size, weight) > width ? shorten(one, width, size, weight) : one));
}
