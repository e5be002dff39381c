import { ADVANCES, type Weight } from './advances.ts';

export type { Weight };

/**
 * Text width from a table of glyph advances, so that the build, the browser and the paper agree without a DOM.
 * The table is Source Sans 3 in thousandths of an em, measured once in Chromium without kerning; kerning only ever
 * narrows these words, so the estimate errs on the wide side (held by e2e/labels.spec.ts).
 */
export const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~–—‘’“”…éèüöäßç·';

/** Advance of a Chinese, Japanese or Korean character, of an emoji, and of anything else that the table lacks. */
export const WIDE = 1000;
const WIDEST = 1300;
export const OTHER = 650;
const CJK = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

/** Advances by code point, up to the end of the block of general punctuation, where the table's last ones are. */
const TABLES: Record<Weight, Uint16Array> = { 400: new Uint16Array(0x2070), 600: new Uint16Array(0x2070) };
const WEIGHTS = [400, 600] as const;

function write(advances: (weight: Weight) => (character: string, index: number) => number): void {
  for (const weight of WEIGHTS) {
    const advanceOf = advances(weight);
    [...CHARACTERS].forEach((character, i) => {
      TABLES[weight][character.codePointAt(0) ?? 0] = advanceOf(character, i);
    });
  }
}
// The marks that set a direction apart take no room.
for (const weight of WEIGHTS) TABLES[weight].fill(OTHER).fill(0, 0x2066, 0x206a);
write((weight) => (_, i) => ADVANCES[weight][i] ?? OTHER);

/**
 * Puts another face's advances in the table's place, for a page of another site, which has a face of its own: labels
 * then keep apart there too. Nothing is to be drawn before it that should agree with what is drawn after.
 * @param advances gives, for a weight, the advance of a character in thousandths of an em
 */
export function measureBy(advances: (weight: Weight) => (character: string) => number): void {
  write(advances);
}

/** Width of `text` in thousandths of an em. */
export function advance(text: string, weight: Weight): number {
  const table = TABLES[weight];
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    // Beyond the first plane, where most emoji are, a character takes two places.
    if (code > 0xffff) {
      sum += WIDEST;
      i += 1;
    } else sum += table[code] ?? (CJK.test(String.fromCodePoint(code)) ? WIDE : OTHER);
  }
  return sum;
}

/** Width of `text` in px, set in the drawing's sans at `size` px. */
export const textWidth = (text: string, size: number, weight: Weight): number => (advance(text, weight) * size) / 1000;

/** Whether a line may break after this character though no space follows. */
export const isIdeograph = (character: string): boolean => CJK.test(character);

/** Where a line may break: behind a space or an ideograph. */
export const BREAK = /(?<=[ \u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef])/;
