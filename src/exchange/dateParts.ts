import { civil, DAY } from '../model/calendar.ts';
import type { PublicDate } from '../model/jsonShape.ts';

/** A year, or a month or day of it, and never more of it than is known. Years are astronomical: 0 is 1 BC. */
export type DateParts = [year: number, month?: number, day?: number];

const COUNT: Record<PublicDate['precision'], 1 | 2 | 3> = {
  day: 3,
  month: 2,
  season: 2,
  year: 1,
  decade: 1,
  century: 1,
};

/**
 * The first and last unit of a date: of a season its months, of a decade or century its years. One entry where both are
 * the same; a side that nobody knows, or that is open, is undefined.
 */
export function dateParts(date: Pick<PublicDate, 'precision' | 'earliest' | 'latest'>): {
  first: DateParts | undefined;
  last: DateParts | undefined;
} {
  const parts = (instant: number | null): DateParts | undefined => {
    if (instant === null) return undefined;
    const { year, month, day } = civil(instant);
    return [year, month, day].slice(0, COUNT[date.precision]) as DateParts;
  };
  return { first: parts(date.earliest), last: parts(date.latest === null ? null : date.latest - DAY) };
}

/** The day, month or year of a date that is one, and surely so; undefined for any other. */
export function plainParts(date: PublicDate): DateParts | undefined {
  const isUnit = date.precision === 'day' || date.precision === 'month' || date.precision === 'year';
  const isSure = date.startEdge === 'exact' && date.endEdge === 'exact';
  return date.form === 'single' && isUnit && isSure ? dateParts(date).first : undefined;
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** As ISO 8601 writes it: `2024`, `2024-02`, `2024-02-16`. Undefined outside the years 0 to 9999. */
export function isoDate([year, ...rest]: DateParts): string | undefined {
  if (year < 0 || year > 9999) return undefined;
  return [pad(year, 4), ...rest.map((part) => pad(part ?? 1, 2))].join('-');
}
