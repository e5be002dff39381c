import { readDate, timeOf } from './dateText.ts';
import { distinctTexts } from './distinctTexts.ts';
import { toMedia } from './media.ts';
import { countedYear } from './moment.ts';
import { startAndEnd } from './startAndEnd.ts';
import type { Ends } from './startAndEnd.ts';
import { fieldText, firstListed, note, shortened } from './tell.ts';
import type { Incoming, IncomingEvent, Moment, Remark } from './types.ts';
import { isRecord, otherFields, textOf, wholeOf } from './value.ts';

const TOP = new Set(['title', 'events', 'eras', 'scale']);
const OF_TITLE = new Set(['text', 'headline', 'unique_id', 'autolink']);
const TEXTS = new Set(['headline', 'text']);
const EVENT = new Set([
  'start_date',
  'end_date',
  'text',
  'headline',
  'media',
  'group',
  'unique_id',
  'display_date',
  'autolink',
]);
const MEDIA = new Set(['url', 'caption', 'credit', 'alt', 'title', 'link', 'link_target']);
const NO_WORDS = { caption: '', credit: '' };
const DATE = new Set(['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'display_date', 'format']);

/** TimelineJS 3: `{title, events: [{start_date, end_date, text: {headline, text}, media, group, unique_id}], eras}`. */
export function readTimelineJs(value: Record<string, unknown>): Incoming {
  const remarks: Remark[] = [];
  for (const key of otherFields(value, TOP)) note(remarks, 'timeline', `${key} is not carried`);
  const events = listOf(value, 'events', remarks).map((event, i) => toEvent(event, `events[${i}]`, remarks));
  const eras = listOf(value, 'eras', remarks).map((era, i): IncomingEvent => {
    const event = toEvent(era, `eras[${i}]`, remarks);
    return { ...event, group: event.group ?? 'Eras' };
  });
  if (eras.length > 0) note(remarks, 'eras', 'an era is carried as an event of the topic "Eras"');
  if (!/^(?:human)?$/.test(textOf(value['scale'])))
    note(remarks, 'scale', 'the scale is not carried: it follows the dates');
  return { format: 'TimelineJS JSON', ...titleSlide(value['title'], remarks), events: [...events, ...eras], remarks };
}

/** A list of the file's; what is there in its place is told. */
export function listOf(value: Record<string, unknown>, name: string, remarks: Remark[]): unknown[] {
  const list = value[name];
  if (Array.isArray(list)) return list;
  if (list !== undefined && list !== null) note(remarks, name, `${name} is no list and is not carried`);
  return [];
}

function titleSlide(value: unknown, remarks: Remark[]): Pick<Incoming, 'title' | 'text'> {
  const slide = isRecord(value) ? value : { text: { headline: textOf(value) } };
  for (const key of otherFields(slide, OF_TITLE)) {
    note(remarks, 'title', `${key.replace('_', ' ')} of the title slide is not carried`);
  }
  return textsOf(slide, 'title', remarks);
}

/** What a slide says: `{headline, text}` in a record of their own, or on the slide itself. */
function textsOf(slide: Record<string, unknown>, at: string, remarks: Remark[]): { title: string; text: string } {
  const own = isRecord(slide['text']) ? slide['text'] : slide;
  for (const key of own === slide ? [] : otherFields(own, TEXTS))
    note(remarks, at, `${key} of the text is not carried`);
  const headlines = [fieldText(own, 'headline', at, remarks), textOf(slide['headline'])];
  const [title = '', other] = distinctTexts(headlines);
  if (other !== undefined) note(remarks, at, `a second headline ${JSON.stringify(shortened(other))} is not carried`);
  return { title, text: fieldText(own, 'text', at, remarks) };
}

function toEvent(value: unknown, at: string, remarks: Remark[]): IncomingEvent {
  const event = isRecord(value) ? value : {};
  for (const key of otherFields(event, EVENT)) note(remarks, at, `${key.replace('_', ' ')} is not carried`);
  const { links, quotes } = mediaOf(event['media'], at, remarks);
  return {
    at,
    id: fieldText(event, 'unique_id', at, remarks) || undefined,
    ...textsOf(event, at, remarks),
    ...startAndEnd(
      toDate(event['start_date'], at, remarks),
      toDate(event['end_date'], at, remarks),
      ['start date', 'end date'],
      at,
      remarks,
    ),
    stated: statedOf(event),
    group: firstListed(event['group'], 'group', at, remarks) || undefined,
    links,
    quotes,
  };
}

/** The media of a slide: `{url, caption, credit, alt, title, link, thumbnail}`, or its address alone. */
function mediaOf(value: unknown, at: string, remarks: Remark[]): Pick<IncomingEvent, 'links' | 'quotes'> {
  if (!isRecord(value)) return toMedia(fieldText({ media: value }, 'media', at, remarks), NO_WORDS, at, remarks);
  for (const key of otherFields(value, MEDIA)) note(remarks, at, `${key} of the media is not carried`);
  const text = (key: string) => fieldText(value, key, at, remarks);
  const about = { caption: text('caption'), credit: text('credit'), alt: text('alt'), title: text('title') };
  const { links, quotes } = toMedia(text('url'), about, at, remarks);
  const link = text('link');
  return { links: [...links, ...(link ? [{ url: link }] : [])], quotes };
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

/** `{year, month, day, hour, minute, second}`, each a number or text, or a date or range as text; what is absent stays absent. */
export function toDate(value: unknown, at: string, remarks: Remark[]): Ends | undefined {
  if (typeof value === 'string') return wholeDate(value.trim(), at, remarks);
  if (!isRecord(value)) return undefined;
  for (const key of otherFields(value, DATE)) note(remarks, at, `${key} of the date is not carried`);
  return partsToDate(
    { year: textOf(value['year']), month: textOf(value['month']), day: textOf(value['day']) },
    clock(value),
    at,
    remarks,
  );
}

function clock(value: Record<string, unknown>): string {
  const parts = ['hour', 'minute', 'second'].map((key) => textOf(value[key]));
  const [hour, minute, second] = parts.map(wholeOf);
  if (hour === undefined) return parts.filter((part) => !/^0*$/.test(part)).join(':');
  const two = (n = 0) => String(n).padStart(2, '0');
  return `${two(hour)}:${two(minute)}:${two(second)}`;
}

/**
 * A date in cells of its own.
 * @param time as written; '' where there is none
 */
export function partsToDate(
  parts: { year: string; month: string; day: string },
  time: string,
  at: string,
  remarks: Remark[],
): Ends | undefined {
  const year = wholeOf(parts.year);
  if (year === undefined) {
    const others = [parts.month, parts.day, time].filter(Boolean).join(', ');
    const beside = parts.year === '' ? 'without a year' : `beside the date ${JSON.stringify(shortened(parts.year))}`;
    if (others !== '') note(remarks, at, `${others} ${beside} is not carried`);
    // Some authors write a whole date into the cell for the year.
    return wholeDate(parts.year, at, remarks);
  }
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
  return { start: moment };
}

/** A date or a range written whole; what of it is not carried is told. */
function wholeDate(written: string, at: string, remarks: Remark[]): Ends | undefined {
  const read = readDate(written);
  const told = `the date ${JSON.stringify(shortened(written))}`;
  if (written !== '' && !read) note(remarks, at, `${told} cannot be read`);
  if (read?.partial) note(remarks, at, `${told} ${read.partial}`);
  return read;
}

/** The month that a name means. */
function monthOf(name: string): number | undefined {
  const start = readDate(`${name} 2000`)?.start;
  return typeof start === 'object' ? start.month : undefined;
}
