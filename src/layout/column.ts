/**
 * Places labels of given heights in one column so that none meet and the sum of squared displacements is least: the
 * one-dimensional case of VPSC (Dwyer, Marriott and Stuckey, "Fast Node Overlap Removal", 2005), solved exactly by
 * pooling adjacent violators.
 * @param wanted the tops that the labels would like, ascending.
 * @param heights their heights, gaps included.
 * @param from, to the column's ends; when the labels are taller than the column they run past `to`.
 * @returns the tops, ascending, in the order given.
 */
export function column(wanted: readonly number[], heights: readonly number[], from: number, to: number): number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const height of heights) {
    offsets.push(total);
    total += height;
  }
  // Each pool holds neighbours that touch: with the heights before it taken off, its best place is the mean.
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((top, i) => {
    let pool = { sum: top - (offsets[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const highest = Math.max(from, to - total);
  const places = pools.flatMap(({ sum, count }) =>
    new Array<number>(count).fill(Math.min(Math.max(sum / count, from), highest)),
  );
  return places.map((place, i) => place + (offsets[i] ?? 0));
}
