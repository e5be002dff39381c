import { DAY, instant } from '../model/calendar.ts';
import type { Instant } from '../model/event.ts';
import type { Linear } from './linear.ts';
import { chooseStep, COARSER, fullName, periodName, starts, type Step, YEAR } from './tickSteps.ts';
import type { DrawingWords, Tick } from './types.ts';
import type { Warp } from './warp.ts';

/** The axis to be marked. */
export interface Axis {
  warp: Warp;
  /** Axis units to px along. */
  place: Linear;
  domain: readonly [number, number];
}

/** A name after a break, or one with an era, needs this much more room than a tick, since it says more. */
const NAME_ROOM = 1.5;
/** Years before it are named with their era. */
const ERAS_END = instant(1000);

/**
 * Ticks for the window only, never for the whole range.
 * @param least the least distance between ticks, px.
 */
export function ticks(axis: Axis, least: number, words: DrawingWords): Tick[] {
  if (axis.warp.kind === 'relative') return relativeTicks(axis, least, words);
  if (axis.warp.kind === 'sequential') return stepTicks(axis, least, words);
  return calendarTicks(axis, least, words);
}

/** The window's stretches of true scale, in time; a collapsed axis has one between each two breaks. */
function stretches({ warp, domain }: Axis): [Instant, Instant][] {
  const [from, to] = [warp.from(domain[0]), warp.from(domain[1])];
  const out: [Instant, Instant][] = [];
  let begin = from;
  for (const [stop, resume] of warp.breaks) {
    if (resume <= from || stop >= to) continue;
    if (stop > begin) out.push([begin, stop]);
    begin = resume;
  }
  if (begin < to) out.push([begin, to]);
  return out;
}

function calendarTicks(axis: Axis, least: number, words: DrawingWords): Tick[] {
  const { warp, place, domain } = axis;
  const at = (t: Instant) => place(warp.to(t));
  const pxPerUnit = Math.abs(place(domain[1]) - place(domain[0])) / (domain[1] - domain[0]);
  const step = chooseStep(pxPerUnit, warp.from(domain[0]) < ERAS_END ? least * NAME_ROOM : least);
  const over = COARSER[step.unit];
  const tick = (t: Instant, level: Tick['level'], name: string): Tick => ({
    along: at(t),
    label: name,
    level,
    line: true,
  });
  const nameOf = (t: Instant, own: Step) => fullName(t, own.unit, words);
  return stretches(axis).flatMap(([from, to]) => {
    const minor = starts(step, from, to).map((t) => tick(t, over ? 'minor' : 'major', periodName(t, step.unit, words)));
    if (!over) return minor;
    const major = starts(over, from, to).map((t) => tick(t, 'major', nameOf(t, over)));
    const room = Math.abs((major[0]?.along ?? at(to)) - at(from));
    const needed = least * (from > warp.from(domain[0]) ? NAME_ROOM : 1.2);
    if (room >= needed) major.unshift({ ...tick(from, 'major', nameOf(from, over)), line: false });
    return [...minor, ...major];
  });
}

/** Equal steps have no calendar: each tick is the date of the event that stands there, as many as there is room for. */
function stepTicks({ warp, place, domain }: Axis, least: number, words: DrawingWords): Tick[] {
  const room = Math.abs(place(DAY) - place(0));
  const every = Math.max(1, Math.ceil((least * 2) / room));
  const first = Math.max(1, Math.ceil(domain[0] / DAY / every) * every);
  const out: Tick[] = [];
  for (let step = first; step * DAY < domain[1] && step < (warp.steps ?? 0); step += every) {
    const along = place(step * DAY);
    out.push({ along, label: fullName(warp.from(step * DAY), 'day', words), level: 'minor', line: true });
  }
  return out;
}

const DAY_STEPS = [1, 2, 7, 14, 28, 91, 182] as const;

/** Days or years before and after the origin. */
function relativeTicks({ warp, place, domain }: Axis, least: number, { relative }: DrawingWords): Tick[] {
  const origin = warp.origin ?? 0;
  const pxPerMs = Math.abs(place(domain[1]) - place(domain[0])) / (domain[1] - domain[0]);
  const room = least * 1.8;
  const days = DAY_STEPS.find((count) => count * DAY * pxPerMs >= room);
  const years = chooseStep(pxPerMs, room);
  const unit = days ? DAY : YEAR;
  const step = days ?? Math.max(1, years.unit === 'year' ? years.size : 1);
  const out: Tick[] = [];
  for (let k = Math.ceil((domain[0] - origin) / (unit * step)); origin + k * step * unit < domain[1]; k += 1) {
    const count = k * step;
    const signed = `${count < 0 ? '−' : '+'}${Math.abs(count)}`;
    const label = count === 0 ? relative.origin : (days ? relative.day : relative.year).replace('{count}', signed);
    out.push({ along: place(origin + count * unit), label, level: count === 0 ? 'major' : 'minor', line: true });
  }
  return out;
}
