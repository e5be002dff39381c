import { instant } from '../model/calendar.ts';
import type { Instant } from '../model/event.ts';
import type { Linear } from './linear.ts';
import { chooseStep, COARSER, fullName, periodName, starts, type Step } from './tickSteps.ts';
import type { DrawingWords } from './drawingWords.ts';
import { TICKS_OF } from './scaleTicks.ts';
import type { Tick } from './types.ts';
import type { Warp } from './warp.ts';

/** The axis to be marked. */
export interface Axis {
  warp: Warp;
  /** Axis units to px along. */
  place: Linear;
  domain: readonly [number, number];
  /** What a name takes of the axis, with the air behind it, px: its width, or its height where time runs down. */
  lengthOf: (name: string) => number;
}

/** A name with an era needs this much more room than a tick, since it says more. */
const ERA_ROOM = 1.5;
/** Years before it are named with their era. */
const ERAS_END = instant(1000);

/**
 * Ticks for the window only, never for the whole range.
 * @param least the least distance between ticks, px.
 */
export function ticks(axis: Axis, least: number, words: DrawingWords): Tick[] {
  return (TICKS_OF[axis.warp.kind] ?? calendarTicks)(axis, least, words);
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

/**
 * Periods of the calendar in those they stand in. Each stretch begins with the name of the period that it begins in,
 * for the axis has not run through what lies before it: a new name makes its room at the cost of the break, the last
 * one is said again where there is room.
 */
function calendarTicks(axis: Axis, least: number, words: DrawingWords): Tick[] {
  const { warp, place, domain, lengthOf } = axis;
  const at = (t: Instant) => place(warp.to(t));
  const pxPerUnit = Math.abs(place(domain[1]) - place(domain[0])) / (domain[1] - domain[0]);
  const step = chooseStep(pxPerUnit, warp.from(domain[0]) < ERAS_END ? least * ERA_ROOM : least);
  const over = COARSER[step.unit];
  const parts = stretches(axis);
  const minor: Tick[] = [];
  const major: Tick[] = [];
  parts.forEach(([from, to], i) => {
    const along = at(from);
    const following = parts[i + 1];
    const after = following ? at(following[0]) : Infinity;
    const namesOf = (own: Step, level: Tick['level'], name: typeof fullName): Tick[] =>
      starts(own, from, to).map((t) => ({ at: t, along: at(t), label: name(t, own.unit, words), level, line: true }));
    if (over)
      for (const tick of namesOf(step, 'minor', periodName)) {
        // No name runs through the sign of a break, which stands in its middle.
        const isWhole = tick.along + lengthOf(tick.label) <= (at(to) + after) / 2;
        minor.push(isWhole ? tick : { ...tick, label: '' });
      }
    const own = namesOf(over ?? step, 'major', fullName);
    const [next] = own;
    const end = next?.along ?? after;
    const last = major.at(-1);
    const label = fullName(from, (over ?? step).unit, words);
    const begin = last?.label === label ? along : Math.min(along, end - lengthOf(label));
    const isFree =
      begin >= (last ? last.along + lengthOf(last.label) : place(domain[0])) && begin + lengthOf(label) <= end;
    if (isFree && label !== next?.label && (over || parts.length > 1))
      major.push({ at: i, along: begin, label, level: 'major', line: false });
    major.push(...own);
  });
  return [...minor, ...major];
}
