/**
 * Shares some room out alike, but gives each no less than it needs: all are filled up to one level, and what needs more
 * stands above it ("water-filling"). Where all need more than there is, each has what it needs.
 * @returns whole px, one for each
 */
export function shares(room: number, needs: readonly number[]): number[] {
  const filled = (level: number) => needs.map((need) => Math.max(need, level));
  let level = 0;
  while (needs.length > 0 && filled(level + 1).reduce((sum, one) => sum + one, 0) <= room) level += 1;
  return filled(level);
}
