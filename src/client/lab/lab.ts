/** The page /lab/: the timeline with events from the address, `?n=1000&seed=1`, or from a file:
 * `?src=/data/v1/timeline.json`, our own format, or a plain array of `{id, date, title, category}`. */
import { need } from '../../interaction/dom.ts';
import { readFeed, type Feed } from '../../interaction/feed.ts';
import { readSent, type Sent } from '../../interaction/sent.ts';
import type { Surroundings } from '../../interaction/surroundings.ts';
import { turn } from '../../interaction/turn.ts';
import { wholeRange } from '../../layout/whole.ts';
import { draw } from './draw.ts';
import { generate, LAB_LANES } from './generate.ts';
import { runLater } from './later.ts';
import { readPlain } from './plain.ts';
import { asksForView, numberOf, source } from './source.ts';
import { wake } from './wake.ts';

declare global {
  interface Window {
    /** What `live.ts` leaves when it is run. */
    bringToLife: (root: HTMLElement, sent: Sent, details?: Surroundings['details']) => void;
  }
}

const MOST = 100_000;
/** So few need no given height: their lanes are as high as what they hold. */
const FEW = 20;

type Loaded = Pick<Sent, 'events' | 'lanes'> & Partial<Pick<Sent, 'people'> & Pick<Feed, 'details' | 'left'>>;

async function load(sent: Sent): Promise<Loaded> {
  const data = await source;
  if (data === undefined)
    return { lanes: LAB_LANES, events: generate(numberOf('n', 1000, MOST), numberOf('seed', 1, 2 ** 31), sent.words) };
  if (Array.isArray(data)) return readPlain(data, sent.words);
  const { sent: read, details, left } = readFeed(data, () => ({ inDrawing: sent.words, live: sent.live }));
  return { ...read, details, left };
}

/** What of a file could not be read is said, above what could. */
function writeLeft(left: number, all: number): void {
  const said = need<HTMLElement>(document.body, '[data-left]');
  said.hidden = left === 0;
  said.textContent = (said.textContent ?? '').replace('{left}', String(left)).replace('{all}', String(all));
}

async function start(root: HTMLElement): Promise<void> {
  const sent = readSent(root);
  try {
    const { events, lanes, people = [], details, left = 0 } = await load(sent);
    // What the end of a page costs its browser is done before the drawing, not between that and its being seen.
    await turn();
    const whole = wholeRange(events);
    writeLeft(left, left + events.length);
    if (events.length === 0) throw new Error('no events');
    if (events.length <= FEW) delete sent.height;
    const all = { ...sent, events, lanes, people, whole, domain: whole, story: whole };
    const live = () => {
      runLater(need(document.body, 'script[type="text/plain"]'));
      window.bringToLife(root, all, details);
    };
    // A view that the address asks for is not the one that is drawn first.
    if (asksForView()) return live();
    draw(root, all);
    wake(root, live);
  } catch (error) {
    // Nothing is left to look at, to choose from or to go along.
    for (const part of root.querySelectorAll('.timeline-head, .range')) part.remove();
    need(root, '[data-status]').textContent = error instanceof Error ? error.message : String(error);
  }
}

for (const root of document.querySelectorAll<HTMLElement>('[data-timeline]')) void start(root);
