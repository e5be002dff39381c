/**
 * The public JSON (`/data/v1/timeline.json`, or the shorter `outline.json`) as what a drawing needs. It comes over the
 * network, from any version of any site, so nothing in it is taken on trust: what does not fit is left out, and a file
 * of which nothing is left is refused.
 */
import { monthNames } from '../i18n/months.ts';
import type { DrawingWords } from '../layout/drawingWords.ts';
import type { DrawnEvent, Lane } from '../layout/types.ts';
import { wholeRange } from '../layout/whole.ts';
import { DATE_FORMS, EDGES, type Instant, KINDS, PRECISIONS } from '../model/event.ts';
import type { Details, Sent } from './sent.ts';
import { type Fields, fields, isId, list, oneOf, text, webAddress } from './untrusted.ts';
import type { LiveWords } from './words.ts';

/** What is wrong with a file, or with the way to it. */
export class FeedError<Fault extends string = 'form' | 'version' | 'empty'> extends Error {
  /** Of which kind: a sentence for each is in `i18n`. */
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.fault = fault;
  }
}

export interface Feed {
  sent: Sent;
  details: (id: string) => Details | undefined;
  /** The site that the data is of; its address is absent where it is none that can be linked. */
  site: { title: string; url?: string; locale: string };
  /** How many entries could not be read. */
  left: number;
}

/** A drawing of more is of no use, and takes memory of another's page. */
const MOST_EVENTS = 100_000;
/** Texts longer than these are cut: three lines hold no more of a label, and a card no more of a summary. */
const LONGEST = { label: 300, words: 100, name: 100, office: 300, summary: 2000 };
/** The years that the arithmetic of dates is exact for, about a hundred thousand million to both sides. */
const FURTHEST = 3.2e21;

const moment = (value: unknown): Instant | null | undefined => {
  if (value === null) return null;
  return typeof value === 'number' && Math.abs(value) <= FURTHEST ? value : undefined;
};

function readEvent(value: unknown, lanes: ReadonlySet<string>, site: string | undefined): DrawnEvent | undefined {
  const event = fields(value);
  const date = fields(event['date']);
  const [start, end] = [moment(date['earliest']), moment(date['latest'])];
  const title = text(event['title'], LONGEST.label);
  const label = text(event['label'], LONGEST.label) || title;
  const form = oneOf(date['form'], DATE_FORMS);
  const precision = oneOf(date['precision'], PRECISIONS);
  const startEdge = oneOf(date['startEdge'], EDGES);
  const endEdge = oneOf(date['endEdge'], EDGES);
  const { id, topic } = event;
  if (!isId(id) || !isId(topic) || !lanes.has(topic) || !label) return undefined;
  if (start === undefined || end === undefined || !form || !precision || !startEdge || !endEdge) return undefined;
  if ((start === null && end === null) || (start !== null && end !== null && end <= start)) return undefined;
  const people = list(event['people']).flatMap((one) => (isId(fields(one)['id']) ? [String(fields(one)['id'])] : []));
  return {
    id,
    label,
    words: text(date['wordsShort'], LONGEST.words) || text(date['words'], LONGEST.words),
    href: webAddress(event['url'], site) ?? site ?? '#',
    kind: oneOf(event['kind'], KINDS) ?? 'context',
    lane: topic,
    importance: ([1, 2, 3] as const).find((one) => one === event['importance']) ?? 3,
    form,
    precision,
    start,
    end,
    startEdge,
    endEdge,
    ...(people.length > 0 && { people }),
  };
}

function readLanes(value: unknown): Lane[] {
  const seen = new Set<string>();
  return list(value).flatMap((topic, i) => {
    const { id, name, hue } = fields(topic);
    if (!isId(id) || seen.has(id)) return [];
    seen.add(id);
    return { id, name: text(name, LONGEST.name) || id, hue: [1, 2, 3, 4, 5].find((one) => one === hue) ?? (i % 5) + 1 };
  });
}

function readDetails(value: Fields, known: (id: string) => boolean): Details {
  const title = text(value['title'], LONGEST.label);
  const summary = text(value['summary'], LONGEST.summary);
  const note = text(fields(value['date'])['note'], LONGEST.summary);
  return {
    ...(title && { title }),
    ...(summary && { summary }),
    ...(note && { note }),
    people: list(value['people']).flatMap((one) => {
      const person = fields(one);
      const name = text(person['name'], LONGEST.name);
      const office = text(person['title'], LONGEST.office);
      return name ? [{ name, ...(office && { title: office }) }] : [];
    }),
    sources: [],
    related: list(value['relations']).flatMap((one) => {
      const { event } = fields(one);
      return isId(event) && known(event) ? [event] : [];
    }),
  };
}

/** People in the order in which the events name them. */
function readPeople(events: readonly Fields[]): Sent['people'] {
  const names = new Map<string, string>();
  for (const event of events)
    for (const one of list(event['people'])) {
      const { id, name } = fields(one);
      if (isId(id) && !names.has(id)) names.set(id, text(name, LONGEST.name) || id);
    }
  return Array.from(names, ([id, name]) => ({ id, name }));
}

/** Words for a drawing, but for the months, which are those of the data's language. */
export interface FeedWords {
  inDrawing: Omit<DrawingWords, 'months'>;
  live: LiveWords;
}

/**
 * @param value parsed JSON, of whatever shape
 * @param wordsFor gives the words for the data's locale
 * @throws {FeedError} where it is no timeline, one of another version, or one without an event that can be read
 */
export function readFeed(value: unknown, wordsFor: (locale: string) => FeedWords): Feed {
  const data = fields(value);
  if (!Array.isArray(data['events']) || !data['version'])
    throw new FeedError('form', 'no list of events with a version; expected the form of schema.json');
  if (!String(data['version']).startsWith('1.'))
    throw new FeedError('version', `version "${text(data['version'], 20)}"; this script reads 1.x`);
  const about = fields(data['site']);
  const url = webAddress(about['url']);
  const locale = text(about['locale'], 40) || 'en';
  const words = wordsFor(locale);
  const lanes = readLanes(data['topics']);
  const laneIds = new Set(lanes.map(({ id }) => id));
  const raw = new Map<string, Fields>();
  const events: DrawnEvent[] = [];
  for (const item of data['events'].slice(0, MOST_EVENTS)) {
    const event = readEvent(item, laneIds, url);
    if (!event || raw.has(event.id)) continue;
    raw.set(event.id, fields(item));
    events.push(event);
  }
  if (events.length === 0) throw new FeedError('empty', 'no event that can be read');
  const whole = wholeRange(events);
  const window = fields(about['window']);
  const [from, to] = [moment(window['from']), moment(window['to'])];
  const story: [Instant, Instant] = from != null && to != null && to > from ? [from, to] : whole;
  return {
    sent: {
      events,
      lanes,
      whole,
      words: { ...words.inDrawing, months: monthNames(locale) },
      list: webAddress('events/', url) ?? '#',
      domain: story,
      story,
      people: readPeople([...raw.values()]),
      live: words.live,
    },
    details: (id) => {
      const event = raw.get(id);
      return event && readDetails(event, (other) => raw.has(other));
    },
    site: { title: text(about['title'], LONGEST.label), locale, ...(url && { url }) },
    left: data['events'].length - events.length,
  };
}
