import { DateError, parseDate } from '../../model/date.ts';
import type { Moment, When } from './types.ts';

/** A date, and what had to be left out of it to make it one. */
export interface Told {
  edtf: string;
  /** The input's date is wrong. */
  mistake?: string;
  /** Something of it could not be carried. */
  note?: string;
}

const pad = (n: number, length: number): string => String(n).padStart(length, '0');

/** A year of EDTF: four digits, or `Y` before more. */
function yearText(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`;
}

/** A moment as precise as it is given and as EDTF can say it. */
export function momentText(moment: Moment): Told {
  const { year, month, day } = moment;
  const only = yearText(year);
  if (month === undefined) {
    return day === undefined ? { edtf: only } : { edtf: only, note: `a day (${day}) without a month is not carried` };
  }
  if (only.startsWith('Y')) return { edtf: only, note: 'a month of a year beyond 9999 is not carried' };
  const withMonth = `${only}-${pad(month, 2)}`;
  const wrongMonth = month < 1 || month > 12;
  if (wrongMonth) return { edtf: only, mistake: `there is no month ${month}; carried as ${only}` };
  if (day === undefined) return { edtf: withMonth };
  const whole = `${withMonth}-${pad(day, 2)}`;
  const wrong = complaint(whole);
  return wrong === undefined
    ? { edtf: whole }
    : { edtf: withMonth, mistake: `${wrong.split(';')[0]}, so there is no day ${day}; carried as ${withMonth}` };
}

/** The parts of a date that is a year, a month or a day. */
export function partsOf(when: When): Moment | undefined {
  if (typeof when !== 'string') return when;
  const [, year, month, day] = /^(-?\d{4})(?:-(0\d|1[0-2])(?:-(\d{2}))?)?$/.exec(when) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

/** A span as EDTF; where its end is before its start, the start alone. */
export function spanText(start: Told, end: Told, isWithin: boolean): Told {
  if (start.edtf === end.edtf) return { ...end, ...start };
  const edtf = isWithin ? `[${start.edtf}..${end.edtf}]` : `${start.edtf}/${end.edtf}`;
  const mistake = [start.mistake, end.mistake].filter(Boolean).join('; ') || undefined;
  const notes = [start.note, end.note];
  const wrong = complaint(edtf);
  if (wrong === undefined) return { edtf, mistake, note: notes.filter(Boolean).join('; ') || undefined };
  const lost = /before it starts/.test(wrong)
    ? `the end (${end.edtf}) is before the start (${start.edtf}); carried without its end`
    : `a span from ${start.edtf} to ${end.edtf} cannot be written; carried without its end`;
  return { edtf: start.edtf, mistake, note: [...notes, lost].filter(Boolean).join('; ') };
}

/** Why a date is none. */
export function complaint(edtf: string): string | undefined {
  try {
    parseDate(edtf);
    return undefined;
  } catch (error) {
    if (error instanceof DateError) return error.message;
    throw error;
  }
}

/** A year as people count: −44 is 44 BC, which is astronomical −43; there is no year 0. */
export const countedYear = (year: number): number => (year < 0 ? year + 1 : year);

/**
 * An IANA zone for a fixed offset; undefined for one that is no whole number of hours, which has no name.
 * @param offset minutes east of Greenwich
 */
export function fixedZone(offset: number | undefined): string | undefined {
  if (offset === undefined || offset % 60 !== 0 || offset < -12 * 60 || offset > 14 * 60) return undefined;
  // The names count west as positive, after POSIX.
  return offset === 0 ? 'Etc/UTC' : `Etc/GMT${offset > 0 ? '-' : '+'}${Math.abs(offset / 60)}`;
}
