import { cleanText } from './cleanText.ts';
import { fromHtmlText, plainText } from './html.ts';
import type { Converted } from './html.ts';
import { EventIds } from './eventIds.ts';
import { dateOf, noteOf, timeOf } from './eventDate.ts';
import { complaint } from './moment.ts';
import { cut, opening, quoted } from './names.ts';
import { siteOf } from './siteOf.ts';
import { sayOfWhole } from './sayOfWhole.ts';
import { Sources } from './sources.ts';
import { Topics } from './topics.ts';
import { sayAt, sayLeftOut } from './tell.ts';
import { RECORDS } from './types.ts';
import type { Content, Entry, Incoming, IncomingEvent, Options, RecordName, Records, Remark } from './types.ts';

const LIMITS = { title: 300, label: 48, summary: 320, stated: 80, given: 300, place: 120 };

/** What was read, as content: every event that has a date, and a remark on everything that could not be carried. */
export function* convert(incoming: Incoming, options: Options): Generator<number, Content> {
  const { existing } = options;
  const remarks = [...incoming.remarks];
  const added = Object.fromEntries(
    RECORDS.map((name) => {
      const own = Object.entries(incoming.records?.[name] ?? {});
      return [name, Object.fromEntries(own.filter(([id]) => !Object.hasOwn(existing[name], id)))];
    }),
  ) as Record<RecordName, Records>;
  const maker: Maker = {
    ids: new EventIds(remarks),
    topics: new Topics({ ...existing.topics, ...added.topics }),
    sources: new Sources({ ...existing.sources, ...added.sources }, incoming, options),
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
    ...added,
    events,
    topics: { ...added.topics, ...maker.topics.added },
    sources: { ...added.sources, ...maker.sources.added },
    remarks,
  };
  sayOfWhole(incoming, existing.site, sayAt(remarks, 'title'));
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
  const wrong = resolved === undefined ? undefined : complaint(resolved);
  if (resolved === undefined || wrong !== undefined) {
    maker.remarks.push(lost(event, event.title, wrong));
    return undefined;
  }
  const { date, ...rest } = own;
  const entry = { ...rest, date: { resolved, ...(date as Entry) } };
  return { at: event.at, id: maker.ids.of(event, event.title), entry, body: event.markdown ?? '' };
}

/**
 * An event that is not carried.
 * @param wrong why its date is none, and what to write; absent where it has no date
 */
function lost({ at }: IncomingEvent, title: string, wrong?: string): Remark {
  const advice = wrong === undefined ? 'write a date such as 1945-05-08 or May 1945, and' : 'mend it and';
  const why = wrong ?? 'no date that can be read';
  return { at, message: `${why}, so ${quoted(title)} is not carried; ${advice} import again`, severity: 'mistake' };
}

function madeEvent(event: IncomingEvent, maker: Maker): Content['events'][number] | undefined {
  const { at } = event;
  const text = fromHtmlText(event.text);
  const heading = fromHtmlText(event.title);
  const title = heading.plain || otherTitle(event, text.plain);
  const say = sayAt(maker.remarks, at);
  const told = dateOf(event);
  const wrong = told && complaint(told.edtf);
  if (!told || wrong !== undefined) {
    maker.remarks.push(lost(event, title, wrong));
    return undefined;
  }
  if (heading.plain === '') say(`no title; carried as ${JSON.stringify(title)}`);
  if (told.mistake) say(told.mistake, 'mistake');
  if (told.note) say(told.note);
  const quotes = event.quotes.map(fromHtmlText);
  sayLeftOut([heading, text, ...quotes], 'text', say);
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
