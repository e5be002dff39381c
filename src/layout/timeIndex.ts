/**
 * What makes a frame cost the same for a hundred events and for a million: events sorted once, and above them a
 * pyramid of cells. A cell is a stretch of the axis 2^j units long, aligned to its own length, so that cells of one
 * level nest in those of the next and stay what they are while the reader pans.
 */
import { DAY } from '../model/calendar.ts';
import { bisect } from './linear.ts';
import { byPriority } from './priority.ts';
import { isBed } from './shape.ts';
import type { DrawnEvent, Lane } from './types.ts';
import { extentOf, type Warp } from './warp.ts';

/** Events of one lane, of about one length: within a factor of two. Sorted by their middle. */
export interface Shelf {
  /** The bounds of their lengths, axis units: `shortest` is exclusive. */
  shortest: number;
  longest: number;
  middles: Float64Array;
  events: readonly DrawnEvent[];
  /** The cells of level `base`, `base + 1`, …; none on a shelf that can be read through at once. */
  base: number;
  levels: readonly Level[];
}

/** Non-empty cells, ascending: their numbers, and for each where its events begin and which matters most. */
interface Level {
  ids: Float64Array;
  from: Uint32Array;
  top: Uint32Array;
}

export interface Cell {
  id: number;
  /** Its events are `shelf.events[from]` up to, not including, `shelf.events[to]`. */
  from: number;
  to: number;
  /** The index of the event that matters most. */
  top: number;
}

export interface LaneIndex {
  lane: Lane;
  shelves: Shelf[];
  /** How many events its shelves hold. */
  size: number;
  /** Events whose start nobody knows, what matters most first. */
  beds: DrawnEvent[];
  /** Events that have no beginning or no end: few, and always looked at. */
  endless: DrawnEvent[];
}

/** Shelves smaller than this are read through; on larger ones cells of fewer than four events are. */
const READ_THROUGH = 512;
const EVENTS_A_CELL = 4;

/** The number of the shelf for a length: 0 up to a day, then one for each doubling. */
const shelfOf = (length: number): number => Math.max(0, Math.ceil(Math.log2(length / DAY)));

interface Draft {
  lane: Lane;
  shelves: Map<number, { middles: number[]; events: DrawnEvent[] }>;
  size: number;
  beds: DrawnEvent[];
  endless: DrawnEvent[];
}

/** @returns one index a lane, in the order of `lanes`; events of other lanes are left out. */
export function indexEvents(events: readonly DrawnEvent[], lanes: readonly Lane[], warp: Warp): LaneIndex[] {
  const made = new Map<string, Draft>(
    lanes.map((lane) => [lane.id, { lane, shelves: new Map(), size: 0, beds: [], endless: [] }]),
  );
  for (const event of events) {
    const own = made.get(event.lane);
    if (!own) continue;
    const { start, end } = event;
    if (isBed(event)) own.beds.push(event);
    else if (start === null || end === null) own.endless.push(event);
    else {
      const [from, to] = extentOf(event, warp);
      const number = shelfOf(to - from);
      let shelf = own.shelves.get(number);
      if (!shelf) own.shelves.set(number, (shelf = { middles: [], events: [] }));
      shelf.middles.push((from + to) / 2);
      shelf.events.push(event);
      own.size += 1;
    }
  }
  return Array.from(made.values(), ({ lane, shelves, size, beds, endless }) => ({
    lane,
    shelves: Array.from(shelves, ([number, { middles, events: members }]) => makeShelf(number, middles, members)),
    size,
    beds: beds.sort(byPriority),
    endless,
  }));
}

function makeShelf(number: number, unsorted: number[], members: DrawnEvent[]): Shelf {
  const isSorted = unsorted.every((middle, i) => i === 0 || middle >= (unsorted[i - 1] ?? 0));
  const order = isSorted ? undefined : Array.from(unsorted.keys()).sort((a, b) => at(unsorted, a) - at(unsorted, b));
  const middles = Float64Array.from(order ? order.map((i) => at(unsorted, i)) : unsorted);
  const events = order ? order.flatMap((i) => members[i] ?? []) : members;
  return {
    shortest: number === 0 ? 0 : DAY * 2 ** (number - 1),
    longest: DAY * 2 ** number,
    middles,
    events,
    ...makeLevels(middles, events),
  };
}

