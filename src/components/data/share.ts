import { oembed, type OEmbed } from '../../exchange/oembed.ts';
import type { Shared } from '../../exchange/snippets.ts';
import { absolute } from './href.ts';
import { loadPublic } from './json.ts';
import { loadPicture, timelineAlt } from './timelinePicture.ts';

/** Px: of a timeline, and of one event. */
export const HEIGHTS = { timeline: 700, event: 320 };

/** What a snippet says of the timeline, or of a part of it. */
export async function sharedOf(query = '', title?: string, alt?: string): Promise<Shared> {
  const { site } = (await loadPublic()).whole;
  const { width, height } = await loadPicture();
  return {
    site: absolute('/'),
    title: title ?? site.title,
    alt: alt ?? (await timelineAlt()),
    picture: { width, height },
    query,
    height: query.startsWith('?event=') ? HEIGHTS.event : HEIGHTS.timeline,
  };
}

type Documents = ReadonlyMap<string, { query: string; title?: string; alt?: string }>;

let made: Promise<Documents> | undefined;

/** The oEmbed documents, by the path of their page from the site's root. Listed once a run: every page asks. */
function documents(): Promise<Documents> {
  made ??= listDocuments();
  return made;
}

async function listDocuments(): Promise<Documents> {
  const { events, topics, people } = (await loadPublic()).whole;
  return new Map<string, { query: string; title?: string; alt?: string }>([
    ['/', { query: '' }],
    ['/events/', { query: '' }],
    ...events.map(
      ({ id, title, date }) =>
        [`/events/${id}/`, { query: `?event=${id}`, title, alt: `${title}. ${date.words}` }] as const,
    ),
    ...topics.map(({ id, name }) => [`/topics/${id}/`, { query: `?topic=${id}`, title: name }] as const),
    ...people.map(({ id, name }) => [`/people/${id}/`, { query: `?person=${id}`, title: name }] as const),
  ]);
}

const fileOf = (path: string): string => (path === '/' ? 'home' : path.slice(1, -1));

/** Where a page's oEmbed document is; undefined for a page that cannot be embedded. @param path from the site's root */
export async function oembedOf(path: string): Promise<string | undefined> {
  return (await documents()).has(path) ? absolute(`/oembed/${fileOf(path)}.json`) : undefined;
}

/** The oEmbed document of a page. @throws where it has none @param path from the site's root */
export async function oembedDocument(path: string): Promise<OEmbed> {
  const known = (await documents()).get(path);
  if (!known) throw new Error(`no oEmbed document for ${path}`);
  const { site } = (await loadPublic()).whole;
  return oembed(await sharedOf(known.query, known.title, known.alt), site.publisher, site.title);
}

export interface OEmbedProps extends Record<string, unknown> {
  document: OEmbed;
}

/** One static path for each document but those of events. */
export async function oembedPaths(): Promise<{ params: { page: string }; props: OEmbedProps }[]> {
  const paths = [...(await documents()).keys()].filter((path) => !/^\/events\/./.test(path));
  return Promise.all(
    paths.map(async (path) => ({ params: { page: fileOf(path) }, props: { document: await oembedDocument(path) } })),
  );
}
