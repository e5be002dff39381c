import { DAY } from '../model/calendar.ts';
import { extentOn, type Frame } from './axis.ts';
import { clusterMark, type Group, NAMED } from './cluster.ts';
import { bisect } from './linear.ts';
import { byPriority } from './priority.ts';
import { reach, shapeMark, WIDE_DAY } from './shape.ts';
import { cellsIn, type LaneIndex, type Shelf } from './timeIndex.ts';
import { tracks } from './tracks.ts';
import type { DrawnEvent, PlacedLane, PlacedMark } from './types.ts';

/**
 * A cell is at least so long and less than twice as much, px. The shortest is the least size of a target (WCAG 2.2,
 * 2.5.8). A lane of many events is clusters from afar, and a frame costs its marks: its cells are longer, and those of
 * very many events as long as a label, so that nearly each can have its name.
 */
const cellFor = (events: number): number => (events > 1000 ? 116 : events > 120 ? 72 : 24);
/** A cell with more events than this is drawn as a cluster. */
const APART = 4;
/** A lane with more marks than this in view draws a cell of two as a cluster: the drawing stays a few hundred nodes. */
const MOST_MARKS = 48;
/** Events this long or longer are bars with a row of their own, px. */
const BAR = 12;
/** A shelf with more events in view than this is drawn by cells, however long they are. */
const MOST_BARS = 400;

export interface LaneMarks {
  /** `across` is the row, from 0. Bars first, then points and clusters. */
  marks: PlacedMark[];
  rows: number;
  /** Asked for where it is drawn: a column shows none. */
  density?: () => NonNullable<PlacedLane['density']>['bars'];
}

/** The most rows of bars, of points, and of both that a lane may take; points always have one. */
export interface RowLimits {
  bars: number;
  points: number;
  all: number;
}

/** What is drawn of one lane: bars, points, and clusters where there is no room apart. Costs the px, not the events. */
export function laneMarks(index: LaneIndex, frame: Frame, limits: RowLimits): LaneMarks {
  const { place, plot, pxPerUnit, domain } = frame;
  const level = Math.ceil(Math.log2(cellFor(index.size) / pxPerUnit));
  const cellLength = 2 ** level;
  const shape = (event: DrawnEvent) => shapeMark(event, extentOn(event, frame), plot) ?? [];
  const groups = new Map<number, Group>();
  const long: PlacedMark[] = index.endless.flatMap(shape);
  const short: Shelf[] = [];
  for (const shelf of index.shelves) {
    const members = isLong(shelf, frame) ? inWindow(shelf, domain) : undefined;
    if (members) long.push(...members.flatMap(shape));
    else short.push(shelf);
  }

  const barRows = tracks(limits.bars);
  const bars: PlacedMark[] = [];
  for (const mark of long.sort((a, b) => byPriority(a.event, b.event))) {
    const row = barRows.add(reach(mark));
    if (row !== undefined) bars.push({ ...mark, across: row });
    else {
      const middle = place.invert((mark.from + mark.to) / 2);
      const group = join({
        id: Math.floor(middle / cellLength),
        count: 1,
        members: [mark.event],
        top: mark.event,
        extent: [middle, middle],
        isSeen: true,
      });
      group.bars.push(mark.event);
      group.isClosed = true;
    }
  }
  for (const shelf of short) {
    const beside = shelf.longest / 2;
    for (const cell of cellsIn(shelf, domain[0] - beside, domain[1] + beside, level)) {
      const count = cell.to - cell.from;
      const members = count > NAMED ? [] : shelf.events.slice(cell.from, cell.to);
      const top = shelf.events[cell.top];
      const extent: [number, number] = [shelf.middles[cell.from]!, shelf.middles[cell.to - 1]!];
      // All its events are longer than the shortest: so far they reach, to either side of their middles, at least.
      const least = shelf.shortest / 2;
      const isSeen =
        (extent[1] + least >= domain[0] && extent[0] - least <= domain[1]) || members.flatMap(shape).length > 0;
      if (top) join({ id: cell.id, count, members, top, extent, isSeen });
    }
  }

  const all = [...groups.values()];
  const isCrowded = all.reduce((sum, group) => sum + Math.min(group.count, APART), 0) > MOST_MARKS;
  // One alone is its own mark, even a bar that found no row.
  for (const group of all) group.isClosed = group.count > (group.isClosed || isCrowded ? 1 : APART);
  const left = Math.max(1, Math.min(limits.points, limits.all - barRows.count));
  const points = apart(all, shape, frame, left, cellLength);
  const rows = barRows.count + points.reduce((most, mark) => Math.max(most, mark.across + 1), 0);
  const dense = all.filter(({ count }) => count > APART).map(({ id }) => id);
  return {
    marks: [...bars, ...points.map((mark) => ({ ...mark, across: mark.across + barRows.count }))],
    rows,
    ...(dense.length > 0 && { density: () => densityOf(short, frame, level, dense) }),
  };

  function join(found: Omit<Group, 'bars' | 'isClosed'>): Group {
    const { id, count, members, top, extent, isSeen } = found;
    const group = groups.get(id);
    if (!group) {
      const made: Group = { ...found, members: [...members], bars: [], isClosed: false };
      groups.set(id, made);
      return made;
    }
    group.isSeen ||= isSeen;
    group.count += count;
    group.members.push(...members);
    if (byPriority(top, group.top) < 0) group.top = top;
    group.extent = [Math.min(group.extent[0], extent[0]), Math.max(group.extent[1], extent[1])];
    return group;
  }
}

