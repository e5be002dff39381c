import { readDate } from './dateText.ts';
import { toMedia } from './media.ts';
import { startAndEnd } from './startAndEnd.ts';
import { fieldText, firstListed, note } from './tell.ts';
import { listOf } from './timelineJs.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { isRecord, otherFields, textOf } from './value.ts';

const KNOWN = new Set(['startDate', 'endDate', 'headline', 'text', 'asset', 'tag', 'tags', 'id']);
const ASSET = new Set(['media', 'caption', 'credit', 'alt', 'title']);
/** Of the timeline itself; `type` says nothing but that it is one. */
const TOP = new Set(['headline', 'text', 'type', 'date', 'era']);

/** TimelineJS 1 and 2: `{headline, text, startDate, date: [{startDate: "2011,3,23", headline, text, asset, tag}], era}`. */
export function readOldTimelineJs(timeline: Record<string, unknown>): Incoming {
  const remarks: Remark[] = [];
  for (const key of otherFields(timeline, TOP)) {
    note(remarks, 'timeline', key === 'asset' ? 'media of the title slide is not carried' : `${key} is not carried`);
  }
  const events = listOf(timeline, 'date', remarks).map((event, i) => toEvent(event, `date[${i}]`, remarks));
  const eras = listOf(timeline, 'era', remarks).map((era, i): IncomingEvent => {
    const event = toEvent(era, `era[${i}]`, remarks);
    return { ...event, group: event.group ?? 'Eras' };
  });
  if (eras.length > 0) note(remarks, 'era', 'an era is carried as an event of the topic "Eras"');
  return {
    format: 'TimelineJS 2 JSON',
    title: fieldText(timeline, 'headline', 'timeline', remarks),
    text: fieldText(timeline, 'text', 'timeline', remarks),
    events: [...events, ...eras],
    remarks,
  };
}

function toEvent(value: unknown, at: string, remarks: Remark[]): IncomingEvent {
  const event = isRecord(value) ? value : {};
  for (const key of otherFields(event, KNOWN)) note(remarks, at, `${key} is not carried`);
  const { links, quotes } = assetOf(event['asset'], at, remarks);
  const tags = ['tag', 'tags'].flatMap((key) => event[key]).flatMap((tag) => textOf(tag).split(/\s*,\s*/));
  const group = firstListed(tags, 'tag', at, remarks);
  const [start, end] = ['startDate', 'endDate'].map((key) => {
    const written = textOf(event[key]);
    const read = readDate(written);
    if (written !== '' && !read) note(remarks, at, `${key} ${JSON.stringify(written)} cannot be read as a date`);
    if (read?.partial) note(remarks, at, `${key} ${JSON.stringify(written)} ${read.partial}`);
    return read;
  });
  return {
    at,
    id: fieldText(event, 'id', at, remarks) || undefined,
    title: fieldText(event, 'headline', at, remarks),
    text: fieldText(event, 'text', at, remarks),
    ...startAndEnd(start, end, ['startDate', 'endDate'], at, remarks),
    group: group || undefined,
    links,
    quotes,
  };
}

/** The media of a slide: `{media, caption, credit}`, or its address alone. */
function assetOf(value: unknown, at: string, remarks: Remark[]): Pick<IncomingEvent, 'links' | 'quotes'> {
  const asset = isRecord(value) ? value : { media: value };
  for (const key of otherFields(asset, ASSET)) note(remarks, at, `${key} of the media is not carried`);
  const text = (key: string) => fieldText(asset, key, at, remarks);
  const about = { caption: text('caption'), credit: text('credit'), alt: text('alt'), title: text('title') };
  return toMedia(text('media'), about, at, remarks);
}
