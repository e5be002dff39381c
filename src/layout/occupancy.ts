import type { Box } from './box.ts';

/** The side of a grain of the bitmap, px: a box takes every grain that it touches. */
export const GRAIN = 2;
/** So many bits of a word are used: a browser keeps whole numbers of so many in place, and makes a list of them at once. */
const BITS = 30;
/** A word whose bits are all set. */
const ALL = 2 ** BITS - 1;

/**
 * What is taken of a rectangle, a bit a grain, so that to ask costs the box and not what is there already (after the
 * occupancy bitmap of vega-label; Kittivorawong and others, "Fast and Flexible Overlap Detection for Chart Labeling
 * with Occupancy Bitmap", 2020).
 */
export class Occupancy {
  readonly #bounds: Box;
  readonly #words: number;
  readonly #bits: number[];
  /** Those of the box that is asked for: one for all, for there are thousands of questions. */
  readonly #grains: Grains = { first: 0, last: 0, top: 0, bottom: 0, head: 0, tail: 0 };

  constructor(bounds: Box) {
    this.#bounds = bounds;
    this.#words = Math.ceil((bounds.x1 - bounds.x0) / GRAIN / BITS) + 1;
    // Where a lane is lower than what stands in it, there are no rows.
    this.#bits = Array<number>(this.#words * Math.max(0, Math.ceil((bounds.y1 - bounds.y0) / GRAIN) + 1)).fill(0);
  }

  /** Whether nothing taken meets the box. What lies outside the bounds is free. */
  isFree(box: Box): boolean {
    return this.#takenRow(box, 1) === undefined;
  }

  /** The upper edge of the highest taken row of grains in the box, px; none where it is free. */
  firstTaken(box: Box): number | undefined {
    const row = this.#takenRow(box, 1);
    return row === undefined ? undefined : this.#bounds.y0 + row * GRAIN;
  }

  /** The lower edge of the lowest taken row of grains in the box, px; none where it is free. */
  lastTaken(box: Box): number | undefined {
    const row = this.#takenRow(box, -1);
    return row === undefined ? undefined : this.#bounds.y0 + (row + 1) * GRAIN;
  }

  /**
   * The first row, going down or up, with a taken grain in the box. One plain loop: a first drawing runs it thousands
   * of times before the browser has compiled it.
   */
  #takenRow(box: Box, step: 1 | -1): number | undefined {
    const { first, last, top, bottom, head, tail } = this.#grainsOf(box);
    if (last < first) return undefined;
    const bits = this.#bits;
    for (let row = step > 0 ? top : bottom; row >= top && row <= bottom; row += step) {
      let at = row * this.#words + first;
      const end = at + last - first;
      if ((bits[at]! & head) !== 0 || (bits[end]! & tail) !== 0) return row;
      while (++at < end) if (bits[at] !== 0) return row;
    }
    return undefined;
  }

  take(box: Box): void {
    const { first, last, top, bottom, head, tail } = this.#grainsOf(box);
    if (last < first) return;
    const bits = this.#bits;
    for (let row = top; row <= bottom; row += 1) {
      const at = row * this.#words + first;
      const end = at + last - first;
      bits[at]! |= head;
      bits[end]! |= tail;
      bits.fill(ALL, at + 1, end);
    }
  }

  /** The grains that a box touches within the bounds; none where `last` is before `first`. */
  #grainsOf(box: Box): Readonly<Grains> {
    const { x0, y0, x1, y1 } = this.#bounds;
    const grains = this.#grains;
    const left = Math.floor((Math.max(box.x0, x0) - x0) / GRAIN);
    const right = Math.ceil((Math.min(box.x1, x1) - x0) / GRAIN) - 1;
    grains.first = Math.floor(left / BITS);
    grains.last = right < left ? -1 : Math.floor(right / BITS);
    grains.top = Math.floor((Math.max(box.y0, y0) - y0) / GRAIN);
    grains.bottom = Math.ceil((Math.min(box.y1, y1) - y0) / GRAIN) - 1;
    const from = (ALL << (left % BITS)) & ALL;
    const to = ALL >>> (BITS - 1 - (right % BITS));
    const isOne = grains.first === grains.last;
    grains.head = isOne ? from & to : from;
    grains.tail = isOne ? from & to : to;
    return grains;
  }
}

interface Grains {
  /** The first and the last word of a row, and the bits of each that lie in the box. */
  first: number;
  last: number;
  head: number;
  tail: number;
  top: number;
  bottom: number;
}
