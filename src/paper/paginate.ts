/**
 * Shares out a column of things over pages, in order, none split.
 * @param heights of the things, mm
 * @param first room on the first page, mm; may be too small for anything
 * @param rest room on each page after it
 * @returns how many things each page holds; the first may hold none. A thing taller than a page has one to itself.
 */
export function paginate(heights: readonly number[], first: number, rest: number): number[] {
  const counts = [0];
  let room = first;
  for (const height of heights) {
    const isEmpty = counts.at(-1) === 0 && counts.length > 1;
    if (height > room && !isEmpty) {
      counts.push(0);
      room = rest;
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    room -= height;
  }
  return counts;
}

/** Things in the groups that `paginate` counted. */
export function grouped<T>(things: readonly T[], counts: readonly number[]): T[][] {
  let from = 0;
  return counts.map((count) => things.slice(from, (from += count)));
}

/**
 * The page on which each part of a document begins, when each begins on a page of its own.
 * @param pages how many pages each part has
 */
export function firstPages(pages: readonly number[]): number[] {
  let next = 1;
  return pages.map((count) => {
    const own = next;
    next += count;
    return own;
  });
}
