import { cleanText } from './cleanText.ts';
import { fromHtmlText, plainText } from './html.ts';
import type { Converted } from './html.ts';
import { EventIds } from './eventIds.ts';
import { dateOf, noteOf, timeOf } from './eventDate.ts';
import { complaint } from './moment.ts';
import { cut, opening } from './names.ts';
import { siteOf } from './siteOf.ts';
import { Sources } from './sources.ts';
import { Topics } from './topics.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';

export type Entry = Record<string, unknown>;
type Records = Record<string, Entry>;

/** The content folder that an import goes into, as far as it matters to it; empty for a new one. */
export interface Existing {
  topics: Records;
  people: Records;
  sources: Records;
  claims: Records;
  glossary: Records;
  /** Absent in a new folder. */
  site?: Entry;
}

/** What an import adds: entries with their bodies, and the records that they need and the folder has not. */
export interface Content {
  events: { at: string; id: string; entry: Entry; body: string }[];
  topics: Records;
  people: Records;
  sources: Records;
  claims: Records;
  glossary: Records;
  /** For a new folder. */
  site?: Entry;
  remarks: Remark[];
}

export interface Options {
  /** The file's name, without folders. */
  fileName: string;
  /** `YYYY-MM-DD`. */
  today: string;
  existing: Existing;
}

const LIMITS = { title: 300, label: 48, summary: 320, stated: 80, given: 300, place: 120 };

/** What was read, as content: every event that has a date, and a remark on everything that could not be carried. */
export function* convert(incoming: Incoming, options: Options): Generator<number, Content> {
  const { existing } = options;
  const remarks = [...incoming.remarks];
  const records = (incoming.records ?? {}) as Partial<Record<string, Records>>;
  const missing = (name: 'topics' | 'people' | 'sources' | 'claims' | 'glossary') =>
    Object.fromEntries(Object.entries(records[name] ?? {}).filter(([id]) => !Object.hasOwn(existing[name], id)));
  const known = { topics: missing('topics'), sources: missing('sources') };
  const maker: Maker = {
    ids: new EventIds(remarks),
    topics: new Topics({ ...existing.topics, ...known.topics }),
    sources: new Sources({ ...existing.sources, ...known.sources }, incoming, options),
    remarks,
    hasArticle: existing.site?.['article'] !== undefined || incoming.site?.['article'] !== undefined,
  };
  const events: Content['events'] = [];
  for (const [i, event] of incoming.events.entries()) {
    const made = event.entry ? ownEvent(event, event.entry, maker) : madeEvent(event, maker);
    if (made) events.push(made);
    if (i % 500 === 499) yield i + 1;
  }
  maker.ids.tellMadeUp();
  const content: Content = {
    events,
    topics: { ...known.topics, ...maker.topics.added },
    people: missing('people'),
    sources: { ...known.sources, ...maker.sources.added },
    claims: missing('claims'),
    glossary: missing('glossary'),
    remarks,
  };
  if (!existing.site) content.site = siteOf(incoming, content, options);
  return content;
}

interface Maker {
  ids: EventIds;
  topics: Topics;
  sources: Sources;
  remarks: Remark[];
  hasArticle: boolean;
}

function ownEvent(event: IncomingEvent, own: Entry, maker: Maker): Content['events'][number] | undefined {
  const resolved = typeof event.start === 'string' ? event.start : undefined;
  const wrong = resolved === undefined ? 'no date' : complaint(resolved);
  if (resolved === undefined || wrong !== undefined) {
    maker.remarks.push(lost(event, event.title, wrong ?? ''));
    return undefined;
  }
  const { date, ...rest } = own;
  const entry = { ...rest, date: { resolved, ...(date as Entry) } };
  return { at: event.at, id: maker.ids.of(event, event.title), entry, body: event.markdown ?? '' };
}

const lost = ({ at }: IncomingEvent, title: string, why: string): Remark => ({
  at,
  message: `${why}, so ${JSON.stringify(cut(title, 60))} is not carried; write one and import again`,
  severity: 'mistake',
});

