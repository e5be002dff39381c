import { readDate } from './dateText.ts';
import type { ReadDate } from './dateText.ts';
import { distinctTexts } from './distinctTexts.ts';
import { startAndEnd } from './startAndEnd.ts';
import { fieldText, note } from './tell.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { isRecord, otherFields, textOf } from './value.ts';

/** What an event may say, as an attribute or as a member. */
export const FIELDS = new Set(
  (
    'start end latestStart earliestEnd isDuration durationEvent title label caption description link image eventID ' +
    'id classname'
  ).split(' '),
);
const KNOWN = new Set([...FIELDS, '#text']);
const TOP = new Set(['dateTimeFormat', 'events']);

/** SIMILE Timeline's JSON: `{dateTimeFormat, events: [{start, end, title, description, link, image}]}`. */
export function readSimileJson(value: Record<string, unknown>): Incoming {
  const remarks: Remark[] = [];
  for (const key of otherFields(value, TOP)) note(remarks, 'the file', `${key} is not carried`);
  const events = (value['events'] as unknown[]).map((event, i) =>
    toEvent(isRecord(event) ? event : {}, `events[${i}]`, remarks),
  );
  return { format: 'SIMILE JSON', events, remarks };
}

/**
 * An event by its fields, those with words in them as HTML.
 * @param event `#text` is what stands inside its element
 */
export function toEvent(event: Record<string, unknown>, at: string, remarks: Remark[]): IncomingEvent {
  for (const key of otherFields(event, KNOWN)) note(remarks, at, `${key} is not carried`);
  const text = (key: string) => fieldText(event, key, at, remarks);
  const dateOf = (key: string): ReadDate | undefined => {
    const written = textOf(event[key]);
    const read = written === '' ? undefined : readDate(written);
    if (written !== '' && !read) note(remarks, at, `the ${key} ${JSON.stringify(written)} cannot be read as a date`);
    if (key === 'end' && read?.partial) note(remarks, at, `the end ${JSON.stringify(written)} ${read.partial}`);
    return read;
  };
  const [start, end] = [dateOf('start'), dateOf('end')];
  for (const key of ['latestStart', 'earliestEnd']) {
    const written = textOf(event[key]);
    if (written !== '') note(remarks, at, `${key} (${written}) is not carried`);
  }
  const duration = [event['isDuration'], event['durationEvent']].map(String);
  const links = ['link', 'image'].flatMap((key) => {
    const url = text(key);
    if (url === '') return [];
    if (/^https?:\/\/\S+$/i.test(url)) return [{ url }];
    note(remarks, at, `the ${key} ${JSON.stringify(url)} is no web address and is not carried`);
    return [];
  });
  const caption = text('caption');
  const title = text('title') || text('label') || caption;
  const isBesideTitle = (words: string) => words !== title && distinctTexts([title, words]).includes(words);
  return {
    at,
    id: text('eventID') || text('id') || undefined,
    title,
    text: paragraphs([text('#text'), text('description'), ...[text('label'), caption].filter(isBesideTitle)]),
    ...startAndEnd(start, end, ['start', 'end'], at, remarks),
    isWithin: end !== undefined && duration.includes('false'),
    stated: start?.partial ? textOf(event['start']) : undefined,
    group: text('classname') || undefined,
    links,
    quotes: [],
  };
}

/** Pieces of HTML that each say something of their own, one below the other. */
function paragraphs(pieces: readonly string[]): string {
  const own = distinctTexts(pieces);
  return own.length < 2 ? own.join('') : own.map((piece) => `<div>${piece}</div>`).join('');
}
