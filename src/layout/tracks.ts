type Interval = readonly [number, number];

/** Rows on which no two intervals meet, filled from the first; what finds no room in `most` rows stays out. */
export interface Tracks {
  /** How many rows are in use. */
  readonly count: number;
  /** The first row that has room for the interval, which then takes it; undefined where none has. */
  add(interval: Interval): number | undefined;
}

/**
 * Greedy first fit (interval partitioning; Kleinberg and Tardos, "Algorithm Design", 4.1): offered by start, the
 * intervals take the least number of rows; offered by priority, the first comers are sure of theirs.
 */
export function tracks(most = Infinity): Tracks {
  const rows: Interval[][] = [];
  const isFree = (row: readonly Interval[], [from, to]: Interval) => row.every((one) => one[1] <= from || to <= one[0]);
  return {
    get count() {
      return rows.length;
    },
    add(interval) {
      let found = rows.findIndex((row) => isFree(row, interval));
      if (found < 0 && rows.length < most) found = rows.push([]) - 1;
      if (found < 0) return undefined;
      rows[found]!.push(interval);
      return found;
    },
  };
}
