/**
 * Text width from a table of glyph advances, so that the build, the browser and the paper agree without a DOM.
 * The table is Source Sans 3 in thousandths of an em, measured once in Chromium without kerning; kerning only ever
 * narrows these words, so the estimate errs on the wide side (held by e2e/labels.spec.ts).
 */
const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~–—‘’“”…éèüöäßç·';

const ADVANCES: Record<Weight, number[]> = {
  400: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
    497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
    647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
    496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
    241, 303, 497, 480, 800, 249, 249, 426, 426, 948, 496, 496, 544, 542, 504, 576, 456, 249,
  ],
  600: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513, 513, 513,
    513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282, 494, 597, 502, 745,
    657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564,
    507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324,
    255, 324, 513, 480, 800, 275, 275, 482, 482, 964, 507, 507, 556, 549, 516, 604, 462, 275,
  ],
};

/** Advance of a Chinese, Japanese or Korean character, and of anything else that the table lacks. */
const WIDE = 1000;
const OTHER = 650;
const CJK = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;

export type Weight = 400 | 600;

/** Advances by code point, up to the end of the block of general punctuation, where the table's last ones are. */
const TABLES: Record<Weight, Uint16Array> = { 400: new Uint16Array(0x2070), 600: new Uint16Array(0x2070) };
const WEIGHTS = [400, 600] as const;

function write(advances: (weight: Weight) => (character: string, index: number) => number): void {
  for (const weight of WEIGHTS) {
    const advance = advances(weight);
    [...CHARACTERS].forEach((character, i) => {
      TABLES[weight][character.codePointAt(0) ?? 0] = advance(character, i);
    });
  }
}
for (const weight of WEIGHTS) TABLES[weight].fill(OTHER);
write((weight) => (_, i) => ADVANCES[weight][i] ?? OTHER);

/**
 * Puts another face's advances in the table's place, for a page of another site, which has a face of its own: labels
 * then keep apart there too. Nothing is to be drawn before it that should agree with what is drawn after.
 * @param advances gives, for a weight, the advance of a character in thousandths of an em
 */
export function measureBy(advances: (weight: Weight) => (character: string) => number): void {
  write(advances);
}

/** Width of `text` in px, set in the drawing's sans at `size` px. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table = TABLES[weight];
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    sum += table[code] ?? (CJK.test(String.fromCodePoint(code)) ? WIDE : OTHER);
    // Beyond the first plane a character takes two places.
    if (code > 0xffff) i += 1;
  }
  return (sum * size) / 1000;
}

/** Whether a line may break after this character though no space follows. */
export const isIdeograph = (character: string): boolean => CJK.test(character);
