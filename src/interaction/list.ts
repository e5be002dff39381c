import { focusedIn } from './dom.ts';

/** The page's list of the same events, which is filtered with the drawing. */
export interface EventList {
  /** All that the list says of an event. */
  textOf(id: string): string;
  /** Hides the events that do not fit, and the headings of periods that have none. */
  show(fits: (id: string) => boolean): void;
}

export function makeList(list: Element | null | undefined): EventList {
  const items = new Map(
    Array.from(list?.querySelectorAll<HTMLElement>('li[data-event]') ?? [], (item) => [
      item.dataset['event'] ?? '',
      item,
    ]),
  );
  return {
    textOf: (id) => items.get(id)?.textContent ?? '',
    show(fits) {
      const at = list && focusedIn(list)?.closest('li[data-event]');
      for (const [id, item] of items) item.hidden = !fits(id);
      for (const period of list?.querySelectorAll<HTMLElement>('.period') ?? []) {
        period.hidden = !period.querySelector('li[data-event]:not([hidden])');
      }
      // The focus goes from what is hidden to what is left after it, else before it.
      if (!(at instanceof HTMLElement) || !at.hidden) return;
      const left = [...items.values()].filter((item) => !item.hidden);
      const isAfter = (item: Node) => at.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING;
      (left.find(isAfter) ?? left.at(-1))?.querySelector('a')?.focus();
    },
  };
}
