import type { DrawnEvent } from '../layout/types.ts';
import { DAY } from '../model/calendar.ts';
import type { Book } from './book.ts';
import { makeCursor, type Wish } from './cursor.ts';
import { stepFrom } from './order.ts';
import type { Sent } from './sent.ts';
import type { Stage } from './stage.ts';
import { fill } from './words.ts';

/** Who goes from event to event by the arrow keys. */
export interface Walker {
  /** Where they stand. */
  at: DrawnEvent | undefined;
  /** Puts the cursor over the mark they stand on; where that event is out of view or no longer fits, over the first that is seen. */
  show(isFocused?: boolean): void;
  focus(): void;
  /** Scrolls the page to the cursor, if that is out of sight. */
  look(): void;
  remove(): void;
}

/** Brings an event into the window, if it is not there, without changing the window's length. */
export function reveal(stage: Stage, { start, end }: DrawnEvent): void {
  const [from, to] = stage.window;
  const [first, last] = [start ?? end ?? from, end ?? start ?? to];
  if (first >= from && Math.min(last, first + DAY) <= to) return;
  const half = (to - from) / 2;
  const middle = start === null ? last - half / 2 : (first + Math.min(last, first + half)) / 2;
  stage.goTo([middle - half, middle + half], true);
}

/** Reveals an event, and zooms in until its mark is its own; not at all, where others are of the same day. */
export function single(stage: Stage, event: DrawnEvent): void {
  reveal(stage, event);
  const { window } = stage;
  const at = event.start ?? event.end ?? 0;
  for (let half = (window[1] - window[0]) / 4; half > DAY; half /= 2) {
    stage.relate(event.id, []);
    if (!stage.placeOf(event)?.cluster) return;
    stage.goTo([at - half, at + half], true);
  }
  stage.goTo(window, true);
}

/**
 * @param place what holds the drawings
 * @param open called with the event that is entered
 * @param zoom called with where on the axis to zoom
 * @param came called with the event that a key led to, once its mark is drawn
 */
export function makeWalker(
  place: HTMLElement,
  { lanes, live }: Sent,
  book: Book,
  stageOf: () => Stage,
  open: (event: DrawnEvent) => void,
  zoom: (way: 'in' | 'out', about: number | undefined) => void,
  came: (event: DrawnEvent) => void,
): Walker {
  let at: DrawnEvent | undefined;
  /** What the cursor is over: where they stand, as long as that is in view. */
  let over: DrawnEvent | undefined;
  const cursor = makeCursor(place, walk, () => over && open(over));

  function walk(step: Wish): void {
    const { window, warp } = stageOf();
    const [from, to] = window;
    const middle = over && (over.start ?? over.end);
    if (step === 'in' || step === 'out') return zoom(step, middle == null ? undefined : warp.to(middle));
    const next = over && stepFrom(book.ordered, lanes, over, step, to - from);
    if (!next) return;
    at = over = next;
    reveal(stageOf(), next);
    show(true);
    // In the frame that shows the window in which it is.
    requestAnimationFrame(() => {
      came(next);
      cursor.look(true);
    });
  }

  function show(isFocused = cursor.isFocused): void {
    const { scene, placeOf } = stageOf();
    const [first] = scene.marks;
    if (isFocused) at = over;
    if (at && !book.fits(at)) at = undefined;
    at ??= first?.event ?? book.ordered[0];
    if (!at) cursor.hide();
    over = at;
    let spot = at && placeOf(at);
    if (!spot && !isFocused && first) {
      over = first.event;
      spot = placeOf(over);
    }
    if (!over || !spot) return;
    const { label, words, href } = over;
    cursor.put({ name: `${label}, ${words}`, position: positionOf(over), href, x: spot.x, y: spot.y }, isFocused);
  }

  /** Where an event stands in the order, said to those who walk through it. */
  function positionOf(event: DrawnEvent): () => string {
    const { label, words: date } = event;
    return () => fill(live.position, { label, date, lane: book.laneOf(event), ...book.placeOf(event) });
  }

  return {
    get at() {
      return at;
    },
    set at(event) {
      at = over = event;
    },
    show,
    focus: cursor.focus,
    look: cursor.look,
    remove: cursor.remove,
  };
}
