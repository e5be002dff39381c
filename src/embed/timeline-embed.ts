/**
 * `<timeline-embed src="…">`: the timeline as a part of someone else's page. What the element holds stays on the page
 * until the data has been drawn, and for good where it can't be. The page is left as it was: no global, no storage, no
 * address, nothing outside the element's own shadow.
 */
import { type DataFault, elementTable, type ElementWords } from '../i18n/element.ts';
import { fixedAddress } from '../interaction/addressBar.ts';
import { html } from '../interaction/dom.ts';
import { FeedError, readFeed } from '../interaction/feed.ts';
import { mount } from '../interaction/mount.ts';
import { turn } from '../interaction/turn.ts';
import { webAddress } from '../interaction/untrusted.ts';
import { ATTRIBUTES, readAttributes } from './attributes.ts';
import { chosenOf, namesIn, opening } from './chosen.ts';
import { measureFace } from './face.ts';
import { loadData, LoadError } from './load.ts';
import { isSound, UNSOUND } from './realm.ts';
import { eventCard, link, shell } from './shell.ts';
import { adopt } from './styles.ts';

/** How far from the screen an element begins to load. */
const NEAR = '600px';
/** What stands around a wide drawing of a given height, px. */
const FURNITURE = 190;
const LEAST_DRAWING = 160;

export class TimelineEmbed extends HTMLElement {
  static readonly observedAttributes: readonly string[] = ATTRIBUTES;

  /** Kept, for a page may close every shadow. */
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #slot = html('slot');
  readonly #fault = html('p', { class: 'fault', role: 'status', hidden: '', dir: 'auto' });
  readonly #place = html('div', { class: 'embed' });
  #near: IntersectionObserver | undefined;
  #request: AbortController | undefined;
  #loaded: { src: string; data: unknown } | undefined;
  #unmount: (() => void) | undefined;
  #isQueued = false;
  #hasBegun = false;

  constructor() {
    super();
    this.#place.append(this.#slot, this.#fault);
    this.#root.append(this.#place);
  }

  connectedCallback(): void {
    // A document that is in no window, where libraries put pages that are yet to be shown, has neither styles nor a size.
    if (!this.ownerDocument.defaultView) return;
    adopt(this.#root);
    this.#readTheme();
    if (this.#hasBegun || !('IntersectionObserver' in window)) {
      void this.update();
      return;
    }
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.update();
      },
      { rootMargin: NEAR },
    );
    this.#near.observe(this);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#request?.abort();
    this.#clear();
  }

  attributeChangedCallback(name: string): void {
    if (name === 'theme' || name === 'height') this.#readTheme();
    // Several attributes set together are one change.
    if (!this.isConnected || !this.#hasBegun || this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      if (this.isConnected) void this.update();
    });
  }

  /**
   * Reads the attributes and draws anew, fetching the data only where `src` has changed. Never throws: what fails is an
   * `error` event, and the fallback.
   * @returns whether the timeline is drawn
   */
  async update(): Promise<boolean> {
    this.#hasBegun = true;
    this.#near?.disconnect();
    this.#request?.abort();
    const request = new AbortController();
    this.#request = request;
    try {
      if (!isSound()) throw new LoadError('drawing', UNSOUND);
      const src = this.getAttribute('src') ?? '';
      if (!src) throw new LoadError('src', 'no src; expected the address of a timeline.json');
      if (this.#loaded?.src !== src)
        this.#loaded = { src, data: await loadData(src, this.ownerDocument, request.signal) };
      await this.#draw(this.#loaded.data, request.signal);
    } catch (error) {
      if (!request.signal.aborted) this.#fail(error);
      return false;
    }
    if (request.signal.aborted) return false;
    this.dispatchEvent(new Event('load'));
    return true;
  }

  /** Of the element's own language, else of the data's. */
  readonly #words = (locale: string): ElementWords => elementTable(this.getAttribute('lang') ?? locale);

  #readTheme(): void {
    const theme = this.getAttribute('theme');
    this.#place.dataset['theme'] = theme === 'light' || theme === 'dark' ? theme : 'auto';
    const { height } = readAttributes((name) => (name === 'height' ? this.getAttribute(name) : null), {
      topics: [],
      people: [],
    });
    this.#place.style.blockSize = height ? `${height}px` : '';
  }

  #clear(): void {
    this.#unmount?.();
    this.#unmount = undefined;
    this.#fault.hidden = true;
    this.#place.replaceChildren(this.#slot, this.#fault);
  }

  /** In steps, between which the page around may do what it has to. */
  async #draw(data: unknown, signal: AbortSignal): Promise<void> {
    const feed = readFeed(data, this.#words);
    const words = this.#words(feed.site.locale);
    this.#place.lang = feed.site.locale;
    const wanted = readAttributes((name) => this.getAttribute(name), namesIn(feed));
    for (const warning of new Set(wanted.warnings)) console.warn(warning);
    const { url: permalink = this.#home() } = feed.site;
    if (wanted.event) {
      const event = feed.sent.events.find(({ id }) => id === wanted.event);
      if (!event) throw new LoadError('event', `no event "${wanted.event}" in the data`);
      this.#clear();
      this.#place.replaceChildren(eventCard(event, feed, permalink, words));
      return;
    }
    await turn();
    this.#place.dir = getComputedStyle(this).direction;
    const events = chosenOf(feed, wanted);
    const root = shell(feed, events, permalink, words);
    await turn();
    if (signal.aborted) return;
    this.#clear();
    this.#place.replaceChildren(root);
    const family = getComputedStyle(root).fontFamily;
    this.#unmount = mount(root, opening(feed, events), {
      address: fixedAddress(wanted.query),
      details: feed.details,
      measure: () => measureFace(family, root),
      ...(wanted.height && { height: Math.max(LEAST_DRAWING, wanted.height - FURNITURE) }),
      opened: (id) => this.dispatchEvent(new CustomEvent('select', { detail: { id } })),
    });
  }

  #fail(error: unknown): void {
    const fault: DataFault = error instanceof FeedError ? error.fault : 'drawing';
    const message = error instanceof Error ? error.message : String(error);
    this.#clear();
    const words = this.#words(this.ownerDocument.documentElement.lang);
    this.#fault.replaceChildren(`${words.faults[fault]} `, link(this.#home(), words.full));
    this.#fault.hidden = false;
    console.warn(`timeline-embed: ${message}`);
    this.dispatchEvent(new CustomEvent('error', { detail: { fault, message } }));
  }

  /** The site of the data, as far as the address of the data tells: it lies at `/data/v1/` of it. */
  #home(): string {
    const own = this.querySelector<HTMLAnchorElement>('a[href]')?.href;
    return webAddress(own) ?? webAddress('../../', webAddress(this.getAttribute('src') ?? '', this.baseURI)) ?? '';
  }
}
