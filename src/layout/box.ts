/** A rectangle of px: left, top, right, bottom. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Whether two boxes share more than an edge. */
export const meet = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** The box that a straight horizontal or vertical line needs to itself. */
export const lineBox = (x0: number, y0: number, x1: number, y1: number, pad: number): Box => ({
  x0: Math.min(x0, x1) - pad,
  y0: Math.min(y0, y1) - pad,
  x1: Math.max(x0, x1) + pad,
  y1: Math.max(y0, y1) + pad,
});
