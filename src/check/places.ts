import { versionId } from '../exchange/feeds.ts';
import { FORMATS } from '../exchange/formats.ts';
import { civil } from '../model/calendar.ts';
import type { SiteContent } from './check.ts';
import { dateAt } from './dateCheck.ts';
import { headingIds } from './headingIds.ts';
import type { ParsedFile } from './parse.ts';
import { isMapping, select, textAt } from './select.ts';

/** The places of a page, by their ids; undefined where the file that they come from cannot be read. */
type Places = () => readonly string[] | undefined;

const known = new WeakMap<SiteContent, ReadonlyMap<string, Places>>();

/** Every page of the site but those of events, topics and people, by its path. `e2e/links.spec.ts` holds it true. */
export function pagesOf(content: SiteContent): ReadonlyMap<string, Places> {
  let pages = known.get(content);
  if (!pages) known.set(content, (pages = new Map(allPages(content))));
  return pages;
}

/** The ids on a page, by the page's path; undefined where they cannot be known. */
export function placesOn(path: string, content: SiteContent): ReadonlySet<string> | undefined {
  const [, collection, id = ''] = /^\/(events|topics|people)\/([^/]+)\/$/.exec(path) ?? [];
  const ids =
    collection === undefined
      ? pagesOf(content).get(path)?.()
      : collection === 'events'
        ? placesOfEvent(id, content)
        : collection === 'topics'
          ? years(content, (event) => textAt(event, 'topic') === id)
          : placesOfPerson(id, content);
  return ids && new Set(['content', ...(UNCITED.has(path) ? [] : ['cite']), ...ids]);
}

function placesOfPerson(id: string, content: SiteContent): string[] {
  const { people } = content.records;
  const offices = select(people, `${id}.offices.*`).length > 0 ? ['offices'] : [];
  return [...offices, 'events', ...years(content, (event) => named(event, 'people.*.id').includes(id))];
}

/** Pages that do not say how to cite them. */
const UNCITED = new Set(['/print/', '/lab/']);

function allPages(content: SiteContent): [string, Places][] {
  const { files, ids, records } = content;
  const docs = files.filter(({ collection }) => collection === 'docs');
  const story = docs.find(({ id }) => id === 'story');
  const pages: [string, Places, boolean?][] = [
    ['/', () => home(content, story)],
    ['/events/', () => ['list', ...years(content)]],
    ['/topics/', () => []],
    ['/people/', () => [], !!ids.people?.size],
    ['/article/', () => claimIds([...(ids.claims ?? [])]), select(records.site, 'article').length > 0],
    ['/sources/', () => sourceIds(content)],
    ['/glossary/', () => [...(ids.glossary ?? [])], !!ids.glossary?.size],
    ['/data/', () => dataIds(textAt(records.site, 'version') ?? '')],
    ['/embed/', () => 'preview snippets link places attributes'.split(' ')],
    ['/search/', () => []],
    ['/print/', () => Array.from(ids.events ?? [], (id) => `sheet-${id}`)],
    ['/lab/', () => []],
    ['/method/benchmarks/', () => 'rendered zoom95 heap elements weight build layout embed'.split(' ')],
    ...docs.map((doc): [string, Places, boolean] => [`/${doc.id}/`, () => headingIds(doc), doc !== story]),
  ];
  return pages.flatMap(([path, places, isThere = true]): [string, Places][] => (isThere ? [[path, places]] : []));
}

function home(content: SiteContent, story?: ParsedFile): string[] | undefined {
  const told = story ? headingIds(story) : [];
  return told && ['drawing', 'all-events', ...(story ? ['story', ...told] : []), ...years(content)];
}

const sourceIds = ({ ids, records }: SiteContent): string[] => {
  const isLinked = select(records.sources, '*.linked').map(({ value }) => value);
  const groups = [...(isLinked.includes(true) ? ['linked'] : []), ...(isLinked.includes(false) ? ['consulted'] : [])];
  return [...groups, ...(ids.sources ?? [])];
};

const claimIds = (claims: readonly string[]): string[] => [
  ...new Set(claims.map((id) => `p${id.slice(1).split('.')[0]}`)),
  ...claims,
];

