import type { Box } from './box.ts';

/** The side of a grain of the bitmap, px: a box takes every grain that it touches. */
export const GRAIN = 2;
const BITS = 32;

/**
 * What is taken of a rectangle, a bit a grain, so that to ask costs the box and not what is there already (after the
 * occupancy bitmap of vega-label; Kittivorawong and others, "Fast and Flexible Overlap Detection for Chart Labeling
 * with Occupancy Bitmap", 2020).
 */
export class Occupancy {
  readonly #bounds: Box;
  readonly #words: number;
  readonly #bits: Uint32Array;

  constructor(bounds: Box) {
    this.#bounds = bounds;
    this.#words = Math.ceil((bounds.x1 - bounds.x0) / GRAIN / BITS) + 1;
    // Where a lane is lower than what stands in it, there are no rows.
    this.#bits = new Uint32Array(this.#words * Math.max(0, Math.ceil((bounds.y1 - bounds.y0) / GRAIN) + 1));
  }

  /** Whether nothing taken meets the box. What lies outside the bounds is free. */
  isFree(box: Box): boolean {
    return this.firstTaken(box) === undefined;
  }

  /** The upper edge of the highest taken row of grains in the box, px; none where it is free. */
  firstTaken(box: Box): number | undefined {
    const grains = this.#grains(box);
    for (let row = grains.top; row <= grains.bottom; row += 1) {
      if (this.#isTaken(row, grains)) return this.#bounds.y0 + row * GRAIN;
    }
    return undefined;
  }

  /** The lower edge of the lowest taken row of grains in the box, px; none where it is free. */
  lastTaken(box: Box): number | undefined {
    const grains = this.#grains(box);
    for (let row = grains.bottom; row >= grains.top; row -= 1) {
      if (this.#isTaken(row, grains)) return this.#bounds.y0 + (row + 1) * GRAIN;
    }
    return undefined;
  }

  #isTaken(row: number, grains: Grains): boolean {
    const begin = row * this.#words;
    for (let word = grains.first; word <= grains.last; word += 1) {
      if (((this.#bits[begin + word] ?? 0) & maskOf(word, grains)) !== 0) return true;
    }
    return false;
  }

  take(box: Box): void {
    const grains = this.#grains(box);
    for (let row = grains.top; row <= grains.bottom; row += 1) {
      const begin = row * this.#words;
      for (let word = grains.first; word <= grains.last; word += 1) {
        this.#bits[begin + word] = (this.#bits[begin + word] ?? 0) | maskOf(word, grains);
      }
    }
  }

  /** The grains that a box touches within the bounds; none where `last` is before `first`. */
  #grains(box: Box): Grains {
    const { x0, y0, x1, y1 } = this.#bounds;
    const left = Math.floor((Math.max(box.x0, x0) - x0) / GRAIN);
    const right = Math.ceil((Math.min(box.x1, x1) - x0) / GRAIN) - 1;
    return {
      left,
      right,
      first: Math.floor(left / BITS),
      last: right < left ? -1 : Math.floor(right / BITS),
      top: Math.floor((Math.max(box.y0, y0) - y0) / GRAIN),
      bottom: Math.ceil((Math.min(box.y1, y1) - y0) / GRAIN) - 1,
    };
  }
}

interface Grains {
  left: number;
  right: number;
  /** The first and the last word of a row. */
  first: number;
  last: number;
  top: number;
  bottom: number;
}

/** The bits of a word that lie between the left and the right end. */
function maskOf(word: number, { left, right, first, last }: Grains): number {
  const from = word === first ? left % BITS : 0;
  const to = word === last ? right % BITS : BITS - 1;
  return (0xffffffff >>> (BITS - 1 - to + from)) << from;
}
