import { bringIntoSight, focusedIn, html, listen } from './dom.ts';
import type { Step } from './order.ts';

/** What a key asks for: a step, or a closer or wider view. */
export type Wish = Step | 'in' | 'out';

const WISHES: Readonly<Record<string, Wish>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
  PageUp: 'earlier',
  PageDown: 'later',
  '+': 'in',
  '=': 'in',
  '-': 'out',
};

/** What the cursor stands on: a link like any other. */
export interface Spot {
  name: string;
  /** The name with its place in the order, asked for only where the focus is. */
  position: () => string;
  href: string;
  x: number;
  y: number;
}

export interface Cursor {
  /** Puts the cursor there; the focus goes with it where the cursor has it or is given it. */
  put(spot: Spot, isFocused?: boolean): void;
  readonly isFocused: boolean;
  focus(): void;
  /** Scrolls the page to it, no further than it has to; suddenly where it goes on from key to key. */
  look(isSudden?: boolean): void;
  /** Takes the cursor away where it has nothing to stand on. */
  hide(): void;
  remove(): void;
}

/**
 * The drawing's one stop of the Tab key: a link that stands over one mark at a time and goes from event to event by the
 * arrow keys. Two links take turns, so that the focus really moves and a screen reader says the new name.
 * @param act called for a key, with what to do where the layout is mirrored already seen to.
 * @param open called for Enter or a click without modifiers.
 */
export function makeCursor(stage: HTMLElement, act: (wish: Wish) => void, open: () => void): Cursor {
  const isMirrored = getComputedStyle(stage).direction === 'rtl';
  const links = [html('a', { class: 'cursor' }), html('a', { class: 'cursor' })] as const;
  let [link, other] = links;
  const idle = (one: HTMLAnchorElement) => {
    one.hidden = true;
    one.tabIndex = -1;
  };
  const hasFocus = () => links.some((one) => one === focusedIn(stage));
  links.forEach(idle);
  stage.append(...links);
  // Where nothing is left to stand on, the drawing itself keeps the focus.
  stage.tabIndex = -1;
  const look = (isSudden?: boolean) => bringIntoSight(link, isSudden);
  const focus = () => {
    (link.hidden ? stage : link).focus({ preventScroll: true });
    // A hand at the mouse sees where it is, and would lose its place.
    if (link.matches(':focus-visible')) look();
  };

  let sayPosition = () => '';
  const undo = links.flatMap((one) => [
    listen(one, 'focus', () => one.setAttribute('aria-label', sayPosition())),
    listen(one, 'keydown', (event) => {
      const wanted = event.altKey || event.ctrlKey || event.metaKey ? undefined : WISHES[event.key];
      if (!wanted) return;
      event.preventDefault();
      const turned: Wish = wanted === 'next' ? 'previous' : wanted === 'previous' ? 'next' : wanted;
      act(isMirrored ? turned : wanted);
    }),
    listen(one, 'click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    }),
  ]);

  return {
    get isFocused() {
      return hasFocus();
    },
    focus,
    look,
    put({ name, position, href, x, y }, isFocused = hasFocus()) {
      sayPosition = position;
      const label = isFocused ? position() : name;
      if (isFocused && link.getAttribute('aria-label') !== label) [link, other] = [other, link];
      link.setAttribute('aria-label', label);
      // The idle one leads there too: what crawls pages looks at hidden links as well.
      for (const one of links) one.setAttribute('href', href);
      link.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
      link.hidden = false;
      link.tabIndex = 0;
      if (isFocused) link.focus({ preventScroll: true });
      idle(other);
    },
    hide: () => {
      const hadFocus = hasFocus();
      links.forEach(idle);
      if (hadFocus) focus();
    },
    remove: () => {
      for (const stop of undo) stop();
      for (const one of links) one.remove();
    },
  };
}