const dataIds = (version: string): string[] => [
  ...'files reading feeds terms'.split(' '),
  ...FORMATS.map(({ id }) => id),
  versionId(version),
];

function placesOfEvent(id: string, content: SiteContent): string[] | undefined {
  const file = content.files.find((one) => one.collection === 'events' && one.id === id);
  const headings = file && headingIds(file);
  if (!headings) return undefined;
  const event = file.tree.value;
  const others = eventsOf(content).filter((other) => other !== event);
  const isRelated =
    named(event, 'relations.*.event').length > 0 ||
    others.some((other) => named(other, 'relations.*.event').includes(id));
  const isTold = isMapping(event) && 'articleNote' in event;
  const isClaimed = named(content.records.claims, '*.events.*').includes(id);
  return [
    ...headings,
    'use',
    'sources',
    ...named(event, 'sources.*').map((source) => `source-${source}`),
    ...(select(event, 'accounts.*').length > 0 ? ['accounts'] : []),
    ...(isRelated ? ['related'] : []),
    ...(isTold || isClaimed ? ['article-says'] : []),
    ...(yearOf(event) !== undefined && others.some((other) => yearOf(other) !== undefined) ? ['around'] : []),
  ];
}

/** The headings of a list of events: the years in which some begin, and one for those that nobody knows the start of. */
function years(content: SiteContent, isListed: (event: unknown) => boolean = () => true): string[] {
  const found = eventsOf(content).filter(isListed).map(yearOf);
  return [...new Set(found.map((year) => (year === undefined ? 'undated' : `y${year}`)))];
}

function yearOf(event: unknown): number | undefined {
  const earliest = dateAt(event, 'date.resolved')?.earliest;
  return earliest == null ? undefined : civil(earliest).year;
}

const eventsOf = ({ files }: SiteContent): unknown[] =>
  files.filter(({ collection }) => collection === 'events').map(({ tree }) => tree.value);

const named = (value: unknown, pattern: string): string[] => select(value, pattern).map((found) => String(found.value));

/** Files of an event that the build makes, or `npm run pdf`: what stands before its id, and after. */
const OF_EVENT: readonly (readonly [string, readonly string[]])[] = [
  ['/data/v1/events/', FORMATS.flatMap(({ ofEvents, ofPages }) => ofEvents ?? ofPages ?? []).map((end) => `.${end}`)],
  ['/img/events/', ['.svg', '-dark.svg', '.png']],
  ['/pdf/', ['.pdf']],
  ['/oembed/events/', ['.json']],
];

/** The other files that the build makes. */
const MADE: ReadonlySet<string> = new Set([
  ...FORMATS.flatMap(({ path, ofPages }) => [path, ...(ofPages ? [`/data/v1/site.${ofPages}`] : [])]),
  ...'/data/v1/outline.json /data/v1/schema.json /oembed/home.json /oembed/events.json /og/site.png'.split(' '),
  ...'/feed.json /rss.xml /robots.txt /sitemap-index.xml /pdf/booklet.pdf'.split(' '),
  ...['timeline.svg', 'timeline-dark.svg', 'timeline.png', 'timeline-dark.png'].map((name) => `/img/${name}`),
  ...['', 'embed.js', 'frame.js', 'resize.js'].map((name) => `/embed/v1/${name}`),
]);

/** The paths of files that are the whole site's. */
export const filesOf = ({ publicFiles }: SiteContent): string[] => [
  ...MADE,
  ...Array.from(publicFiles, (file) => `/${file}`),
];

/** Whether there is a file at a path: of `public/`, or one that is made. */
export function isFile(path: string, { ids, publicFiles, files }: SiteContent): boolean {
  if (MADE.has(path) || publicFiles.has(path.slice(1))) return true;
  return OF_EVENT.some(([start, ends]) =>
    ends.some((end) => {
      const id = path.startsWith(start) && path.endsWith(end) ? path.slice(start.length, -end.length) : '';
      return ids.events?.has(id) && (end !== '.ics' || isOfDays(files.find((file) => file.id === id)?.tree.value));
    }),
  );
}

/** Calendars hold events of whole days alone. */
function isOfDays(event: unknown): boolean {
  const date = dateAt(event, 'date.resolved');
  return date?.precision === 'day' && date.startEdge === 'exact' && date.endEdge === 'exact';
}
