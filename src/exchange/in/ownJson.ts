import { jsonShape } from '../../model/jsonShape.ts';
import { eventsIn } from './eventsIn.ts';
import { sayAt, sayRest } from './tell.ts';
import { RECORDS } from './types.ts';
import type { Entry, Incoming, IncomingEvent, Records, Remark } from './types.ts';
import { unknownFields } from './unknownFields.ts';
import { firstText, isEmpty, isRecord, textOf } from './value.ts';

const EVENT = jsonShape.shape.events.element;

/**
 * The JSON that this site publishes (`/data/v1/timeline.json`): what its pages derive (addresses, dates in words,
 * bounds, names beside ids) is left out again.
 */
export function readOwnJson(value: Record<string, unknown>): Incoming {
  const records = Object.fromEntries(RECORDS.map((name) => [name, recordsOf(value[name], name)]));
  const remarks: Remark[] = [];
  const events = eventsIn(value['events'] as unknown[], (i) => `events[${i}]`, toEvent, remarks);
  const site = isRecord(value['site']) ? value['site'] : undefined;
  sayRest(value, new Set(Object.keys(jsonShape.shape)), sayAt(remarks, 'timeline'));
  for (const key of unknownFields(jsonShape.shape.site, site, ['parts']))
    sayAt(remarks, 'site')(`${key} is not carried`);
  return {
    format: 'this site’s own JSON',
    title: textOf(site?.['title']),
    text: textOf(site?.['description']),
    events,
    records,
    ...(site && { site: entryOf(site) }),
    remarks,
  };
}

/** A list of records with ids, or a map of them by id. */
function recordsOf(value: unknown, name: string): Records {
  const list = Array.isArray(value) ? value : isRecord(value) ? Object.entries(value).map(withId) : [];
  return Object.fromEntries(
    list.filter(isRecord).map((record) => {
      const { id, url, paragraph: _, ...rest } = record;
      const address = name === 'sources' && url !== undefined && !('URL' in rest) ? { URL: url } : {};
      return [textOf(id), entryOf({ ...rest, ...address })];
    }),
  );
}

const withId = ([id, record]: [string, unknown]): unknown => (isRecord(record) ? { id, ...record } : record);

/** A record with each date as its EDTF, and without what is empty. */
function entryOf(record: Entry): Entry {
  return Object.fromEntries(
    Object.entries(record)
      .filter(([, one]) => one !== undefined && one !== null && one !== '')
      .map(([key, one]) => [key, plain(one)]),
  );
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  return typeof value['edtf'] === 'string' ? value['edtf'] : entryOf(value);
}

const pick = (value: unknown, keys: readonly string[]): unknown =>
  isRecord(value) ? Object.fromEntries(keys.flatMap((key) => (key in value ? [[key, value[key]]] : []))) : value;

const pickAll = (value: unknown, keys: readonly string[]): unknown =>
  Array.isArray(value) ? value.map((one) => pick(plain(one), keys)) : undefined;

function toEvent(event: Record<string, unknown>, at: string, remarks: Remark[]): IncomingEvent {
  const say = sayAt(remarks, at);
  for (const key of unknownFields(EVENT, event, ['body', 'imported'])) say(`${key} is not carried`);
  const date = isRecord(event['date']) ? event['date'] : { edtf: textOf(event['date']) };
  const text = firstText(event, ['markdown', 'body']);
  if (text === '' && !isEmpty(event['text'])) say('text is not carried: it is read from "markdown"');
  const entry = entryOf({
    title: event['title'],
    label: event['label'] === event['title'] ? undefined : event['label'],
    kind: event['kind'],
    topic: event['topic'],
    importance: event['importance'],
    date: pick(date, ['stated', 'basis', 'note', 'identification']),
    otherDates: pickAll(event['otherDates'], ['label', 'date', 'note']),
    time: pick(event['time'], ['local', 'until', 'zone', 'status', 'source']),
    place: event['place'],
    people: pickAll(event['people'], ['id', 'office', 'role']),
    summary: event['summary'],
    accounts: pickAll(event['accounts'], ['by', 'text', 'sources', 'issued']),
    articleNote: event['articleNote'],
    relations: pickAll(event['relations'], ['type', 'event']),
    sources: event['sources'],
    imported: event['imported'],
  });
  return {
    at,
    id: textOf(event['id']) || undefined,
    title: textOf(event['title']),
    text: '',
    start: firstText(date, ['edtf', 'resolved']) || undefined,
    links: [],
    quotes: [],
    entry,
    markdown: text,
  };
}
