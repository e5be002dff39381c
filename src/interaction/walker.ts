import type { DrawnEvent } from '../layout/types.ts';
import { DAY } from '../model/calendar.ts';
import type { Book } from './book.ts';
import { makeCursor } from './cursor.ts';
import { type Step, stepFrom } from './order.ts';
import type { Sent } from './sent.ts';
import type { Stage } from './stage.ts';
import { fill } from './words.ts';

/** Who goes from event to event by the arrow keys. */
export interface Walker {
  /** Where they stand. */
  at: DrawnEvent | undefined;
  /** Puts the cursor over the mark they stand on; where that event no longer fits, over the first that is seen. */
  show(isFocused?: boolean): void;
  focus(): void;
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

/**
 * @param place what holds the drawings
 * @param open called with the event that is entered
 */
export function makeWalker(
  place: HTMLElement,
  { lanes, live }: Sent,
  book: Book,
  stageOf: () => Stage,
  open: (event: DrawnEvent) => void,
): Walker {
  let at: DrawnEvent | undefined;
  const cursor = makeCursor(place, walk, () => at && open(at));

  function walk(step: Step): void {
    const [from, to] = stageOf().window;
    const next = at && stepFrom(book.ordered, lanes, at, step, to - from);
    if (!next) return;
    at = next;
    reveal(stageOf(), next);
    show(true);
  }

  function show(isFocused?: boolean): void {
    if (at && !book.fits(at)) at = undefined;
    at ??= stageOf().scene.marks[0]?.event ?? book.ordered[0];
    if (!at) cursor.hide();
    const spot = at && stageOf().placeOf(at);
    if (!at || !spot) return;
    cursor.put(
      { name: `${at.label}, ${at.words}`, position: positionOf(at), href: at.href, x: spot.x, y: spot.y },
      isFocused,
    );
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
      at = event;
    },
    show,
    focus: cursor.focus,
    remove: cursor.remove,
  };
}
