import { TZDate } from '@date-fns/tz';
import type { TimeOfDay } from './event.ts';
import { dateLocale } from './language.ts';

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
  const spoken = dateLocale(locale);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.local.split(':').map(Number);
  const moment = new TZDate(year, month - 1, date, hour, minute, time.zone).getTime();
  return zones.map(({ label, zone }) => ({
    label,
    date: new Intl.DateTimeFormat(spoken, { day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).format(
      moment,
    ),
    time: new Intl.DateTimeFormat(spoken, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    }).format(moment),
  }));
}

/** A zone as it is shown: `UTC−6` for a fixed offset, whose IANA name `Etc/GMT+6` has the sign the other way round. */
export function zoneName(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? [];
  if (zone === 'Etc/UTC') return 'UTC';
  return hours === undefined ? zone : `UTC${sign === '+' ? '−' : '+'}${hours}`;
}
