/**
 * Greedy first fit by start: the least number of tracks on which no two intervals meet (interval partitioning;
 * Kleinberg and Tardos, "Algorithm Design", 4.1).
 * @param intervals `[from, to]` in px, in any order.
 * @returns the track of each interval, from 0, in the order given.
 */
export function firstFit(intervals: readonly (readonly [number, number])[]): number[] {
  const order = intervals.map((_, i) => i).sort((a, b) => at(intervals, a)[0] - at(intervals, b)[0] || a - b);
  const ends: number[] = [];
  const tracks = new Array<number>(intervals.length).fill(0);
  for (const i of order) {
    const [from, to] = at(intervals, i);
    const free = ends.findIndex((end) => end <= from);
    const track = free < 0 ? ends.length : free;
    ends[track] = to;
    tracks[i] = track;
  }
  return tracks;
}

const at = (intervals: readonly (readonly [number, number])[], i: number): readonly [number, number] =>
  intervals[i] ?? [0, 0];