const at = (list: ArrayLike<number>, i: number): number => list[i] ?? 0;

function makeLevels(middles: Float64Array, events: readonly DrawnEvent[]): { base: number; levels: Level[] } {
  const count = middles.length;
  const span = at(middles, count - 1) - at(middles, 0);
  if (count < READ_THROUGH) return { base: 0, levels: [] };
  const base = span && Math.ceil(Math.log2((span * EVENTS_A_CELL) / count));
  const levels = [levelOf(read(middles, events, 0, count, base))];
  for (let below = levels[0]; below && below.ids.length > 2; below = levels.at(-1)) levels.push(above(below, events));
  return { base, levels };
}

const levelOf = (cells: readonly Cell[]): Level => ({
  ids: Float64Array.from(cells, (cell) => cell.id),
  from: Uint32Array.from(cells, (cell) => cell.from),
  top: Uint32Array.from(cells, (cell) => cell.top),
});

/** The next level: two cells become one. */
function above({ ids, from, top }: Level, events: readonly DrawnEvent[]): Level {
  const cells: Cell[] = [];
  for (let i = 0; i < ids.length; i += 1) {
    const id = Math.floor(at(ids, i) / 2);
    const last = cells.at(-1);
    if (last?.id === id) last.top = better(events, last.top, at(top, i));
    else cells.push({ id, from: at(from, i), to: 0, top: at(top, i) });
  }
  return levelOf(cells);
}

function better(events: readonly DrawnEvent[], a: number, b: number): number {
  const [one, other] = [events[a], events[b]];
  return one && other && byPriority(other, one) < 0 ? b : a;
}

/** Cells of level `j` made by reading the events from `first` up to `last`. */
function read(middles: Float64Array, events: readonly DrawnEvent[], first: number, last: number, j: number): Cell[] {
  const length = 2 ** j;
  const cells: Cell[] = [];
  for (let i = first; i < last; i += 1) {
    const id = Math.floor(at(middles, i) / length);
    const cell = cells.at(-1);
    if (cell?.id === id) {
      cell.to = i + 1;
      cell.top = better(events, cell.top, i);
    } else cells.push({ id, from: i, to: i + 1, top: i });
  }
  return cells;
}

/** The non-empty cells of level `j` that `[from, to]` touches, whole, ascending. Costs the cells, not the events. */
export function cellsIn({ middles, events, base, levels }: Shelf, from: number, to: number, j: number): Cell[] {
  const length = 2 ** j;
  const [first, last] = [Math.floor(from / length), Math.floor(to / length)];
  const stored = Math.max(0, Math.min(j - base, levels.length - 1));
  const level = levels[stored];
  if (!level || j < base) {
    const [begin, end] = [bisect(middles, first * length), bisect(middles, (last + 1) * length)];
    return level && begin < end ? finer(level, begin, end) : read(middles, events, begin, end, j);
  }
  const { ids, from: begins, top } = level;
  // Beyond the coarsest level that is stored, its few cells are joined as they are read.
  const joined = 2 ** (j - base - stored);
  const cells: Cell[] = [];
  for (let i = bisect(ids, first * joined); i < ids.length && at(ids, i) < (last + 1) * joined; i += 1) {
    const id = Math.floor(at(ids, i) / joined);
    const end = i + 1 < begins.length ? at(begins, i + 1) : middles.length;
    const cell = cells.at(-1);
    if (cell?.id === id) {
      cell.to = end;
      cell.top = better(events, cell.top, at(top, i));
    } else cells.push({ id, from: at(begins, i), to: end, top: at(top, i) });
  }
  return cells;

  /** Cells finer than those stored: of one whose events lie all in a finer one, as those of one day do, none is read. */
  function finer({ from: starts, top: best }: Level, begin: number, end: number): Cell[] {
    const found: Cell[] = [];
    for (let i = bisect(starts, begin + 1) - 1; i < starts.length && at(starts, i) < end; i += 1) {
      const [a, b] = [at(starts, i), i + 1 < starts.length ? at(starts, i + 1) : middles.length];
      const id = Math.floor(at(middles, a) / length);
      if (id === Math.floor(at(middles, b - 1) / length)) found.push({ id, from: a, to: b, top: at(best, i) });
      else found.push(...read(middles, events, Math.max(begin, a), Math.min(end, b), j));
    }
    return found;
  }
}
