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
      for (const [id, item] of items) item.hidden = !fits(id);
      for (const period of list?.querySelectorAll<HTMLElement>('.period') ?? []) {
        period.hidden = !period.querySelector('li[data-event]:not([hidden])');
      }
    },
  };
}
