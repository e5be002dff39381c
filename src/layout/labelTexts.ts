import { labelText, type LabelText } from './label.ts';
import type { PlacedMark } from './types.ts';

/** Widths a label may be set in, px: the first is tried first at every depth. */
export const WIDTHS = [164, 220, 116] as const;
const WIDEST = 1;
/** The text of each of the widths; none where it would be cut and another is whole. */
export type Texts = (width: number) => LabelText | undefined;

/** Texts are set when they are asked for: most marks of many have no room for any. */
export function textsOf(mark: PlacedMark, words: () => string, isTight: boolean): Texts {
  let known: string | undefined;
  const text = (width: number) => labelText(mark.event, WIDTHS[width]!, (known ??= words()), isTight);
  return (width) => {
    const own = text(width);
    if (own.isWhole) return own;
    const isAnyWhole = WIDTHS.some((_, i) => text(i).isWhole);
    return !isAnyWhole && width === WIDEST ? own : undefined;
  };
}
