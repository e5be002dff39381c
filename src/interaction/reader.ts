import type { DrawnEvent } from '../layout/types.ts';
import type { Book } from './book.ts';
import { makeCard } from './card.ts';
import { bringIntoSight, focusedIn, listen, need } from './dom.ts';
import { stepFrom } from './order.ts';
import type { Details, Sent } from './sent.ts';
import type { Stage } from './stage.ts';
import { reveal, single, type Walker } from './walker.ts';

/** The card starts so far above its mark, px; is as tall as this at most, and no less tall for want of room. */
const RISE = 60;
const MOST = 544;
const LEAST = 240;
/** A card that stays where it is leaves so much room beside it, px. */
const AIR = 32;

/** Who reads one event's card, and goes from there to the next. */
export interface Reader {
  /** Opens a card, and gives it the focus; of no event, none. */
  open(id: string | undefined): void;
  /** Shows the card of the event that the view names, or none; the focus stays in the card, or goes to the drawing. */
  show(event: DrawnEvent | undefined, isRevealed: boolean): void;
  /** Says where the card's event stands among those that fit the choices. */
  count(): void;
  /** An open card makes way for a mark that it covers, its own or that of another event. */
  uncover(event?: DrawnEvent): void;
  /** Names the members of a cluster that no zoom can part. */
  list(members: readonly DrawnEvent[], count: number): void;
  remove(): void;
}

export interface Reading {
  book: Book;
  walker: Walker;
  stageOf: () => Stage;
  /** Takes up a view in which that event, or none, is open. */
  go: (id: string | undefined) => void;
  details?: ((id: string) => Promise<Details | undefined> | Details | undefined) | undefined;
  opened?: ((id: string) => void) | undefined;
}

export function makeReader(root: HTMLElement, { lanes, live }: Sent, reading: Reading): Reader {
  const { book, walker, stageOf, go } = reading;
  const place = need<HTMLElement>(root, '[data-card]');
  let shown: DrawnEvent | undefined;
  let opener: HTMLElement | undefined;
  let filled = Promise.resolve();
  const card = makeCard(place, live, {
    close,
    open,
    step: turn,
  });

  function turn(direction: 'previous' | 'next'): void {
    const next = shown && stepFrom(book.ordered, lanes, shown, direction, 0);
    if (next) open(next.id);
  }

  function open(id: string | undefined): void {
    if (id === undefined) return;
    const from = focusedIn(root) as HTMLElement | null;
    // Of what is in the drawing the cursor takes the place: it stands on the event that was read last.
    if (!place.contains(from)) opener = from?.closest('[data-stage]') ? undefined : (from ?? undefined);
    const event = book.get(id);
    walker.at = event;
    if (event && book.fits(event)) single(stageOf(), event);
    go(id);
    walker.show(false);
    card.focus();
    // A card that stands below the drawing is what the reader looks at.
    if (getComputedStyle(place).position !== 'static') walker.look();
    else void filled.then(() => bringIntoSight(place));
    reading.opened?.(id);
  }

  function close(): void {
    const from = opener;
    card.hide();
    go(undefined);
    (from?.isConnected && !from.hidden && from !== document.body ? from : walker).focus();
    opener = undefined;
  }

  function show(event: DrawnEvent | undefined, isRevealed: boolean): void {
    const hadFocus = place.contains(focusedIn(root));
    shown = event;
    if (!event) {
      opener = undefined;
      card.hide();
      stageOf().relate(undefined, []);
      if (hadFocus) walker.focus();
      return;
    }
    walker.at = event;
    const stage = stageOf();
    if (isRevealed) reveal(stage, event);
    stage.relate(event.id, []);
    const wasOpen = card.isOpen;
    card.show(event, book.laneOf(event));
    if (hadFocus) card.focus();
    count();
    stand(stage, event, wasOpen);
    filled = load(event);
  }

  /** Opposite the mark, so that it is not covered, and in the window. A card that is open stays, where it covers nothing. */
  function stand({ svg, placeOf }: Stage, event: DrawnEvent, wasOpen: boolean): void {
    const { x, y } = placeOf(event) ?? { x: 0, y: 0 };
    const { left, right, top } = svg.getBoundingClientRect();
    const isLeft = place.dataset['side'] === 'left';
    const width = right - left;
    if (wasOpen && (isLeft ? x : width - x) > place.offsetWidth + AIR) return;
    place.dataset['side'] = x > width / 2 ? 'left' : 'right';
    const below = innerHeight - top;
    const start = Math.max(0, Math.min(y - RISE, below - MOST));
    place.style.setProperty('--tl-top', `${start}px`);
    place.style.setProperty('--tl-room', `${Math.max(LEAST, below - start)}px`);
  }

  function count(): void {
    if (shown) card.count(book.placeOf(shown));
  }

  async function load(event: DrawnEvent): Promise<void> {
    let details: Details | undefined;
    try {
      details = await (reading.details?.(event.id) ?? { people: [], sources: [], related: [] });
    } catch {
      // Offline, or a host without the files: the card says so.
    }
    card.fill(event.id, details, (other) => book.get(other)?.label);
    if (shown === event) stageOf().relate(event.id, details?.related ?? []);
  }

  const isMirrored = getComputedStyle(place).direction === 'rtl';
  const undo = listen(place, 'keydown', ({ key, altKey, ctrlKey, metaKey }) => {
    if (altKey || ctrlKey || metaKey || !/^Arrow(Left|Right)$/.test(key)) return;
    turn((key === 'ArrowRight') === isMirrored ? 'previous' : 'next');
  });
  // The root of the page, or of an embed's shadow: keys pressed elsewhere on another's page are not ours.
  const remove = listen(root.getRootNode(), 'keydown', (event) => {
    const at = event.target as Element;
    if (event.key !== 'Escape' || !card.isOpen) return;
    if (at !== document.body && (!root.contains(at) || at.closest('form'))) return;
    // A dialogue of the page in which it lies stays open.
    event.preventDefault();
    close();
    // Not every browser shows a ring after Escape, by which the cursor sees that a hand is at the keys.
    bringIntoSight(focusedIn(root));
  });

  return {
    open,
    show,
    count,
    uncover(event = shown) {
      if (event && card.isOpen) stand(stageOf(), event, true);
    },
    // What it names may be opened, also where that was open before.
    list(...all) {
      go(undefined);
      card.list(...all);
    },
    remove() {
      undo();
      remove();
    },
  };
}
