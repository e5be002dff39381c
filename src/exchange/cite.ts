/** What can be cited, a source or a page of the site, as CSL-JSON (Citation Style Language 1.0.2, "csl-data"). */
import type { PublicDate, PublicSource, PublicTimeline } from '../model/jsonShape.ts';
import { oneLine } from './clean.ts';
import { dateParts } from './dateParts.ts';

export interface CslDate {
  'date-parts'?: number[][];
  /** 1 is spring. */
  season?: number;
  circa?: boolean;
  /** What the parts cannot say, in words. */
  literal?: string;
}

export interface CslItem {
  id: string;
  type: string;
  title?: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher?: string;
  version?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  archive_location?: string;
  language?: string;
  note?: string;
}

/** Types whose publisher is the name of what they stand in. */
const PERIODICAL = new Set(['article-newspaper', 'article-magazine', 'article-journal', 'post-weblog']);

export function citeSource(source: PublicSource): CslItem {
  const { id, type, title, publisher, author, issued, accessed, url, archive, language, note } = source;
  return {
    id,
    type,
    title: title === undefined ? undefined : oneLine(title),
    author: author === undefined ? undefined : [{ literal: oneLine(author) }],
    'container-title': PERIODICAL.has(type) ? oneLine(publisher) : undefined,
    publisher: oneLine(publisher),
    issued: issued && cslDate(issued),
    accessed: accessed && cslDate(accessed),
    URL: url && address(url),
    archive_location: archive && address(archive),
    language: oneLine(language),
    note: note === undefined ? undefined : oneLine(note),
  };
}

/**
 * A page of the site, as of the last edit.
 * @param page its title is left out for the site as a whole
 */
export function citePage(site: PublicTimeline['site'], page: { id: string; url: string; title?: string }): CslItem {
  const [year, month, day] = site.revised.split('-').map(Number);
  return {
    id: page.id,
    type: 'webpage',
    title: oneLine(page.title ?? site.title),
    author: [{ literal: oneLine(site.publisher) }],
    'container-title': page.title === undefined ? undefined : oneLine(site.title),
    publisher: oneLine(site.publisher),
    version: oneLine(site.version),
    issued: { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] },
    URL: page.url,
    language: site.locale,
  };
}

/** An address without a sign that could end a field or a line. */
const address = (url: string): string => url.trim().replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

/** CSL counts 1 BC as -1, and takes seasons and spans; a side that nobody knows is said in words alone. */
export function cslDate(date: PublicDate): CslDate {
  const { first, last } = dateParts(date);
  const isSpan = date.form === 'single' || date.form === 'interval';
  if (!first || !last || !isSpan) return { literal: date.words };
  const counted = [first, last].map(([year, ...rest]) => [
    year < 1 ? year - 1 : year,
    ...rest.map((part) => part ?? 1),
  ]);
  const circa = date.startEdge !== 'exact' || date.endEdge !== 'exact' ? { circa: true } : {};
  if (date.form === 'single' && date.precision === 'season') {
    const season = Number(date.edtf.slice(-2)) - 20;
    return { 'date-parts': [[counted[0]?.[0] ?? 0]], ...(season >= 1 && season <= 4 ? { season } : {}), ...circa };
  }
  return { 'date-parts': String(first) === String(last) ? counted.slice(0, 1) : counted, ...circa };
}

/** The one date of an item whose parts are a day, a month or a year; undefined where it is a span, a season or words. */
export function singleDate(date: CslDate | undefined): number[] | undefined {
  const parts = date?.['date-parts'];
  return parts?.length === 1 && !date?.circa && !date?.season ? parts[0] : undefined;
}
