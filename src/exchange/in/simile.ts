import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { placeAt } from './decode.ts';
import { readDate } from './dateText.ts';
import { note } from './tell.ts';
import { InputError } from './types.ts';
import type { Incoming, IncomingEvent, Remark, When } from './types.ts';
import { isRecord, otherFields, textOf } from './value.ts';

const KNOWN = new Set(
  (
    'start end latestStart earliestEnd isDuration durationEvent title caption description link image #text ' +
    '#cdata eventID id classname'
  ).split(' '),
);

/**
 * SIMILE Timeline's XML: `<data><event start end isDuration title link image>text</event></data>`.
 * @throws {InputError} on XML that is not well formed, or that declares entities
 */
export function readSimileXml(text: string): Incoming {
  if (/<!ENTITY/i.test(text))
    throw new InputError('an <!ENTITY>; take the document type out and write the text itself');
  const wrong = XMLValidator.validate(text);
  if (wrong !== true) {
    const { line, col, msg } = wrong.err;
    // Its words where the end comes too early: a list of the tags that are open, at the first line.
    if (/^Invalid '\[|unclosed|not closed/i.test(msg)) {
      throw new InputError(`${placeAt(text, text.length)}: a tag opens and never closes; the file may be cut off`);
    }
    throw new InputError(`line ${line}, column ${col}: not well-formed XML: ${msg}`);
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    processEntities: false,
    cdataPropName: '#cdata',
    isArray: (name) => name === 'event',
  });
  const root = (parser.parse(text) as Record<string, unknown>)['data'];
  const events = isRecord(root) ? root['event'] : undefined;
  if (!Array.isArray(events)) throw new InputError('no <data> with <event>s in it; this is not SIMILE Timeline’s XML');
  const remarks: Remark[] = [];
  return {
    format: 'SIMILE XML',
    events: events.map((event, i) => toEvent(decoded(event), `event ${i + 1}`, remarks)),
    remarks,
  };
}

/** SIMILE Timeline's JSON: `{dateTimeFormat, events: [{start, end, title, description, link, image}]}`. */
export function readSimileJson(value: Record<string, unknown>): Incoming {
  const remarks: Remark[] = [];
  const events = (value['events'] as unknown[]).map((event, i) =>
    toEvent(isRecord(event) ? event : {}, `events[${i}]`, remarks),
  );
  return { format: 'SIMILE JSON', events, remarks };
}

function toEvent(event: Record<string, unknown>, at: string, remarks: Remark[]): IncomingEvent {
  for (const key of otherFields(event, KNOWN)) note(remarks, at, `${key} is not carried`);
  const moment = (key: string): { start?: When; stated?: string } => {
    const written = textOf(event[key]);
    const read = written === '' ? undefined : readDate(written);
    if (written !== '' && !read) note(remarks, at, `the ${key} ${JSON.stringify(written)} cannot be read as a date`);
    return { start: read?.start, stated: read?.partial ? written : undefined };
  };
  const [start, end] = [moment('start'), moment('end')];
  for (const key of ['latestStart', 'earliestEnd']) {
    const written = textOf(event[key]);
    if (written !== '') note(remarks, at, `${key} (${written}) is not carried`);
  }
  const duration = [event['isDuration'], event['durationEvent']].map(String);
  const links = ['link', 'image'].flatMap((key) => {
    const url = textOf(event[key]);
    if (url === '') return [];
    if (/^https?:\/\/\S+$/i.test(url)) return [{ url }];
    note(remarks, at, `the ${key} ${JSON.stringify(url)} is no web address and is not carried`);
    return [];
  });
  return {
    at,
    id: textOf(event['eventID']) || textOf(event['id']) || undefined,
    title: textOf(event['title']) || textOf(event['caption']),
    text: [textOf(event['#cdata']), textOf(event['#text']), textOf(event['description'])].find(Boolean) ?? '',
    start: start.start,
    end: end.start,
    isWithin: end.start !== undefined && duration.includes('false'),
    stated: start.stated,
    group: textOf(event['classname']) || undefined,
    links,
    quotes: [],
  };
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The five entities of XML and characters by number, once: nothing that a document could declare. */
function decoded(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) return { '#text': typeof value === 'string' ? decodeText(value) : '' };
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      typeof one === 'string' && key !== '#cdata' ? decodeText(one) : one,
    ]),
  );
}

function decodeText(text: string): string {
  return text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
