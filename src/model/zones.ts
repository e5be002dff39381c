import { TZDate } from '@date-fns/tz';
import type { TimeOfDay } from './event.ts';
import { dateLanguage, dateLocale, setApart } from './language.ts';

export interface Zone {
  label: string;
  /** IANA time zone. */
  zone: string;
}

export interface LocalDate {
  label: string;
  date: string;
  time: string;
}

/**
 * One moment on the clocks and calendars of several places; none where the time's own zone is not known.
 * @param day the date at the event's own place, `YYYY-MM-DD`.
 */
export function localDates(day: string, time: TimeOfDay, zones: readonly Zone[], locale: string): LocalDate[] {
  if (time.zone === undefined) return [];
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.local.split(':').map(Number);
  const moment = new TZDate(year, month - 1, date, hour, minute, time.zone).getTime();
  const format = (zone: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(dateLocale(locale), { ...options, timeZone: zone }).format(moment);
  return zones.map(({ label, zone }) => ({
    label,
    date: setApart(format(zone, { day: 'numeric', month: 'long', year: 'numeric' }), dateLanguage(locale), locale),
    time: format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  }));
}

/** A zone as it is shown: `UTC−6` for a fixed offset, whose IANA name `Etc/GMT+6` has the sign the other way round. */
export function zoneName(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  if (zone === 'Etc/UTC') return 'UTC';
  return hours === undefined ? zone : `UTC${sign === '+' ? '−' : '+'}${hours}`;
}
