import { listen } from '../../interaction/dom.ts';
import { markLive } from '../../interaction/markLive.ts';

/** What may be the first that a reader does, or that a window does to a page. */
const DEEDS = [
  'pointerdown',
  'touchstart',
  'wheel',
  'keydown',
  'focusin',
  'click',
  'input',
  'resize',
  'beforeprint',
] as const;
/** Its first frame is seen, and nothing has been done, for so long, ms. */
const AT_REST = 160;

/**
 * Lets a drawn timeline be seen before it is brought to life, and answer what is done meanwhile: whatever comes first
 * brings it to life, before it goes on to what it is meant for; where nothing comes, time does.
 * @param live brings it to life
 */
export function wake(root: HTMLElement, live: () => void): void {
  const wakeUp = (deed?: Event) => {
    window.clearTimeout(timer);
    for (const stop of undo) stop();
    live();
    // What the window itself is told goes no further: who has begun to listen only now is told again.
    if (deed?.target === window) window.dispatchEvent(new Event(deed.type));
  };
  // Not passive: a wheel or a finger that is to zoom must find that it can keep the page from doing so.
  const undo = DEEDS.map((name) => listen(window, name, wakeUp, { capture: true, passive: false }));
  const timer = window.setTimeout(() => wakeUp(), AT_REST);
  markLive(root);
}
