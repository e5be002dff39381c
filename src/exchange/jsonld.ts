/** JSON-LD in the words of schema.org: pages, the events they are about, the data set, and the glossary. */
import type { PublicDate, PublicEvent, PublicSource, PublicTimeline } from '../model/jsonShape.ts';
import { dateParts, isoDate, plainParts } from './dateParts.ts';

export type Node = { [key: string]: string | number | boolean | undefined | Node | Node[] | string[] };

const CONTEXT = { '@context': 'https://schema.org' };

type Site = PublicTimeline['site'];

const publisher = (site: Site): Node => ({ '@type': 'Organization', name: site.publisher, url: site.url });

const website = (site: Site): Node => ({
  '@type': 'WebSite',
  '@id': `${site.url}#site`,
  name: site.title,
  url: site.url,
});

/** The page of one event. */
export function eventPage({ site, events, sources }: PublicTimeline): Node {
  const [event] = events;
  if (!event) throw new Error('eventPage: expected the data of one event');
  const cited = new Map(sources.map((source) => [source.id, source]));
  return {
    ...CONTEXT,
    '@type': 'WebPage',
    '@id': event.url,
    url: event.url,
    name: event.title,
    description: event.summary,
    inLanguage: site.locale,
    isPartOf: website(site),
    publisher: publisher(site),
    dateModified: site.revised,
    version: site.version,
    license: site.licence?.url,
    about: about(event),
    mentions: event.people.map(({ name, title }) => ({ '@type': 'Person', name, jobTitle: title || undefined })),
    citation: event.sources.flatMap((id) => work(cited.get(id))),
  };
}

function about({ title, summary, date, place, url }: PublicEvent): Node {
  return {
    '@type': 'Event',
    '@id': `${url}#event`,
    name: title,
    description: summary,
    ...isoSpan(date),
    location: place && {
      '@type': 'Place',
      name: place.name,
      ...(place.precision === 'site' && place.lat !== undefined && place.lon !== undefined
        ? { geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon } }
        : {}),
    },
  };
}

/** Start and end where ISO 8601 can say them, which has no word for doubt. */
function isoSpan(date: PublicDate): { startDate?: string; endDate?: string } {
  const single = plainParts(date);
  if (single) return { startDate: isoDate(single) };
  const isSure = date.startEdge === 'exact' && date.endEdge === 'exact';
  if (date.form !== 'interval' || !isSure) return {};
  const { first, last } = dateParts(date);
  const [startDate, endDate] = [first && isoDate(first), last && isoDate(last)];
  return startDate && endDate ? { startDate, endDate } : {};
}

function work(source: PublicSource | undefined): Node[] {
  if (!source) return [];
  const issued = source.issued && plainParts(source.issued);
  return [
    {
      '@type': source.type.startsWith('article') ? 'Article' : 'CreativeWork',
      name: source.title,
      publisher: { '@type': 'Organization', name: source.publisher },
      author: source.author,
      datePublished: issued && isoDate(issued),
      inLanguage: source.language,
      url: source.url,
    },
  ];
}

export interface Download {
  url: string;
  /** Media type. */
  type: string;
  name: string;
}

/** All events as a data set. */
export function dataset({ site, events }: PublicTimeline, downloads: readonly Download[]): Node {
  return {
    ...CONTEXT,
    '@type': 'Dataset',
    '@id': `${site.url}data/`,
    url: `${site.url}data/`,
    name: site.title,
    description: site.description,
    inLanguage: site.locale,
    isAccessibleForFree: true,
    license: site.licence?.url,
    version: site.version,
    dateModified: site.revised,
    creator: publisher(site),
    publisher: publisher(site),
    isPartOf: website(site),
    temporalCoverage: coverage(events),
    distribution: downloads.map(({ url, type, name }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
      name,
    })),
  };
}

/** From the first to the last known day, as ISO 8601 has it; undefined where that lies outside its years. */
function coverage(events: readonly PublicEvent[]): string | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const { date } of events) {
    from = Math.min(from, date.earliest ?? Infinity);
    to = Math.max(to, date.latest ?? -Infinity);
  }
  if (from >= to || !Number.isFinite(from) || !Number.isFinite(to)) return undefined;
  const { first, last } = dateParts({ precision: 'day', earliest: from, latest: to });
  const [start, end] = [first && isoDate(first), last && isoDate(last)];
  return start && end ? `${start}/${end}` : undefined;
}

/** The glossary. */
export function termSet({ site, glossary }: PublicTimeline, title: string): Node {
  const id = `${site.url}glossary/`;
  return {
    ...CONTEXT,
    '@type': 'DefinedTermSet',
    '@id': id,
    url: id,
    name: title,
    inLanguage: site.locale,
    isPartOf: website(site),
    license: site.licence?.url,
    hasDefinedTerm: glossary.map(({ url, term, definition, otherNames }) => ({
      '@type': 'DefinedTerm',
      '@id': url,
      url,
      name: term,
      alternateName: Object.keys(otherNames).length > 0 ? Object.values(otherNames) : undefined,
      description: definition,
      inDefinedTermSet: id,
    })),
  };
}

/** As the text of a script element, which nothing in it can end (WHATWG HTML, 4.12.1.3). */
export const scriptText = (node: Node): string => JSON.stringify(node).replaceAll('<', '\\u003c');
