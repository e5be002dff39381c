import type { DrawnEvent } from '../layout/types.ts';
import { html } from './dom.ts';
import type { Details } from './sent.ts';
import { fill, type LiveWords } from './words.ts';

/** A card of members of a cluster names no more than this. */
const MOST_NAMED = 40;
const MOST_SOURCES = 4;

const isOfTheWeb = (url: string): boolean => /^https?:\/\//i.test(url);

export interface CardActions {
  close(): void;
  /** Opens another event's card. */
  open(id: string): void;
  step(direction: 'previous' | 'next'): void;
}

export interface Card {
  readonly isOpen: boolean;
  /** Shows an event; its details come when they have been loaded. */
  show(event: DrawnEvent, lane: string): void;
  /** Says where it stands in the order; one that the choices leave out has no number. */
  count(position: { number: number; all: number }): void;
  /** Adds what was loaded; `undefined` where it could not be. */
  fill(id: string, details: Details | undefined, labelOf: (id: string) => string | undefined): void;
  /** Shows the members of a cluster that no zoom can part. */
  list(members: readonly DrawnEvent[], count: number): void;
  hide(): void;
  focus(): void;
}

/** The card of the event that is open: what, when, who, on whose word, and where to go from there. Not a dialogue: the page stays in use. */
export function makeCard(place: HTMLElement, words: LiveWords, actions: CardActions): Card {
  let shown: string | undefined;
  let heading = html('a');
  let body = html('div');
  const position = html('span');
  let turns: readonly HTMLButtonElement[] = [];
  const button = (name: string, text: string, act: () => void) => {
    const made = html('button', { type: 'button', class: name }, text);
    made.addEventListener('click', act);
    return made;
  };
  const open = (label: string, ...children: (Node | string)[]) => {
    place.setAttribute('aria-label', label);
    // While it is open it does not shrink, so that what is pressed again stays under the pointer.
    place.style.setProperty('--tl-least', `${place.offsetHeight}px`);
    place.replaceChildren(button('card-close', words.close, actions.close), ...children);
    place.hidden = false;
  };
  const section = (title: string, items: readonly (Node | string)[]) =>
    items.length > 0 &&
    html(
      'div',
      { class: 'card-part' },
      html('h4', {}, title),
      html('ul', {}, ...items.map((item) => html('li', {}, item))),
    );

  /** The first few, and how many more there are. */
  const atMost = <Item>(items: readonly Item[]): (Item | string)[] =>
    items.length > MOST_SOURCES + 1
      ? [...items.slice(0, MOST_SOURCES), fill(words.andMore, { count: items.length - MOST_SOURCES })]
      : [...items];

  return {
    get isOpen() {
      return !place.hidden;
    },
    show(event, lane) {
      shown = event.id;
      body = html('div', { class: 'card-body' }, html('p', { class: 'detail' }, words.loading));
      heading = html('a', { href: event.href }, event.label);
      turns = [
        button('', words.previous, () => actions.step('previous')),
        button('', words.next, () => actions.step('next')),
      ];
      open(
        event.label,
        html('p', { class: 'card-date' }, event.words, ' · ', lane),
        html('h3', {}, heading),
        body,
        html('p', { class: 'card-turn' }, ...turns, position, html('a', { href: event.href }, words.open)),
      );
    },
    count({ number, all }) {
      position.textContent = number > 0 ? `${number} / ${all}` : words.leftOut;
      // They keep the focus at the ends, where there is nothing to go on to.
      turns.forEach((turn, i) => turn.setAttribute('aria-disabled', String(number === (i ? all : 1))));
    },
    fill(id, details, labelOf) {
      if (id !== shown) return;
      if (!details) {
        body.replaceChildren(html('p', { class: 'detail' }, words.failed));
        return;
      }
      const { title, summary, note, people, sources, related: others } = details;
      if (title) heading.textContent = title;
      const related = others.flatMap((other) => {
        const label = labelOf(other);
        return label === undefined ? [] : [button('card-link', label, () => actions.open(other))];
      });
      const parts = [
        summary && html('p', {}, summary),
        note && html('p', { class: 'detail' }, note),
        section(
          words.people,
          people.map(({ name, title: office }) => (office ? `${name}, ${office}` : name)),
        ),
        section(
          words.sources,
          atMost(sources).map((source) => {
            if (typeof source === 'string') return source;
            const { name, url } = source;
            return url && isOfTheWeb(url) ? html('a', { href: url, rel: 'noopener' }, name) : name;
          }),
        ),
        section(words.related, related),
      ];
      body.replaceChildren(...parts.filter((part) => part instanceof Node));
    },
    list(members, count) {
      shown = undefined;
      const title = fill(words.together, { count });
      const items = members.slice(0, MOST_NAMED).map((event) =>
        html(
          'li',
          {},
          button('card-link', `${event.label}, ${event.words}`, () => actions.open(event.id)),
        ),
      );
      const more = count - items.length;
      open(
        title,
        html('h3', {}, title),
        html('ul', {}, ...items, more > 0 && html('li', {}, fill(words.andMore, { count: more }))),
      );
    },
    hide() {
      shown = undefined;
      place.hidden = true;
      place.replaceChildren();
    },
    focus: () => place.focus({ preventScroll: true }),
  };
}
