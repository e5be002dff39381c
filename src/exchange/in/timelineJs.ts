import { readDate, timeOf } from './dateText.ts';
import { countedYear } from './moment.ts';
import type { Incoming, IncomingEvent, Link, Moment, Remark, When } from './types.ts';
import { firstText, isRecord, otherFields, textOf, wholeOf } from './value.ts';

const EVENT = new Set(['start_date', 'end_date', 'text', 'media', 'group', 'unique_id', 'display_date', 'autolink']);
const MEDIA = new Set(['url', 'caption', 'credit', 'thumbnail', 'alt', 'title', 'link', 'link_target']);
const DATE = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'display_date', 'format']);

/** TimelineJS 3: `{title, events: [{start_date, end_date, text: {headline, text}, media, group, unique_id}], eras}`. */
export function readTimelineJs(value: Record<string, unknown>): Incoming {
  const remarks: Remark[] = [];
  const list = (name: string) => (Array.isArray(value[name]) ? (value[name] as unknown[]) : []);
  const events = list('events').map((event, i) => toEvent(event, `events[${i}]`, remarks));
  const eras = list('eras').map((era, i): IncomingEvent => {
    const event = toEvent(era, `eras[${i}]`, remarks);
    return { ...event, group: event.group ?? 'Eras' };
  });
  if (eras.length > 0) note(remarks, 'eras', 'an era is carried as an event of the topic "Eras"');
  if (textOf(value['scale']) === 'cosmological')
    note(remarks, 'scale', 'the scale is not carried: it follows the dates');
  const title = isRecord(value['title']) ? value['title'] : {};
  const text = isRecord(title['text']) ? title['text'] : {};
  for (const key of ['media', 'background', 'start_date']) {
    if (isRecord(title[key]) && otherFields(title, new Set(Object.keys(title).filter((k) => k !== key))).length > 0) {
      note(remarks, 'title', `${key.replace('_', ' ')} of the title slide is not carried`);
    }
  }
  return {
    format: 'TimelineJS JSON',
    title: textOf(text['headline']),
    text: textOf(text['text']),
    events: [...events, ...eras],
    remarks,
  };
}

function toEvent(value: unknown, at: string, remarks: Remark[]): IncomingEvent {
  const event = isRecord(value) ? value : {};
  const text = isRecord(event['text']) ? event['text'] : {};
  const media = isRecord(event['media']) ? event['media'] : {};
  for (const key of otherFields(event, EVENT)) note(remarks, at, `${key.replace('_', ' ')} is not carried`);
  for (const key of otherFields(media, MEDIA)) note(remarks, at, `${key} of the media is not carried`);
  const [start, end] = [toMoment(event['start_date'], at, remarks), toMoment(event['end_date'], at, remarks)];
  const { links, quotes } = toMedia(
    firstText(media, ['url']),
    { caption: firstText(media, ['caption', 'title', 'alt']), credit: firstText(media, ['credit']) },
    at,
    remarks,
  );
  if (textOf(media['thumbnail']) !== '') note(remarks, at, 'thumbnail of the media is not carried');
  const link = textOf(media['link']);
  return {
    at,
    id: textOf(event['unique_id']) || undefined,
    title: textOf(text['headline']) || textOf(event['headline']),
    text: textOf(text['text']) || textOf(event['text']),
    start,
    end,
    stated: statedOf(event),
    group: textOf(event['group']) || undefined,
    links: [...links, ...(link ? [{ url: link }] : [])],
    quotes,
  };
}

/** Words for the date that stand in place of it, for the whole event or for its start. */
function statedOf(event: Record<string, unknown>): string | undefined {
  const own = textOf(event['display_date']);
  const ends = ['start_date', 'end_date'].map((key) => {
    const date = event[key];
    return isRecord(date) ? textOf(date['display_date']) : '';
  });
  return own || ends.filter(Boolean).join(' – ') || undefined;
}

/** `{year, month, day, hour, minute, second}`, each a number or text; what is absent stays absent. */
export function toMoment(value: unknown, at: string, remarks: Remark[]): When | undefined {
  if (typeof value === 'string') return readDate(value)?.start;
  if (!isRecord(value)) return undefined;
  for (const key of otherFields(value, DATE)) note(remarks, at, `${key} of the date is not carried`);
  return partsToMoment(
    { year: textOf(value['year']), month: textOf(value['month']), day: textOf(value['day']) },
    clock(value),
    at,
    remarks,
  );
}

function clock(value: Record<string, unknown>): string {
  const [hour, minute, second] = ['hour', 'minute', 'second'].map((key) => wholeOf(value[key]));
  if (hour === undefined) return '';
  const two = (n = 0) => String(n).padStart(2, '0');
  return `${two(hour)}:${two(minute)}:${two(second)}`;
}

/**
 * A date in cells of its own.
 * @param time as written; '' where there is none
 */
export function partsToMoment(
  parts: { year: string; month: string; day: string },
  time: string,
  at: string,
  remarks: Remark[],
): When | undefined {
  const year = wholeOf(parts.year);
  // Some authors write a whole date into the cell for the year.
  if (year === undefined) return parts.year === '' ? undefined : readDate(parts.year)?.start;
  if (year === 0) note(remarks, at, 'there is no year 0; carried as 1 BC');
  const moment: Moment = { year: countedYear(year) };
  const month = wholeOf(parts.month) ?? monthOf(parts.month);
  if (month !== undefined) moment.month = month;
  else if (parts.month !== '') note(remarks, at, `the month ${JSON.stringify(parts.month)} is not carried`);
  const day = wholeOf(parts.day);
  if (day !== undefined) moment.day = day;
  else if (parts.day !== '') note(remarks, at, `the day ${JSON.stringify(parts.day)} is not carried`);
  const read = time === '' ? undefined : timeOf(time);
  if (read) moment.time = read.time;
  else if (time !== '') note(remarks, at, `the time ${JSON.stringify(time)} is not carried`);
  return moment;
}

/** The month that a name means. */
function monthOf(name: string): number | undefined {
  const start = readDate(`${name} 2000`)?.start;
  return typeof start === 'object' ? start.month : undefined;
}

/** What stands beside the text: an address, or a quotation or a frame as HTML. */
export function toMedia(
  media: string,
  about: Omit<Link, 'url'>,
  at: string,
  remarks: Remark[],
): { links: Link[]; quotes: string[] } {
  const beside = [about.caption, about.credit].filter(Boolean).map((html) => `<p>${html}</p>`);
  if (media === '') return { links: [], quotes: beside };
  const frame = /<iframe\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(media)?.[1];
  if (frame !== undefined) return { links: [{ url: frame, ...about }], quotes: [] };
  if (/<[a-z!]/i.test(media)) return { links: [], quotes: [media, ...beside] };
  const url = media.startsWith('//') ? `https:${media}` : media;
  if (/^https?:\/\/\S+$/i.test(url)) return { links: [{ url, ...about }], quotes: [] };
  note(remarks, at, `the media ${JSON.stringify(shortened(media))} is no web address and is not carried`);
  return { links: [], quotes: beside };
}

export const note = (remarks: Remark[], at: string, message: string): void => {
  remarks.push({ at, message, severity: 'note' });
};

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
