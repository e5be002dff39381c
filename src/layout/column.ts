/** What wants a place in a column. */
export interface Entry {
  /** Its rank from above: entries keep this order. */
  order: number;
  /** The top that it would like. */
  wanted: number;
  /** Its height, gap included. */
  height: number;
}

export interface Column<One extends Entry> {
  /** Whether it could be taken in, with all that are in the column still within reach of where they want to be. */
  hasRoom(one: Entry): boolean;
  /** Takes it in where there is room. */
  add(one: One): void;
  /** What has been taken in, in order, none meeting another, where the sum of squared displacements is least. */
  placed(): { one: One; top: number }[];
}

interface Slot<One> {
  one: One;
  /** The highest and the lowest top that it can have, with all others in place. */
  first: number;
  last: number;
}

/** Neighbours that touch: with the heights before it taken off, the best place of all of them is the mean, within bounds. */
interface Pool {
  sum: number;
  count: number;
  low: number;
  high: number;
}

const best = ({ sum, count, low, high }: Pool): number => Math.min(Math.max(sum / count, low), high);

/**
 * One column between `from` and `to`, no entry further than `reach` from where it wants to be. Each slot knows the
 * bounds that all others leave it, so that to ask for room costs no more than to find the neighbours. The places are
 * those of the one-dimensional VPSC (Dwyer, Marriott and Stuckey, "Fast Node Overlap Removal", 2005), found exactly by
 * pooling adjacent violators.
 */
export function makeColumn<One extends Entry>(from: number, to: number, reach: number): Column<One> {
  const slots: Slot<One>[] = [];

  function fit({ order, wanted, height }: Entry): { at: number; first: number; last: number } {
    const next = slots.findIndex(({ one }) => one.order > order);
    const at = next < 0 ? slots.length : next;
    const [above, below] = [slots[at - 1], slots[at]];
    const first = Math.max(wanted - reach, above ? above.first + above.one.height : from);
    const last = Math.min(wanted + reach, (below?.last ?? to) - height);
    return { at, first, last };
  }

  return {
    hasRoom(one) {
      const { first, last } = fit(one);
      return first <= last;
    },
    add(one) {
      const { at, first, last } = fit(one);
      if (first > last) return;
      slots.splice(at, 0, { one, first, last });
      let top = first + one.height;
      for (let slot = slots[at + 1], i = at + 1; slot && slot.first < top; slot = slots[(i += 1)]) {
        slot.first = top;
        top += slot.one.height;
      }
      let bottom = last;
      for (let slot = slots[at - 1], i = at - 1; slot && slot.last > bottom - slot.one.height; slot = slots[(i -= 1)])
        bottom = slot.last = bottom - slot.one.height;
    },
    placed() {
      const pools: Pool[] = [];
      const offsets: number[] = [];
      let offset = 0;
      for (const { one, first, last } of slots) {
        let pool: Pool = { sum: one.wanted - offset, count: 1, low: first - offset, high: last - offset };
        for (let before = pools.at(-1); before && best(before) > best(pool); before = pools.at(-1)) {
          pools.pop();
          const [sum, count] = [pool.sum + before.sum, pool.count + before.count];
          pool = { sum, count, low: pool.low, high: before.high };
        }
        pools.push(pool);
        offsets.push(offset);
        offset += one.height;
      }
      const places = pools.flatMap((pool) => new Array<number>(pool.count).fill(best(pool)));
      return slots.map(({ one }, i) => ({ one, top: places[i]! + offsets[i]! }));
    },
  };
}
