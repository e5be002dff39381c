/** Messages by which a frame tells the page around it how high it is. They hold a number and no data. */

/** By which the page around a frame asks for its height: its script may come later than the frame has told it. */
export const ASK = 'timeline-height';

const LEAST = 100;
const MOST = 5000;

/** What a frame says: AMP's form, which is also ours, and WordPress's where the address has its secret. */
export function heightMessages(height: number, hash: string): object[] {
  const secret = /(?:^#\??|[&?])secret=([\w-]{1,64})/.exec(hash)?.[1];
  return [
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

/** The height that a message asks for, px, kept within bounds; undefined for anything else. */
export function heightIn(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { sentinel, type, height } = message as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size') return undefined;
  if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.round(Math.min(Math.max(height, LEAST), MOST));
}

/** A frame that grows because it was made higher would grow for ever. */
const MOST_GROWTHS = 20;
const SECOND = 1000;

/**
 * Whether a frame may still grow: not after twenty growths within a second.
 * @returns told each height with its moment in ms
 */
export function growthGuard(): (height: number, now: number) => boolean {
  let last = 0;
  let isStopped = false;
  const growths: number[] = [];
  return (height, now) => {
    if (height > last) {
      growths.push(now);
      while (growths[0] !== undefined && now - growths[0] > SECOND) growths.shift();
      isStopped ||= growths.length > MOST_GROWTHS;
    }
    if (isStopped && height > last) return false;
    last = height;
    return true;
  };
}
