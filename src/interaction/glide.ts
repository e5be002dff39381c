/** Long enough to keep the eye's place, ms. */
const DURATION = 220;

type Pair = readonly [number, number];

/** Fast at first, then slower: cubic, out. */
const eased = (share: number): number => 1 - (1 - share) ** 3;

/**
 * Moves a window to another in small steps, lengths by their ratio, so that a zoom is as even as it looks.
 * @param step called with each window, at last with exactly the one wanted.
 * @returns its stop, `isThere` where it leads
 */
export function glide(from: Pair, to: Pair, step: (window: Pair) => void): (isThere?: boolean) => void {
  const ratio = (to[1] - to[0]) / (from[1] - from[0]);
  const middles = [(from[0] + from[1]) / 2, (to[0] + to[1]) / 2] as const;
  let start: number | undefined;
  let isUnderWay = true;
  let frame = requestAnimationFrame(function move(now) {
    start ??= now;
    const share = Math.min(1, (now - start) / DURATION);
    if (share === 1) {
      isUnderWay = false;
      step(to);
      return;
    }
    const half = ((from[1] - from[0]) / 2) * ratio ** eased(share);
    const middle = middles[0] + (middles[1] - middles[0]) * eased(share);
    step([middle - half, middle + half]);
    frame = requestAnimationFrame(move);
  });
  return (isThere) => {
    cancelAnimationFrame(frame);
    if (isThere && isUnderWay) step(to);
    isUnderWay = false;
  };
}
