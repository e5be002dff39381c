/** The scales that events shape. An embed, which has no choice of scales, goes without (`integrations/embedScripts.ts`). */
import { DAY } from '../model/calendar.ts';
import { type Instant, type Precision, PRECISIONS } from '../model/event.ts';
import { bisect } from './linear.ts';
import type { Dated, ScaleKind, Warp } from './warp.ts';

/** A gap longer than this share of the whole range is compressed, to half of it. */
const LONG_GAP = 1 / 20;

function collapsed(events: readonly Dated[], whole: readonly [Instant, Instant]): Warp {
  const least = (whole[1] - whole[0]) * LONG_GAP;
  const spans = events
    .flatMap(({ start, end }): [Instant, Instant][] => (start === null || end === null ? [] : [[start, end]]))
    .sort((a, b) => a[0] - b[0]);
  const breaks: [Instant, Instant][] = [];
  let last = spans[0]?.[1] ?? whole[1];
  for (const [start, end] of spans) {
    if (start - last > least) breaks.push([last, start]);
    last = Math.max(last, end);
  }
  const times = [whole[0]];
  const places = [0];
  const add = (time: Instant, length: number) => {
    times.push(time);
    places.push((places.at(-1) ?? 0) + length);
  };
  for (const [from, to] of breaks) {
    add(from, from - (times.at(-1) ?? 0));
    add(to, least / 2);
  }
  add(whole[1], whole[1] - (times.at(-1) ?? 0));
  return { kind: 'collapsed', ...pieces(times, places), breaks };
}

/** Where an event stands in the order: in the middle of the day that it starts on, as it is drawn. */
const standing = (start: Instant, end: Instant | null): Instant => start + Math.min(DAY, (end ?? Infinity) - start) / 2;

function sequential(events: readonly Dated[], whole: readonly [Instant, Instant]): Warp {
  const known = new Map<Instant, Precision>();
  for (const { start, end, precision = 'day' } of events) {
    if (start === null) continue;
    const time = standing(start, end);
    const other = known.get(time) ?? 'day';
    known.set(time, PRECISIONS.indexOf(precision) > PRECISIONS.indexOf(other) ? precision : other);
  }
  const times = [...known.keys()].sort((a, b) => a - b).filter((time) => time > whole[0] && time < whole[1]);
  const all = [whole[0], ...times, whole[1]];
  const places = Array.from(all.keys(), (step) => step * DAY);
  const steps = all.slice(0, -1).map((time) => known.get(time) ?? 'day');
  return { kind: 'sequential', ...pieces(all, places), breaks: [], steps };
}

/** A line of straight pieces through the points; before the first and after the last it runs on at true scale. */
function pieces(times: readonly number[], places: readonly number[]): Pick<Warp, 'to' | 'from'> {
  const along = (from: readonly number[], to: readonly number[]) => (value: number) => {
    const next = bisect(from, value);
    const [a, b] = [from[next - 1], from[next]];
    const [c, d] = [to[next - 1], to[next]];
    if (a === undefined || c === undefined) return (d ?? 0) + value - (b ?? 0);
    if (b === undefined || d === undefined) return c + value - a;
    return b === a ? d : c + ((value - a) / (b - a)) * (d - c);
  };
  return { to: along(times, places), from: along(places, times) };
}

export const SHAPED: Partial<
  Record<ScaleKind, (events: readonly Dated[], whole: readonly [Instant, Instant]) => Warp>
> = { collapsed, sequential };
