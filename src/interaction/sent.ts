import type { Instant } from '../model/event.ts';
import type { Drawable } from '../layout/types.ts';
import type { LiveWords } from './words.ts';

/** What the page sends to the browser with a timeline: meaning and words, no pixels. */
export interface Sent extends Drawable {
  /** The window that the drawing was made with, and the story's. */
  domain: [Instant, Instant];
  story: [Instant, Instant];
  people: { id: string; name: string }[];
  live: LiveWords;
  /** The address of one event's details, with `{id}` in it; without it a card shows what the drawing knows. */
  details?: string;
  /** The most that a wide drawing may take, px. */
  height?: number;
}

/** One event as its own JSON file tells it; the little of it that a card shows. */
export interface Details {
  summary?: string;
  title?: string;
  date?: { words?: string; note?: string; stated?: string };
  people?: readonly { name?: string; title?: string }[];
  sources?: readonly { publisher?: string; title?: string; url?: string }[];
  relations?: readonly { type?: string; event: string }[];
}

/**
 * The data that stands in a timeline's element.
 * @throws when there is none, saying what was expected.
 */
export function readSent(root: HTMLElement): Sent {
  const data = root.querySelector('script[type="application/json"]')?.textContent;
  if (!data) throw new Error('timeline: no data in [data-timeline]; expected a <script type="application/json">');
  return JSON.parse(data) as Sent;
}
