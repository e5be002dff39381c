import type { ElementWords } from '../i18n/element.ts';
import { html } from '../interaction/dom.ts';
import type { Feed } from '../interaction/feed.ts';
import { webAddress } from '../interaction/untrusted.ts';
import { inOrder } from '../interaction/order.ts';
import type { DrawnEvent } from '../layout/types.ts';
import { LADDER } from '../layout/view.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A link that leads out of a page of another site; only its text where the address is none of the web. */
export function link(address: string, ...children: (Node | string)[]): HTMLElement {
  const href = webAddress(address);
  return href ? html('a', { href, rel: 'noopener' }, ...children) : html('span', {}, ...children);
}

/** A drawing for each width of the ladder; the style sheet shows the one that fits, and only that is ever drawn. */
function drawings(): SVGSVGElement[] {
  return LADDER.map(({ width, orientation }) => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', `drawing ${orientation} at-${width}`);
    return svg;
  });
}

function toolbar({ view }: ElementWords): HTMLElement {
  const acts = [
    ['story', view.story],
    ['all', view.all],
    ['in', view.zoomIn],
    ['out', view.zoomOut],
    ['read', view.read],
  ] as const;
  return html(
    'div',
    { class: 'timeline-bar', 'data-toolbar': '', 'data-live': '', role: 'toolbar', 'aria-label': view.toolbar },
    ...acts.map(([act, name]) => html('button', { type: 'button', 'data-act': act }, name)),
  );
}

function slider(end: 'from' | 'to', name: string): HTMLElement {
  return html('input', { type: 'range', 'data-range': end, 'aria-label': name });
}

/** Every event with its date, in order of time: folded away on a screen, unrolled on paper. */
function listOf(events: readonly DrawnEvent[], { details }: Feed): HTMLElement {
  return html(
    'ol',
    { class: 'list', hidden: '' },
    ...inOrder(events).map((event) =>
      html(
        'li',
        {},
        html('span', { class: 'list-date' }, event.words),
        ' ',
        link(event.href, details(event.id)?.title ?? event.label),
      ),
    ),
  );
}

/**
 * What stands around an embed's drawing, with the parts that `interaction/mount.ts` needs.
 * @param events those that are listed
 * @param permalink where the whole of it is
 */
export function shell(feed: Feed, events: readonly DrawnEvent[], permalink: string, words: ElementWords): HTMLElement {
  const { view } = words;
  const list = listOf(events, feed);
  const unroll = html('button', { type: 'button', 'aria-expanded': 'false' }, words.list(events.length));
  unroll.addEventListener('click', () => {
    list.hidden = !list.hidden;
    unroll.setAttribute('aria-expanded', String(!list.hidden));
  });
  return html(
    'div',
    { class: 'timeline', 'data-timeline': '' },
    html('p', { class: 'embed-title' }, link(permalink, feed.site.title)),
    html('div', { class: 'timeline-head' }, toolbar(words)),
    html(
      'p',
      { class: 'timeline-status' },
      html('span', { 'data-status': '', dir: 'auto' }),
      html('span', { 'data-scale': '' }),
    ),
    html('p', { class: 'hidden', role: 'status', 'data-said': '' }),
    html(
      'div',
      { class: 'stage', 'data-stage': '' },
      ...drawings(),
      html('section', { class: 'card', 'data-card': '', tabindex: '-1', hidden: '' }),
    ),
    html(
      'div',
      { class: 'range', 'data-live': '', role: 'group', 'aria-label': view.range },
      slider('from', view.from),
      slider('to', view.to),
    ),
    html('p', { class: 'embed-foot' }, unroll, link(permalink, words.full)),
    list,
    html('p', { class: 'permalink' }, `${words.permalink} `, link(permalink, permalink)),
  );
}

/** One event as a card that stands by itself. */
export function eventCard(
  event: DrawnEvent,
  { details, site }: Feed,
  permalink: string,
  words: ElementWords,
): HTMLElement {
  const known = details(event.id);
  const people = (known?.people ?? []).map(({ name, title }) => html('li', {}, title ? `${name}, ${title}` : name));
  return html(
    'article',
    { class: 'event-card' },
    html('p', { class: 'list-date' }, event.words, ' · ', words.kinds[event.kind]),
    html('h3', {}, link(event.href, known?.title ?? event.label)),
    known?.summary ? html('p', {}, known.summary) : false,
    people.length > 0 ? html('ul', {}, ...people) : false,
    html('p', { class: 'embed-foot' }, link(event.href, words.entry), link(permalink, site.title)),
    html('p', { class: 'permalink' }, link(event.href, event.href)),
  );
}
