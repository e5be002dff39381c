import type { DataFault } from '../i18n/element.ts';
import { FeedError } from '../interaction/feed.ts';
import { webAddress } from '../interaction/untrusted.ts';

/** Longer than this nobody waits for a picture in a text, ms. */
const PATIENCE = 15_000;

/** The way to the data failed, or the drawing of it. */
export class LoadError extends FeedError<DataFault> {}

function parse(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadError('json', `${where} is not JSON`);
  }
}

/**
 * The data that an element's `src` names: an address, or `#id` for a `<script type="application/json">` of the page.
 * Nothing of the reader goes with the request: no cookie, no referrer.
 * @param signal stops it, when the element is taken out of the page
 * @throws {LoadError}
 */
export async function loadData(src: string, page: Document, signal: AbortSignal): Promise<unknown> {
  if (src.startsWith('#')) {
    const text = page.querySelector(`script[type="application/json"][id="${CSS.escape(src.slice(1))}"]`)?.textContent;
    if (!text) throw new LoadError('missing', `no <script type="application/json" id="${src.slice(1)}"> in the page`);
    return parse(text, src);
  }
  const address = webAddress(src, page.baseURI);
  if (!address) throw new LoadError('src', `src="${src}" is no address of the web`);
  const request = new AbortController();
  let isLate = false;
  const stop = () => request.abort();
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, PATIENCE);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(address, {
      signal: request.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new LoadError('missing', `${address} answers ${response.status}`);
    return parse(await response.text(), address);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError(isLate ? 'slow' : 'network', `${address}: ${String(error)}`);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
