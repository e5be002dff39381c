/** iCalendar (RFC 5545, with the names of RFC 7986): whole days only, since a month is not a false day. */
import type { PublicEvent, PublicTimeline } from '../model/jsonShape.ts';
import { clean, oneLine } from './clean.ts';
import { dateParts, type DateParts } from './dateParts.ts';
import { civil, DAY, instant } from '../model/calendar.ts';

/** Outlook takes no day before 1601, and none after 4500. */
const YEARS = [1601, 4500] as const;

/** First and last day of an event that a calendar can hold: known to the day at both ends, without doubt. */
export function calendarDays({ date }: PublicEvent): [DateParts, DateParts] | undefined {
  const { first, last } = dateParts(date);
  const isWhole = date.form === 'single' || date.form === 'interval';
  const isSure = date.startEdge === 'exact' && date.endEdge === 'exact';
  if (date.precision !== 'day' || !isWhole || !isSure || !first || !last) return undefined;
  return first[0] >= YEARS[0] && last[0] <= YEARS[1] ? [first, last] : undefined;
}

/** A calendar of the events that it can hold. */
export function ics({ site, topics, events }: PublicTimeline): string {
  const names = new Map(topics.map(({ id, name }) => [id, name]));
  const stamp = `${site.revised.replaceAll('-', '')}T000000Z`;
  return lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Timeline to Cite//Timeline//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(site.title)}`,
    `X-WR-CALNAME:${text(site.title)}`,
    `URL:${site.url}`,
    ...events.flatMap((event) => {
      const days = calendarDays(event);
      return days ? entry(event, days, names.get(event.topic), stamp) : [];
    }),
    'END:VCALENDAR',
  ]);
}

function entry(event: PublicEvent, [first, last]: [DateParts, DateParts], topic: string | undefined, stamp: string) {
  const { time, place, date } = event;
  const described = [
    event.summary,
    [date.words, time && [time.local, time.zone].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    date.note,
    event.url,
  ].filter((part) => part !== undefined);
  return [
    'BEGIN:VEVENT',
    `UID:${text(event.url)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(first)}`,
    // The end of a whole day is the day after, which is no part of it.
    `DTEND;VALUE=DATE:${day(after(last))}`,
    `SUMMARY:${text(oneLine(event.title))}`,
    `DESCRIPTION:${text(described.map(clean).join('\n\n'))}`,
    ...(place ? [`LOCATION:${text(oneLine(place.name))}`] : []),
    ...(topic ? [`CATEGORIES:${text(oneLine(topic))}`] : []),
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function after([year, month = 1, date = 1]: DateParts): DateParts {
  const next = civil(instant(year, month, date) + DAY);
  return [next.year, next.month, next.day];
}

const day = (parts: DateParts): string => parts.map((part) => String(part).padStart(2, '0')).join('');

/** RFC 5545, 3.3.11. */
const text = (value: string): string =>
  clean(value)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** RFC 5545, 3.1: a line has at most 75 octets; a longer one goes on after a line end and a space. */
const LONGEST = 75;

function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('');
}

function folded(line: string): string {
  let out = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
