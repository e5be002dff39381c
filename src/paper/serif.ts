/**
 * Text width in Source Serif 4, from a table like the one of `layout/measure.ts`: measured once in Chromium at 1000 px
 * without kerning. Paper is set at build time, where there is no browser to ask.
 */
import { CHARACTERS, isIdeograph, OTHER, type Weight, WIDE } from '../layout/measure.ts';

/** Of the characters of `measure.ts`, in its order. */
const ADVANCES: Record<Weight, number[]> = {
  400: [
    237, 289, 381, 525, 518, 932, 728, 182, 362, 362, 458, 534, 302, 320, 302, 341, 529, 529, 529, 529, 529, 529, 529,
    529, 529, 529, 302, 302, 534, 534, 534, 414, 834, 712, 653, 662, 739, 638, 612, 723, 814, 376, 381, 710, 618, 935,
    768, 738, 621, 738, 690, 544, 632, 758, 709, 1005, 672, 667, 586, 335, 341, 335, 534, 514, 400, 541, 619, 520, 614,
    533, 369, 557, 641, 329, 303, 594, 329, 955, 643, 579, 622, 601, 456, 465, 359, 628, 579, 836, 569, 586, 490, 359,
    290, 359, 534, 514, 814, 225, 225, 440, 440, 826, 533, 533, 628, 579, 541, 630, 520, 302,
  ],
  600: [
    229, 314, 423, 544, 538, 949, 739, 207, 384, 384, 459, 548, 307, 335, 307, 364, 547, 547, 547, 547, 547, 547, 547,
    547, 547, 547, 307, 307, 548, 548, 548, 430, 867, 712, 669, 663, 745, 635, 610, 725, 809, 387, 394, 726, 616, 930,
    758, 742, 637, 742, 708, 560, 650, 758, 706, 1020, 678, 667, 592, 356, 364, 356, 548, 528, 400, 555, 631, 527, 624,
    540, 375, 573, 650, 336, 314, 616, 337, 962, 652, 590, 633, 613, 475, 475, 369, 640, 582, 850, 585, 592, 497, 365,
    302, 365, 548, 528, 828, 236, 236, 460, 460, 853, 540, 540, 640, 590, 555, 656, 527, 307,
  ],
};

const TABLES = new Map(
  ([400, 600] as const).map((weight) => [
    weight,
    new Map(Array.from(CHARACTERS, (character, i) => [character, ADVANCES[weight][i] ?? OTHER])),
  ]),
);

/** Width of `text` set in the serif, in the unit of `size`. */
export function serifWidth(text: string, size: number, weight: Weight): number {
  const table = TABLES.get(weight);
  let sum = 0;
  for (const character of text) sum += table?.get(character) ?? (isIdeograph(character) ? WIDE : OTHER);
  return (sum * size) / 1000;
}
