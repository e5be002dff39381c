import { listen } from './dom.ts';

/** Where a view is kept. */
export interface AddressBar {
  /** The query, `?from=…`. */
  read(): string;
  /** Takes up the view's own query; `isStep` where Back should lead to the one before. */
  write(query: string, isStep: boolean): void;
  /** @returns the undo of listening */
  onReturn(changed: () => void): () => void;
}

const KEYS = ['from', 'to', 'topic', 'person', 'kind', 'q', 'scale', 'view', 'event'];

/** The address of the page, whose other keys and fragment stay. */
export const pageAddress: AddressBar = {
  read: () => location.search,
  write(own, isStep) {
    const query = new URLSearchParams(location.search);
    for (const key of KEYS) query.delete(key);
    for (const [key, value] of new URLSearchParams(own)) query.append(key, value);
    const search = query.size > 0 ? `?${query}` : '';
    if (search === location.search) return;
    try {
      history[isStep ? 'pushState' : 'replaceState'](null, '', location.pathname + search + location.hash);
    } catch {
      // Browsers refuse hundreds of steps in a row: the address lags, the view does not.
    }
  },
  onReturn: (changed) => listen(window, 'popstate' as never, changed),
};

/** A view that begins as it is told and is kept nowhere: the address of another's page is not ours to write. */
export const fixedAddress = (query: string): AddressBar => ({
  read: () => query,
  write: () => {},
  onReturn: () => () => {},
});
