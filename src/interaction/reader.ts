import type { DrawnEvent } from '../layout/types.ts';
import type { Book } from './book.ts';
import { makeCard } from './card.ts';
import { focusedIn, need } from './dom.ts';
import { stepFrom } from './order.ts';
import type { Details, Sent } from './sent.ts';
import type { Stage } from './stage.ts';
import { reveal, type Walker } from './walker.ts';

/** The card starts so far above its mark, px. */
const RISE = 60;

/** Who reads one event's card, and goes from there to the next. */
export interface Reader {
  /** Opens a card, and gives it the focus. */
  open(id: string): void;
  /** Shows the card of the event that the view names, or none. */
  show(event: DrawnEvent | undefined): void;
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
  const card = makeCard(place, live, {
    close,
    open,
    step: (direction) => {
      const next = shown && stepFrom(book.ordered, lanes, shown, direction, 0);
      if (next) open(next.id);
    },
  });

  function open(id: string): void {
    opener ??= (focusedIn(root) as HTMLElement | null) ?? undefined;
    walker.at = book.get(id);
    go(id);
    card.focus();
    reading.opened?.(id);
  }

  function close(): void {
    card.hide();
    go(undefined);
    (opener && opener.isConnected && !opener.hidden && opener !== document.body ? opener : walker).focus();
    opener = undefined;
  }

  function show(event: DrawnEvent | undefined): void {
    shown = event;
    if (!event) {
      card.hide();
      stageOf().relate(undefined, []);
      return;
    }
    walker.at = event;
    const stage = stageOf();
    reveal(stage, event);
    const spot = stage.placeOf(event);
    // Opposite the mark, so that it is not covered.
    if (spot) place.dataset['side'] = spot.x > stage.svg.clientWidth / 2 ? 'start' : 'end';
    place.style.top = spot ? `${Math.max(0, Math.round(spot.y) - RISE)}px` : '';
    card.show(event, book.laneOf(event), book.placeOf(event));
    stage.relate(event.id, []);
    void load(event);
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

  return { open, show, list: card.list, remove: card.remove };
}
