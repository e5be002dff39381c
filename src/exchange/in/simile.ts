import { distinctTexts } from './distinctTexts.ts';
import { eventsIn } from './eventsIn.ts';
import { startAndEnd } from './startAndEnd.ts';
import { fieldText, sayAt, sayRest, webLink } from './tell.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { textOf } from './value.ts';
import { writtenDate } from './writtenDate.ts';

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
  sayRest(value, TOP, sayAt(remarks, 'the file'));
  const events = eventsIn(value['events'] as unknown[], (i) => `events[${i}]`, toEvent, remarks);
  return { format: 'SIMILE JSON', events, remarks };
}

/**
 * An event by its fields, those with words in them as HTML.
 * @param event `#text` is what stands inside its element
 */
export function toEvent(event: Record<string, unknown>, at: string, remarks: Remark[]): IncomingEvent {
  const say = sayAt(remarks, at);
  sayRest(event, KNOWN, say);
  const text = (key: string) => fieldText(event, key, say);
  const [start, end] = ['start', 'end'].map((key) => writtenDate(textOf(event[key]), key, say));
  for (const key of ['latestStart', 'earliestEnd']) {
    const written = textOf(event[key]);
    if (written !== '') say(`${key} (${written}) is not carried`);
  }
  const duration = [event['isDuration'], event['durationEvent']].map(String);
  const caption = text('caption');
  const title = text('title') || text('label') || caption;
  const isBesideTitle = (words: string) => words !== title && distinctTexts([title, words]).includes(words);
  return {
    at,
    id: text('eventID') || text('id') || undefined,
    title,
    text: paragraphs([text('#text'), text('description'), ...[text('label'), caption].filter(isBesideTitle)]),
    ...startAndEnd(start, end, ['start', 'end'], say),
    isWithin: end !== undefined && duration.includes('false'),
    stated: start?.partial ? textOf(event['start']) : undefined,
    group: text('classname') || undefined,
    links: ['link', 'image'].flatMap((key) => webLink(text(key), key, say)),
    quotes: [],
  };
}

/** Pieces of HTML that each say something of their own, one below the other. */
function paragraphs(pieces: readonly string[]): string {
  const own = distinctTexts(pieces);
  return own.length < 2 ? own.join('') : own.map((piece) => `<div>${piece}</div>`).join('');
}