/** A day is long when it is drawn as a span, which no step is; anything longer, when it can be seen to be. */
const isLong = ({ shortest, longest }: Shelf, { pxPerUnit, warp }: Frame): boolean =>
  longest <= DAY ? warp.kind !== 'sequential' && longest * pxPerUnit > WIDE_DAY : shortest * pxPerUnit >= BAR;

function inWindow({ middles, events, longest }: Shelf, [from, to]: Frame['domain']): DrawnEvent[] | undefined {
  const [first, last] = [bisect(middles, from - longest / 2), bisect(middles, to + longest / 2)];
  return last - first > MOST_BARS ? undefined : events.slice(first, last);
}

/** Rows for clusters and for what can stand apart; a cell whose events find no row becomes a cluster too. */
function apart(
  groups: readonly Group[],
  shape: (event: DrawnEvent) => PlacedMark | never[],
  frame: Frame,
  rows: number,
  cellLength: number,
): PlacedMark[] {
  for (;;) {
    const taken = tracks(rows);
    const clusters = groups
      .filter((group) => group.isClosed)
      .flatMap((group) => clusterMark(group, frame, cellLength) ?? []);
    const placed = clusters.map((mark) => ({ ...mark, across: taken.add(reach(mark)) ?? 0 }));
    let isWhole = true;
    const singles = groups
      .filter((group) => !group.isClosed)
      .flatMap((group) => group.members.flatMap(shape).map((mark) => ({ group, mark })))
      .sort((a, b) => a.mark.from - b.mark.from);
    for (const { group, mark } of singles) {
      const row = taken.add(reach(mark));
      if (row !== undefined) placed.push({ ...mark, across: row });
      else if (group.count > 1) {
        group.isClosed = true;
        isWhole = false;
      } else placed.push({ ...mark, across: rows - 1 });
    }
    if (isWhole) return placed;
  }
}

/**
 * Bars under clusters, which do not show where in them their events are: a quarter of a cell long, they rise with the
 * logarithm of the count, so that one event can still be seen beside a thousand.
 * @param dense the cells that are clusters.
 */
function densityOf(shelves: readonly Shelf[], { place, domain, plot }: Frame, level: number, dense: readonly number[]) {
  const counts = new Map<number, number>();
  for (const shelf of shelves)
    for (const { id, from, to } of cellsIn(shelf, domain[0], domain[1], level - 2))
      if (dense.includes(Math.floor(id / 4))) counts.set(id, (counts.get(id) ?? 0) + to - from);
  const unit = 2 ** (level - 2);
  return Array.from(counts, ([id, count]) => ({
    from: Math.max(plot[0], place(id * unit)),
    to: Math.min(plot[1], place((id + 1) * unit)),
    height: Math.min(18, 2 * Math.log2(1 + count)),
  }));
}
