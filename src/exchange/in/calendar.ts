import ICAL from 'ical.js';
import { calendarDates } from './calendarDates.ts';
import type { Property } from './calendarDates.ts';
import { quoted } from './names.ts';
import { sayAt } from './tell.ts';
import type { Say } from './tell.ts';
import { InputError } from './types.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';
import { textOf } from './value.ts';

/** A component as jCal has it (RFC 7265). */
type Component = [name: string, properties: Property[], components: Component[]];

/** What an event says that is carried, or that only programs read. */
const KNOWN = new Set(
  (
    'uid dtstart dtend duration summary description location url categories rrule rdate status ' +
    'dtstamp sequence transp recurrence-id'
  ).split(' '),
);
const CALENDAR = new Set(
  'version prodid calscale method name x-wr-calname description x-wr-caldesc url x-wr-timezone'.split(' '),
);

/**
 * A calendar as iCalendar (RFC 5545) has it: each event with its days or times, its place and its first category.
 * @throws {InputError} on a calendar that is broken or cut off
 */
export function readCalendar(text: string): Incoming {
  const remarks: Remark[] = [];
  const say = sayAt(remarks, 'calendar');
  const calendars = parsed(text);
  const [first] = calendars;
  for (const [, properties] of calendars) sayOthers(properties, CALENDAR, say);
  const parts = calendars.flatMap(([, , components]) => components);
  for (const [name] of parts)
    if (name !== 'vevent' && name !== 'vtimezone') say(`a ${name.toUpperCase()} is not carried`);
  const events = parts.filter(([name]) => name === 'vevent');
  return {
    format: 'iCalendar',
    title: first && (valueOf(first, 'x-wr-calname') || valueOf(first, 'name')),
    text: first && (valueOf(first, 'x-wr-caldesc') || valueOf(first, 'description')),
    events: events.flatMap((event, i) => toEvent(event, `event ${i + 1}`, remarks) ?? []),
    remarks,
  };
}

function parsed(text: string): Component[] {
  let found: unknown[];
  try {
    found = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown[];
  } catch (error) {
    const message = (error as Error).message;
    throw new InputError(
      /did not end/.test(message)
        ? 'a BEGIN without its END; the calendar may be cut off'
        : `this is not well-formed iCalendar: ${message}`,
    );
  }
  return (Array.isArray(found[0]) ? found : [found]) as Component[];
}

function toEvent(event: Component, at: string, remarks: Remark[]): IncomingEvent | undefined {
  const say = sayAt(remarks, at);
  const [, properties, alarms] = event;
  const value = (name: string) => valueOf(event, name);
  const title = value('summary');
  const status = value('status').toUpperCase();
  if (status === 'CANCELLED') {
    say(`${quoted(title)} is cancelled and is not carried`);
    return undefined;
  }
  if (status !== '' && status !== 'CONFIRMED') say(`the status ${status} is not carried`);
  sayOthers(properties, KNOWN, say);
  if (alarms.length > 0) say('an alarm is not carried');
  if (properties.some(([name]) => name === 'rrule' || name === 'rdate'))
    say('an event that repeats is carried once, at its first date');
  const isOne = value('recurrence-id') !== '';
  const [group, ...others] = properties
    .filter(([name]) => name === 'categories')
    .flatMap(([, , , ...values]) => values.map(textOf));
  if (others.length > 0) say(`a second category (${others.join(', ')}) is not carried`);
  const url = value('url');
  return {
    at,
    // Of an event that repeats, each that differs has the id of all.
    id: isOne ? undefined : idOf(value('uid')),
    title,
    text: value('description'),
    ...calendarDates(properties, say),
    group: group || undefined,
    place: value('location') || undefined,
    links: url === '' ? [] : [{ url }],
    quotes: [],
  };
}

/** The id of an event; one that this site wrote is an address that ends with it. */
const idOf = (uid: string): string | undefined => /\/events\/([^/]+)\/$/.exec(uid)?.[1] ?? (uid || undefined);

const valueOf = ([, properties]: Component, name: string): string =>
  textOf(properties.find(([one]) => one === name)?.[3]);

function sayOthers(properties: readonly Property[], known: ReadonlySet<string>, say: Say): void {
  const names = new Set(properties.map(([name]) => name).filter((name) => !known.has(name)));
  for (const name of names) say(`${name.toUpperCase()} is not carried`);
}
