import ICAL from 'ical.js';
import { isZone } from '../../check/zoneCheck.ts';
import { civil, DAY, instant } from '../../model/calendar.ts';
import { quoted } from './names.ts';
import type { Say } from './tell.ts';
import type { IncomingEvent, Moment } from './types.ts';
import { textOf } from './value.ts';

/** A property as jCal has it (RFC 7265). */
export type Property = [name: string, parameters: Record<string, unknown>, type: string, ...values: unknown[]];

/** The start and the end of an event in a calendar; the end of whole days is the day after, which is no part of it. */
export function calendarDates(properties: readonly Property[], say: Say): Pick<IncomingEvent, 'start' | 'end'> {
  const property = (name: string) => properties.find(([one]) => one === name);
  const start = momentOf(property('dtstart'), say);
  const written = momentOf(property('dtend'), say) ?? after(start, property('duration'), say);
  if (!start || !written) return { start, end: written };
  const end = start.time === undefined ? shifted(written, -DAY) : written;
  if (start.zone !== end.zone || start.offset !== end.offset)
    say('the time zone of the end is not that of the start, and is not carried');
  const isOneDay = start.time === undefined && instant(end.year, end.month, end.day) <= instantOf(start);
  return isOneDay ? { start } : { start, end };
}

/** A property as a moment on the clock of its zone; undefined where there is none that can be read. */
function momentOf(property: Property | undefined, say: Say): Moment | undefined {
  if (!property) return undefined;
  const [name, parameters, , value] = property;
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(:\d{2})?(Z)?)?$/.exec(textOf(value));
  if (!found) {
    say(`${name.toUpperCase()} ${JSON.stringify(value)} cannot be read as a date`);
    return undefined;
  }
  const [, year, month, day, clock, seconds = '', utc] = found;
  const zone = textOf(parameters['tzid']);
  const isKnown = isZone(zone);
  if (zone !== '' && !isKnown && utc === undefined)
    say(`the time zone ${quoted(zone)} has no name of IANA’s and is not carried`);
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    ...(clock !== undefined && { time: clock + (seconds === ':00' || seconds === ':60' ? '' : seconds) }),
    ...(utc !== undefined ? { offset: 0 } : isKnown && { zone }),
  };
}

/** The moment a duration after another. */
function after(start: Moment | undefined, property: Property | undefined, say: Say): Moment | undefined {
  if (!start || !property) return undefined;
  try {
    const written = textOf(property[3]);
    return shifted(start, ICAL.Duration.fromString(written).toSeconds() * 1000);
  } catch {
    say(`DURATION ${JSON.stringify(property[3])} cannot be read`);
    return undefined;
  }
}

const instantOf = ({ year, month, day }: Moment): number => instant(year, month, day);

/** A moment so many milliseconds later, on the same clock. */
function shifted(moment: Moment, by: number): Moment {
  const [hours = 0, minutes = 0, seconds = 0] = (moment.time ?? '').split(':').map(Number);
  const at = instantOf(moment) + ((hours * 60 + minutes) * 60 + seconds) * 1000 + by;
  const { year, month, day } = civil(at);
  const rest = Math.floor((at - instant(year, month, day)) / 1000);
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const time = parts.slice(0, parts[2] === 0 ? 2 : 3).map((part) => String(part).padStart(2, '0'));
  return { ...moment, year, month, day, ...(moment.time !== undefined && { time: time.join(':') }) };
}
