import { civil, DAY, instant } from '../model/calendar.ts';
import type { Instant } from '../model/event.ts';
import type { Tick } from './types.ts';

type Unit = 'day' | 'month' | 'year';

interface Step {
  unit: Unit;
  size: number;
  /** Mean length, to choose by. */
  span: number;
}

const MONTH = 30.436875 * DAY;
const YEAR = 365.2425 * DAY;

/** The steps a reader finds natural, fine to coarse; beyond these come 1, 2 and 5 times the powers of ten years. */
const STEPS: readonly Step[] = [
  { unit: 'day', size: 1, span: DAY },
  { unit: 'day', size: 2, span: 2 * DAY },
  { unit: 'day', size: 7, span: 7 * DAY },
  { unit: 'month', size: 1, span: MONTH },
  { unit: 'month', size: 3, span: 3 * MONTH },
  { unit: 'year', size: 1, span: YEAR },
  { unit: 'year', size: 2, span: 2 * YEAR },
  { unit: 'year', size: 5, span: 5 * YEAR },
];

/** The finest step at least `least` px apart, at `pxPerMs`. */
function chooseStep(pxPerMs: number, least: number): Step {
  const natural = STEPS.find((step) => step.span * pxPerMs >= least);
  if (natural) return natural;
  const years = least / pxPerMs / YEAR;
  const power = 10 ** Math.floor(Math.log10(years));
  const size = ([1, 2, 5, 10].find((factor) => factor * power >= years) ?? 10) * power;
  return { unit: 'year', size, span: size * YEAR };
}

/** Starts of the step's periods in `[from, to)`. Days restart each month (1, 8, 15, 22), so that they keep their place. */
function starts({ unit, size }: Step, from: Instant, to: Instant): Instant[] {
  const out: Instant[] = [];
  const add = (t: Instant) => {
    if (t >= from && t < to) out.push(t);
  };
  const first = civil(from);
  if (unit === 'year') {
    for (let year = Math.floor(first.year / size) * size; instant(year) < to; year += size) add(instant(year));
    return out;
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

const coarser: Record<Unit, Step | undefined> = {
  day: { unit: 'month', size: 1, span: MONTH },
  month: { unit: 'year', size: 1, span: YEAR },
  year: undefined,
};

/**
 * Ticks for the window only.
 * @param domain the window.
 * @param place instants to px.
 * @param least the least distance between ticks, px.
 * @param months twelve short names.
 */
export function ticks(
  domain: readonly [Instant, Instant],
  place: (t: Instant) => number,
  least: number,
  months: readonly string[],
): Tick[] {
  const [from, to] = domain;
  const pxPerMs = Math.abs(place(to) - place(from)) / (to - from);
  const step = chooseStep(pxPerMs, least);
  const over = coarser[step.unit];
  const name = (t: Instant, unit: Unit): string => {
    const { year, month, day } = civil(t);
    if (unit === 'year') return yearName(year);
    if (unit === 'day') return String(day);
    return months[month - 1] ?? String(month);
  };
  const majorName = (t: Instant): string =>
    step.unit === 'day' ? `${name(t, 'month')} ${name(t, 'year')}` : name(t, 'year');

  const minor: Tick[] = starts(step, from, to).map((t) => ({
    along: place(t),
    label: name(t, step.unit),
    level: over ? 'minor' : 'major',
    line: true,
  }));
  if (!over) return minor;
  const major: Tick[] = starts(over, from, to).map((t) => ({
    along: place(t),
    label: majorName(t),
    level: 'major',
    line: true,
  }));
  const room = major[0] ? Math.abs(major[0].along - place(from)) : Infinity;
  if (room >= least * 1.2) major.unshift({ along: place(from), label: majorName(from), level: 'major', line: false });
  return [...minor, ...major];
}

/** Astronomical year to what a reader calls it; minus is the sign of years before 1 BC's zero. */
function yearName(year: number): string {
  if (Math.abs(year) < 100_000) return year < 0 ? `−${-year}` : String(year);
  const millions = year / 1e6;
  return `${millions < 0 ? '−' : ''}${Number(Math.abs(millions).toPrecision(3))} M`;
}
