/** oEmbed 1.0 documents, one for each page that can be embedded: a static site can answer for its own pages alone. */
import { frameSnippet, pictureOf, type Shared } from './snippets.ts';

export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

const DAY_S = 86_400;
const WIDTH = 600;
const PICTURE = { width: 1200, height: 630 };

/**
 * @param publisher who provides it
 * @param name the site's
 */
export function oembed(shared: Shared, publisher: string, name: string): OEmbed {
  const { site, title, height, query } = shared;
  const isEvent = new URLSearchParams(query).has('event');
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: publisher,
    author_url: site,
    provider_name: name,
    provider_url: site,
    cache_age: DAY_S,
    html: frameSnippet(shared),
    width: WIDTH,
    height,
    thumbnail_url: isEvent ? pictureOf(shared, 'png') : `${site}og/site.png`,
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  };
}
