import { isIdeograph, type Weight } from '../layout/measure.ts';

/** How wide a text is, in the unit of the size. A browser that needs one face is not sent the table of another. */
export type Face = (text: string, size: number, weight: Weight) => number;

/** A type as it is set: `size` in pt, `lead` its line height as a multiple of the size. */
export interface Type {
  face: Face;
  weight: Weight;
  size: number;
  lead: number;
}

export const MM_PER_PT = 25.4 / 72;

/** A line may end after these: in prose after spaces and hyphens, in addresses after each of their signs. */
const BREAKS_AFTER = /[\s/?&=.,_–-]/;

/** The stretches of a text that a line does not break, each with the space that follows it. */
function pieces(text: string): string[] {
  const out: string[] = [];
  let piece = '';
  for (const character of text) {
    piece += character;
    if (BREAKS_AFTER.test(character) || isIdeograph(character)) {
      out.push(piece);
      piece = '';
    }
  }
  return piece ? [...out, piece] : out;
}

/** Width in mm. */
function widthOf(text: string, { face, weight, size }: Type): number {
  return face(text, size, weight) * MM_PER_PT;
}

/**
 * How many lines a text takes, ragged right. A word wider than the line is broken where the line ends.
 * @param width of the line, mm
 */
export function countLines(text: string, width: number, type: Type): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(text.trim())) {
    const full = widthOf(piece, type);
    const bare = piece.endsWith(' ') ? widthOf(piece.trimEnd(), type) : full;
    if (used > 0 && used + bare > width) {
      lines += 1;
      used = 0;
    }
    if (bare > width) {
      lines += Math.ceil(bare / width) - 1;
      used = bare % width;
    } else used += full;
  }
  return lines;
}

/** The height of a text so set, mm. */
export const textHeight = (text: string, width: number, type: Type): number =>
  countLines(text, width, type) * type.size * type.lead * MM_PER_PT;
