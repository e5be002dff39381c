import type { Book } from './book.ts';
import { need } from './dom.ts';
import type { Sent } from './sent.ts';
import type { Stage } from './stage.ts';
import { statusWords } from './words.ts';

/** A change is said aloud once it has stayed so long, ms. */
const SETTLED = 500;

/** The sentence that says what is shown: written at every change, and said to screen readers where one was asked for. */
export interface Teller {
  readonly sentence: string;
  /** Writes what is shown now. */
  write(scaleName: string): void;
  /** Says it once it has settled; panning says nothing. */
  announce(): void;
}

export function makeTeller(root: HTMLElement, sent: Sent, book: Book, stageOf: () => Stage): Teller {
  const status = need<HTMLElement>(root, '[data-status]');
  const said = need<HTMLElement>(root, '[data-said]');
  const scale = need<HTMLElement>(root, '[data-scale]');
  let timer = 0;
  const sentence = () => {
    const { scene, window } = stageOf();
    const shown = scene.marks.reduce((sum, { cluster, more = 0 }) => sum + (cluster?.count ?? 1) + more, 0);
    return statusWords(book.drawable.events, sent.events, window, sent.live, sent.words, shown);
  };
  return {
    get sentence() {
      return `${status.textContent} ${scale.textContent}.`;
    },
    write(scaleName) {
      const now = sentence();
      status.textContent = now;
      // What was said of another view is not to be found beside this one.
      if (said.textContent !== now) said.textContent = '';
      scale.textContent = scaleName;
    },
    announce() {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        said.textContent = sentence();
      }, SETTLED);
    },
  };
}
