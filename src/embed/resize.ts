/**
 * For a page that holds frames of `/embed/v1/`: gives each the height that it asks for. It listens to those frames
 * alone, by who sends a message and not by what it says, for a sandboxed frame has no origin to know it by.
 */
import { ASK, growthGuard, heightIn } from './heights.ts';

const guards = new WeakMap<HTMLIFrameElement, (height: number, now: number) => boolean>();
const wanted = new Map<HTMLIFrameElement, number>();
let pending = 0;

const isOurs = (frame: HTMLIFrameElement) => /\/embed\/(v1|\d+\.\d+\.\d+)\/(\?|#|$)/.test(frame.src);

function write(): void {
  pending = 0;
  for (const [frame, height] of wanted) {
    let guard = guards.get(frame);
    if (!guard) guards.set(frame, (guard = growthGuard()));
    if (guard(height, performance.now())) frame.style.height = `${height}px`;
  }
  wanted.clear();
}

const frames = () => Array.from(document.querySelectorAll('iframe'));

window.addEventListener('message', ({ source, data }) => {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  const frame = frames().find((one) => one.contentWindow === source);
  if (!frame || !isOurs(frame)) return;
  wanted.set(frame, height);
  pending ||= requestAnimationFrame(write);
});
// Those that are there already may have told it before anyone listened.
for (const frame of frames()) if (isOurs(frame)) frame.contentWindow?.postMessage(ASK, '*');
