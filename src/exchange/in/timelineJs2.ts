import { readDate } from './dateText.ts';
import { note, toMedia } from './timelineJs.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { firstText, isRecord, otherFields, textOf } from './value.ts';

const KNOWN = new Set(['startDate', 'endDate', 'headline', 'text', 'asset', 'tag', 'tags', 'id']);

/** TimelineJS 1 and 2: `{headline, text, startDate, date: [{startDate: "2011,3,23", headline, text, asset, tag}], era}`. */
export function readOldTimelineJs(timeline: Record<string, unknown>): Incoming {
  const remarks: Remark[] = [];
  const list = (name: string) => (Array.isArray(timeline[name]) ? (timeline[name] as unknown[]) : []);
  const events = list('date').map((event, i) => toEvent(event, `date[${i}]`, remarks));
  const eras = list('era').map((era, i): IncomingEvent => ({ ...toEvent(era, `era[${i}]`, remarks), group: 'Eras' }));
  if (eras.length > 0) note(remarks, 'era', 'an era is carried as an event of the topic "Eras"');
  if (isRecord(timeline['asset'])) note(remarks, 'timeline', 'media of the title slide is not carried');
  return {
    format: 'TimelineJS 2 JSON',
    title: textOf(timeline['headline']),
    text: textOf(timeline['text']),
    events: [...events, ...eras],
    remarks,
  };
}

function toEvent(value: unknown, at: string, remarks: Remark[]): IncomingEvent {
  const event = isRecord(value) ? value : {};
  for (const key of otherFields(event, KNOWN)) note(remarks, at, `${key} is not carried`);
  const asset = isRecord(event['asset']) ? event['asset'] : {};
  const about = { caption: firstText(asset, ['caption']), credit: firstText(asset, ['credit']) };
  const { links, quotes } = toMedia(textOf(asset['media']), about, at, remarks);
  const [group, ...others] = firstText(event, ['tag', 'tags'])
    .split(',')
    .map((tag) => tag.trim());
  if (others.length > 0) note(remarks, at, `a second tag (${others.join(', ')}) is not carried`);
  const [start, end] = ['startDate', 'endDate'].map((key) => {
    const written = textOf(event[key]);
    const read = readDate(written);
    if (written !== '' && !read) note(remarks, at, `${key} ${JSON.stringify(written)} cannot be read as a date`);
    return read;
  });
  return {
    at,
    id: textOf(event['id']) || undefined,
    title: textOf(event['headline']),
    text: textOf(event['text']),
    start: start?.start,
    end: end?.start,
    group: group || undefined,
    links,
    quotes,
  };
}
