/** A straight line between two intervals, both ways. */
export interface Linear {
  (value: number): number;
  invert(position: number): number;
}

type Interval = readonly [number, number];

/** Maps `domain` to `range` and beyond. An empty domain maps to the start of the range. */
export function linear([d0, d1]: Interval, [r0, r1]: Interval): Linear {
  const factor = d1 === d0 ? 0 : (r1 - r0) / (d1 - d0);
  return Object.assign((value: number) => r0 + (value - d0) * factor, {
    invert: (position: number) => (factor === 0 ? d0 : d0 + (position - r0) / factor),
  });
}

/** The index of the first of `sorted` (ascending) that is not less than `value`; its length where all are. */
export function bisect(sorted: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
