import { civil, DAY, DEEP, instant } from '../model/calendar.ts';
import type { Instant } from '../model/event.ts';
import type { DrawingWords } from './drawingWords.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

export interface Step {
  unit: Unit;
  size: number;
  /** Mean length, to choose by. */
  span: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MONTH = 30.436875 * DAY;
export const YEAR = 365.2425 * DAY;

const of = (unit: Unit, unitSpan: number, sizes: readonly number[]): Step[] =>
  sizes.map((size) => ({ unit, size, span: size * unitSpan }));

/** The steps a reader finds natural, fine to coarse; beyond these come 1, 2 and 5 times the powers of ten years. */
const STEPS: readonly Step[] = [
  ...of('minute', MINUTE, [1, 5, 15, 30]),
  ...of('hour', HOUR, [1, 3, 6, 12]),
  ...of('day', DAY, [1, 2, 7]),
  ...of('month', MONTH, [1, 3]),
  ...of('year', YEAR, [1, 2, 5]),
];

/** What a step's ticks stand in: days in months, months in years. */
export const COARSER: Readonly<Record<Unit, Step | undefined>> = {
  minute: { unit: 'day', size: 1, span: DAY },
  hour: { unit: 'day', size: 1, span: DAY },
  day: { unit: 'month', size: 1, span: MONTH },
  month: { unit: 'year', size: 1, span: YEAR },
  year: undefined,
};

/** The finest step at least `least` px apart, at `pxPerMs`. */
export function chooseStep(pxPerMs: number, least: number): Step {
  const natural = STEPS.find((step) => step.span * pxPerMs >= least);
  if (natural) return natural;
  const years = least / pxPerMs / YEAR;
  const power = 10 ** Math.floor(Math.log10(years));
  const size = ([1, 2, 5, 10].find((factor) => factor * power >= years) ?? 10) * power;
  return { unit: 'year', size, span: size * YEAR };
}

/** Starts of the step's periods in `[from, to)`. Days restart each month (1, 8, 15, 22), so that they keep their place. */
export function starts({ unit, size, span }: Step, from: Instant, to: Instant): Instant[] {
  const out: Instant[] = [];
  const add = (t: Instant) => {
    if (t >= from && t < to) out.push(t);
  };
  if (unit === 'minute' || unit === 'hour') {
    // So far from now that a step is less than what numbers can tell apart, there are none.
    for (let t = Math.ceil(from / span) * span; t < to && t + span > t; t += span) out.push(t);
    return out;
  }
  const first = civil(from);
  if (unit === 'year') {
    // Round years BC lie one beside round astronomical ones, and AD 1 between them: no year is called 0.
    for (let round = Math.floor((first.year - 1) / size) * size; ; round += size) {
      const begin = instant(round > 0 ? round : round + 1);
      if (begin >= to) return out;
      if (round || size > 2) add(begin);
    }
  }
  const monthStep = unit === 'month' ? size : 1;
  for (let month = 1; instant(first.year, month) < to; month += monthStep) {
    const begin = instant(first.year, month);
    if (unit === 'month') add(begin);
    else {
      const next = instant(first.year, month + 1);
      // The last period of a month is never a stub that would crowd the next month's first.
      for (let t = begin; next - t >= Math.min(size, 7) * 0.5 * DAY; t += size * DAY) add(t);
    }
  }
  return out;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The name of the period of a unit that begins at an instant. */
export function periodName(t: Instant, unit: Unit, words: DrawingWords): string {
  const { year, month, day } = civil(t);
  if (unit === 'year') return yearName(year, words);
  if (unit === 'month') return words.months[month - 1] ?? String(month);
  if (unit === 'day') return String(day);
  const minutes = Math.floor((t - instant(year, month, day)) / MINUTE);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The same, with the coarser periods it lies in, as far as a reader needs them: `16 Feb 2024`, `Feb 2024`, `2024`. */
export function fullName(t: Instant, unit: Unit, words: DrawingWords): string {
  const units: readonly Unit[] =
    unit === 'day' ? ['day', 'month', 'year'] : unit === 'month' ? ['month', 'year'] : [unit];
  return words.date.replace('{date}', units.map((one) => periodName(t, one, words)).join(' '));
}

/** Astronomical year to what a reader calls it, with its era or, where that is far away, a minus. */
function yearName(year: number, { bc, ad, million, billion }: DrawingWords): string {
  if (Math.abs(year) < DEEP)
    return year > 999 ? String(year) : (year > 0 ? ad : bc).replace('{year}', String(year > 0 ? year : 1 - year));
  // A round year BC lies one beside the round number: what is rounded decides.
  const isBillions = Math.abs(year) >= 9.995e8;
  const count = Number((Math.abs(year) / (isBillions ? 1e9 : 1e6)).toPrecision(3));
  return `${year < 0 ? '−' : ''}${count} ${isBillions ? billion : million}`;
}
