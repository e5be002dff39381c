import { linear } from './linear.ts';
import { cellsIn, type LaneIndex } from './timeIndex.ts';
import { textWidth } from './measure.ts';
import type { DrawnEvent, Overview, Tick } from './types.ts';
import { extentOf, type Warp } from './warp.ts';

const ROW = 7;
const AXIS = 18;
/** The shortest mark that can still be seen, px. */
const LEAST = 4;
/** A lane with more events is drawn by cells of this length or more, px. */
const MANY = 400;
const CELL = 2;
/** The name of a year: its size, how far behind its tick it begins, and the air behind it, px. */
const YEAR = { size: 12.5, gap: 4, air: 8 };

/** What the name of a year takes of an overview, with the air behind it, px. */
export const yearLength = (name: string): number => textWidth(name, YEAR.size, 400) + YEAR.air;

type Stretch = [number, number];
type Row = Overview['rows'][number];

/** The height of an overview of so many lanes, px. */
export const overviewHeight = (lanes: number): number => lanes * ROW + AXIS;

/** The rows that were made last of an index: an overview stays where it is, mostly. */
const cache = new WeakMap<readonly LaneIndex[], { key: string; rows: Row[] }>();

/**
 * The whole range in a strip: one row a lane, a stretch for each event, and the window.
 * @param whole the range, in axis units; `window` the part that is shown above.
 * @param ticks of the whole range, px along the strip.
 */
export function layoutOverview(
  index: readonly LaneIndex[],
  warp: Warp,
  whole: readonly [number, number],
  window: readonly [number, number],
  at: { x: number; y: number; width: number },
  ticks: readonly Tick[],
): Overview {
  const place = linear(whole, [at.x, at.x + at.width]);
  const within = (u: number) => Math.min(Math.max(place(u), at.x), at.x + at.width);
  const key = `${at.x} ${at.y} ${at.width}`;
  let made = cache.get(index);
  if (made?.key !== key)
    cache.set(index, (made = { key, rows: index.flatMap((lane, i) => rowsOf(lane, at.y + i * ROW + 3)) }));
  return {
    ...at,
    height: overviewHeight(index.length),
    years: yearsOf(ticks, at),
    rows: made.rows,
    window: [within(window[0]), within(window[1])],
  };

  function rowsOf(lane: LaneIndex, y: number): Row[] {
    const { beds, endless, shelves, size } = lane;
    const stretch = (event: DrawnEvent): Stretch => {
      const [from, to] = extentOf(event, warp);
      return seen(within(from), within(to));
    };
    const isMany = size > MANY;
    const events = isMany ? endless : [...shelves.flatMap((shelf) => shelf.events), ...endless];
    const byKind = (kind: DrawnEvent['kind']) => events.filter((event) => event.kind === kind).map(stretch);
    const row = (kind: Row['kind'], stretches: Stretch[]): Row[] =>
      stretches.length ? [{ lane: lane.lane, kind, y, stretches: joined(stretches) }] : [];
    return [
      ...row('bed', beds.slice(0, 1).map(stretch)),
      ...row('context', [...byKind('context'), ...(isMany ? cellStretches(lane) : [])]),
      ...row('reported', byKind('reported')),
    ];
  }

  function cellStretches({ shelves }: LaneIndex): Stretch[] {
    const level = Math.ceil(Math.log2((CELL * (whole[1] - whole[0])) / at.width));
    return shelves.flatMap((shelf) =>
      cellsIn(shelf, whole[0], whole[1], level).map(({ from, to }) =>
        seen(within(shelf.middles[from]!), within(shelf.middles[to - 1]!)),
      ),
    );
  }

  function seen(from: number, to: number): Stretch {
    const length = Math.max(LEAST, to - from);
    const first = Math.min(from, at.x + at.width - length);
    return [first, first + length];
  }
}

/** A year begins at its tick, where that is known, and is named behind it; at the end within what is left. */
function yearsOf(ticks: readonly Tick[], { x, width }: { x: number; width: number }): Overview['years'] {
  let free = x;
  return ticks
    .filter((tick) => tick.level === 'major')
    .map(({ along, label, line }) => {
      const length = yearLength(label);
      const begin = Math.min(along + (line ? YEAR.gap : 0), x + width - length + YEAR.air);
      // Half before its tick it would be read as the year before.
      const fits = begin >= free && along - begin < (length - YEAR.air) / 2;
      if (fits) free = begin + length;
      return { x: begin, label: fits ? label : '', ...(line && { tick: along }) };
    });
}

/** Stretches that touch, as one. */
function joined(stretches: Stretch[]): Stretch[] {
  const out: Stretch[] = [];
  for (const [from, to] of stretches.sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}
