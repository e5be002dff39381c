import type { Orientation } from './types.ts';

/** A drawing's width, px, and which way its time runs. */
export interface Rung {
  width: number;
  orientation: Orientation;
}

/**
 * The widths at which a drawing is made. A page shows the widest that fits and stretches it to the space there is, so
 * text never shrinks. The same ladder stands as container queries in `styles/drawing.css` (in rem, so that larger text
 * chooses a narrower drawing); a test holds the two together.
 */
export const LADDER: readonly Rung[] = [
  { width: 288, orientation: 'down' },
  { width: 352, orientation: 'down' },
  { width: 448, orientation: 'down' },
  { width: 592, orientation: 'across' },
  { width: 720, orientation: 'across' },
  { width: 960, orientation: 'across' },
  { width: 1200, orientation: 'across' },
];
