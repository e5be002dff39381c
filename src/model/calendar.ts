/**
 * Civil dates to instants and back in the proleptic Gregorian calendar, by arithmetic alone, so that years far beyond
 * the range of `Date` work and no time zone can interfere. After Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms" (days_from_civil, civil_from_days).
 */
import type { Instant } from './event.ts';

export const DAY = 86_400_000;
/** From so many years away on nobody counts single years, nor from which era. */
export const DEEP = 100_000;

const DAYS_PER_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;

/** Midnight UTC that begins the given day; `month` from 1, and may run past 12 or below 1. Years are astronomical (0 is 1 BC). */
export function instant(year: number, month = 1, day = 1): Instant {
  const y0 = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? y0 - 1 : y0;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH) * DAY;
}

/** The UTC day that holds an instant. */
export function civil(t: Instant): { year: number; month: number; day: number } {
  const days = Math.floor(t / DAY) + DAYS_TO_EPOCH;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}
