import type { PlacedMark } from './types.ts';

/** The first of the entries of unknown start, `most` of them; the last of these stands for all that follow. */
export const standing = (beds: readonly PlacedMark[], most: number): PlacedMark[] =>
  beds.slice(0, most).map((mark, i) => (i === most - 1 ? { ...mark, more: beds.length - most } : mark));
