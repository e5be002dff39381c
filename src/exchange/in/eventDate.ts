import { parseDate } from '../../model/date.ts';
import { fixedZone, momentText, spanText } from './moment.ts';
import type { Told } from './moment.ts';
import { cut } from './names.ts';
import type { Entry, IncomingEvent, Moment, When } from './types.ts';

/** The most that the note on a date holds. */
const MOST = 600;

/** The note on a date, of parts that may be empty. */
export const noteOf = (parts: readonly string[]): Entry => {
  const note = parts.filter(Boolean).join(' ');
  return note === '' ? {} : { note: cut(note, MOST) };
};

const tell = (when: When): Told => (typeof when === 'string' ? { edtf: when } : momentText(when));

/** The date of an event as EDTF, and what of it could not be carried; undefined where it has none. */
export function dateOf({ start, end, isWithin = false }: IncomingEvent): Told | undefined {
  if (start !== undefined) return end === undefined ? tell(start) : spanText(tell(start), tell(end), isWithin);
  if (end === undefined) return undefined;
  const told = tell(end);
  return { ...told, edtf: `/${told.edtf}`, note: [told.note, 'an end without a start'].filter(Boolean).join('; ') };
}

interface Times {
  time?: Entry;
  /** For the note on the date. */
  note: string;
  /** What of the times is not carried. */
  unsaid?: string;
}

/** The time of day of a single day; of a longer date, its times in words. */
export function timeOf({ start, end }: IncomingEvent, edtf: string, source: string): Times {
  const parts = [start, end].map((when): Partial<Moment> => (typeof when === 'object' ? when : {}));
  const [from = {}, to = {}] = parts;
  if (from.time === undefined && to.time === undefined) return { note: '' };
  const date = parseDate(edtf);
  const isDay = date.form === 'single' && date.precision === 'day';
  const zone = from.zone ?? to.zone ?? fixedZone(from.offset ?? to.offset);
  const offset = from.offset !== undefined && zone === undefined ? `UTC${offsetText(from.offset)}` : '';
  if (!isDay || from.time === undefined) {
    const times = [from.time && `Begins at ${from.time}`, to.time && `ends at ${to.time}`].filter(Boolean).join(', ');
    const where =
      offset || (from.zone ?? to.zone) || (zone === undefined ? '' : `UTC${offsetText(from.offset ?? to.offset ?? 0)}`);
    return { note: `${times}${where === '' ? '' : ` (${where})`}.` };
  }
  const until = to.time !== undefined && to.time > from.time ? { until: to.time } : {};
  const time = { local: from.time, ...until, ...(zone && { zone }), status: 'reported', source };
  const isLost = to.time !== undefined && to.time < from.time;
  return {
    time,
    note: offset === '' ? '' : `The time is given in ${offset}.`,
    ...(isLost && { unsaid: `the end at ${to.time} is before the start at ${from.time} and is not carried` }),
  };
}

function offsetText(offset: number): string {
  const minutes = Math.abs(offset);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${offset < 0 ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
