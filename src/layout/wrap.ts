import { advance, BREAK, textWidth, type Weight } from './measure.ts';

const ELLIPSIS = '…';

/** A line, and how long it is, px. */
export interface Line {
  text: string;
  width: number;
  /** Some of the text is left out at its end. */
  isCut: boolean;
}

/** A text in the pieces between which lines may break, measured once, to be set in one width after another. */
export interface Measured {
  size: number;
  weight: Weight;
  /** Each with the space behind it, and its width without and with that, in thousandths of an em. */
  pieces: readonly { text: string; bare: number; full: number }[];
}

/** Measures a text as it stands at `size` px. */
export const measured = (text: string, size: number, weight: Weight): Measured => ({
  size,
  weight,
  pieces: text.split(BREAK).map((piece) => {
    const word = piece.trimEnd();
    const bare = advance(word, weight);
    return { text: piece, bare, full: bare + advance(piece.slice(word.length), weight) };
  }),
});

function shorten(text: string, width: number, { size, weight }: Measured): Line {
  let kept = text.trimEnd();
  while (kept && textWidth(kept + ELLIPSIS, size, weight) > width) kept = kept.slice(0, -1).trimEnd();
  const line = kept + ELLIPSIS;
  return { text: line, width: textWidth(line, size, weight), isCut: true };
}

/**
 * A text in lines no wider than `width` px, ragged right, never hyphenated. What does not fit in `most` lines, and a
 * single word wider than the line, ends in an ellipsis.
 */
export function setLines(text: Measured, width: number, most: number): Line[] {
  const px = (thousandths: number) => (thousandths * text.size) / 1000;
  const lines: Line[] = [];
  let line = '';
  /** How long the line is without the space behind its last word, which takes no room, and with it. */
  let bare = 0;
  let full = 0;
  const end = () => lines.push({ text: line.trimEnd(), width: px(bare), isCut: false });
  text.pieces.forEach((piece) => {
    if (line && px(full + piece.bare) > width) {
      end();
      line = '';
      bare = full = 0;
    }
    line += piece.text;
    if (piece.bare > 0) bare = full + piece.bare;
    full += piece.full;
  });
  if (line.trim()) end();
  const kept = lines.slice(0, most);
  const next = lines[most];
  if (next) kept.push(shorten(`${kept.pop()?.text} ${next.text}`, width, text));
  return kept.map((one) => (one.width > width ? shorten(one.text, width, text) : one));
}

/** The lines of a text that is set but once. */
export const wrap = (text: string, width: number, most: number, size: number, weight: Weight): string[] =>
  setLines(measured(text, size, weight), width, most).map((line) => line.text);