function madeEvent(event: IncomingEvent, maker: Maker): Content['events'][number] | undefined {
  const { at } = event;
  const text = fromHtmlText(event.text);
  const heading = fromHtmlText(event.title);
  const title = heading.plain || otherTitle(event, text.plain);
  const say = (message: string, severity: Remark['severity'] = 'note') => maker.remarks.push({ at, message, severity });
  if (heading.plain === '') say(`no title; carried as ${JSON.stringify(title)}`);
  const told = dateOf(event);
  const wrong = told ? complaint(told.edtf) : 'no date that can be read';
  if (!told || wrong !== undefined) {
    maker.remarks.push(lost(event, title, wrong ?? ''));
    return undefined;
  }
  if (told.mistake) say(told.mistake, 'mistake');
  if (told.note) say(told.note);
  const quotes = event.quotes.map(fromHtmlText);
  sayLeftOut([heading, text, ...quotes], say);
  const sources = maker.sources.of(event, say);
  const paragraphs = [title.length > LIMITS.title ? fromHtmlText(event.title).markdown : '', text.markdown];
  const body = [...paragraphs, ...quotes.map(({ markdown }) => markdown)].filter(Boolean).join('\n\n');
  const summary = opening(text.plain || title, LIMITS.summary);
  // A summary that is the whole text, without a link or emphasis in it, need not stand on the page twice.
  const isSaid = quotes.length === 0 && title.length <= LIMITS.title && isPlainly(summary, text);
  const shorten = (what: string, whole: string, most: number): string => {
    const short = cut(whole, most);
    if (short !== whole) say(`the ${what} is longer than ${most} characters; carried as ${JSON.stringify(short)}`);
    return short;
  };
  const place = shorten('place', plainText(event.place ?? ''), LIMITS.place);
  const label = shorten('label', plainText(event.label ?? ''), LIMITS.label);
  const { time, note, unsaid } = timeOf(event, told.edtf, maker.sources.file);
  if (unsaid !== undefined) say(unsaid);
  const stated = cleanText(event.stated ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const date = {
    resolved: told.edtf,
    ...(stated !== '' && !maker.hasArticle && { stated: shorten('date as stated', stated, LIMITS.stated) }),
    ...(maker.hasArticle && { basis: 'outside-source' }),
    ...noteOf([
      note,
      stated !== '' && maker.hasArticle ? `As given: ${shorten('date as stated', stated, LIMITS.given)}.` : '',
      told.mistake ?? '',
    ]),
  };
  const entry: Entry = {
    title: cut(title, LIMITS.title),
    ...((label !== '' || title.length > LIMITS.label) && { label: label || cut(title, LIMITS.label) }),
    ...(maker.hasArticle && { kind: 'context' }),
    topic: maker.topics.of(event.group, say),
    importance: 2,
    date,
    ...(time && { time }),
    ...(place !== '' && { place: { name: place, precision: 'named' } }),
    summary,
    sources,
    imported: true,
  };
  return { at, id: maker.ids.of(event, title), entry, body: isSaid ? '' : body };
}

/** What an event without a title is called: by its text, what stands beside it, or what it points to. */
function otherTitle({ links, quotes }: IncomingEvent, text: string): string {
  const beside = [text, ...quotes.map(plainText), ...links.map(({ caption }) => plainText(caption ?? ''))];
  return cut(beside.find(Boolean) ?? 'Untitled', 80);
}

const isPlainly = (summary: string, { plain, markdown }: Converted): boolean =>
  summary === plain && !/\]\(|[*_~`>|#-]|\n/.test(markdown.replace(/\\./g, ''));

function sayLeftOut(parts: readonly Converted[], say: (message: string, severity?: Remark['severity']) => void): void {
  const unsafe = [...new Set(parts.flatMap((part) => part.unsafe))];
  const other = [...new Set(parts.flatMap((part) => part.other))];
  if (unsafe.length > 0) say(`${unsafe.join(', ')} in the text; left out, and nothing of it was run`, 'mistake');
  if (other.length > 0) say(`${other.join(', ')} in the text is not carried`);
}
