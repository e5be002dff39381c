/** What an editor pastes into a page: pure text, made alike at build and in the browser. */

/** What a snippet is made for. */
export interface Shared {
  /** The site's root, absolute, with a slash at the end. */
  site: string;
  title: string;
  /** What the picture shows. */
  alt: string;
  /** Of the picture of the timeline, px. */
  picture: { width: number; height: number };
  /** The view, as `?topic=…`; with `?event=…` one event. Empty for the whole timeline. */
  query: string;
  /** Px. */
  height: number;
}

/** Which code is loaded: `v1` moves with fixes, a full version stays as it is and can be checked by its hash. */
export interface Code {
  version: string;
  integrity?: string;
}

/** What a view's address may tell an element, in the order in which it is written. */
export const KEYS = ['from', 'to', 'topic', 'person', 'kind', 'q', 'event', 'theme', 'lang'] as const;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Attributes as markup, in their order; those that are undefined are left out. */
const markup = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');

const eventOf = (query: string): string | undefined => new URLSearchParams(query).get('event') ?? undefined;

/** The page of the site that a snippet stands for. */
export function pageOf({ site, query }: Pick<Shared, 'site' | 'query'>): string {
  const event = eventOf(query);
  if (event) return `${site}events/${event}/`;
  const own = new URLSearchParams(query);
  own.delete('theme');
  return own.size > 0 ? `${site}?${own}` : site;
}

/** The picture of the timeline, or of one event, of which there is no dark PNG. */
export function pictureOf({ site, query }: Pick<Shared, 'site' | 'query'>, ending: 'svg' | 'png'): string {
  const event = eventOf(query);
  const isDark = new URLSearchParams(query).get('theme') === 'dark' && !(event && ending === 'png');
  const dark = isDark ? '-dark' : '';
  return `${site}img/${event ? `events/${event}` : 'timeline'}${dark}.${ending}`;
}

/** Open Graph's size, which pictures of events have. */
const EVENT_PICTURE = { width: 1200, height: 630 };

/** The picture, linked. @param ending mail takes no SVG */
export function pictureSnippet(shared: Shared, ending: 'svg' | 'png' = 'png'): string {
  const { width, height } = eventOf(shared.query) ? EVENT_PICTURE : shared.picture;
  const image = `<img${markup({ src: pictureOf(shared, ending), width, height, alt: shared.alt })} style="max-width:100%;height:auto">`;
  return `<a${markup({ href: pageOf(shared) })}>${image}</a>`;
}

/** The element, what stands in its place until it is there or where it can't be, and its script. */
export function elementSnippet(shared: Shared, { version, integrity }: Code): string {
  const { site, title, query, height } = shared;
  const told: Record<string, string> = {};
  for (const name of KEYS) {
    const values = new URLSearchParams(query).getAll(name).filter(Boolean);
    if (values.length > 0) told[name] = values.join(' ');
  }
  const isTimeline = eventOf(query) === undefined;
  const attributes = {
    src: `${site}data/v1/outline.json`,
    ...told,
    ...(isTimeline && { height, style: `display:block;min-height:${height}px` }),
  };
  return [
    `<timeline-embed${markup(attributes)}>`,
    `  <a${markup({ href: pageOf(shared) })}>${escaped(title)}</a>`,
    `</timeline-embed>`,
    `<script${markup({ src: `${site}embed/${version}/embed.js`, integrity, crossorigin: integrity && 'anonymous' })} async></script>`,
  ].join('\n');
}

/** A frame, after a quotation that WordPress and mail keep where they take frames out. */
export function frameSnippet(shared: Shared, version = 'v1'): string {
  const { site, title, query, height } = shared;
  const src = `${site}embed/${version}/${query}`;
  const rest = { width: '100%', height, title, loading: 'lazy', frameborder: 0 };
  return [
    `<blockquote><a${markup({ href: pageOf(shared) })}>${escaped(title)}</a></blockquote>`,
    `<iframe${markup({ src, ...rest })}></iframe>`,
  ].join('\n');
}

/** The line that lets a page give frames the height that they ask for. */
export const resizeSnippet = (site: string, version = 'v1'): string =>
  `<script${markup({ src: `${site}embed/${version}/resize.js` })} async></script>`;
