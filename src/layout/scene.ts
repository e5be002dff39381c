import { DEPTH, laneAcross, type LaneSize, leastAcross } from './across.ts';
import { type Axis, axisOf, extentOn, frameOf } from './axis.ts';
import { datesOf, header, intoColumns, labelsDown, lanesEnd, lengthFor } from './down.ts';
import { before, type Kept, withLost, zoomSince } from './frames.ts';
import { laneMarks } from './laneMarks.ts';
import { linear, type Linear } from './linear.ts';
import { textWidth } from './measure.ts';
import { layoutOverview, overviewHeight, yearLength } from './overview.ts';
import type { Before } from './placeLabels.ts';
import { shapeMark } from './shape.ts';
import { shares } from './shares.ts';
import { ticks } from './ticks.ts';
import type { LaneIndex } from './timeIndex.ts';
import type { Drawable, PlacedLabel, PlacedLane, PlacedMark, Scene, Tick, View } from './types.ts';
import type { Warp } from './warp.ts';

const EDGE = 2;
/** Above the plot: the axis, px. */
const AXIS = { across: 44, down: 12 } as const;
/** Least distance between ticks, px. */
const TICK_GAP = 44;
/** The name of a period on the axis: its size, the air behind it, and its height where time runs down, px. */
const NAME = { size: 14, air: 6, line: 24 };
const nameLength = (name: string): number => textWidth(name, NAME.size, 600) + NAME.air;
/** Between the plot and the overview, px. */
const OVERVIEW_GAP = 16;
/** How deep below the line of a minor tick its name stands, where time runs down, px. */
const NAME_BELOW = 14;

/**
 * Lays out one view: where everything goes, in px, and nothing of how it looks.
 * @param kept sizes of an earlier scene; without them lanes and axis grow to what their labels need.
 */
export function layoutTimeline(drawable: Drawable, view: View, kept?: Kept): Scene {
  const axis = axisOf(drawable, view);
  const { warp, whole } = axis;
  const zoom = zoomSince(kept, view);
  const last = before(kept?.frame, warp, zoom);
  const part =
    view.orientation === 'across'
      ? layoutAcross(drawable, axis, view, kept, last)
      : layoutDown(drawable, axis, view, kept, last);
  const { plot, bottom } = part;
  const place = linear(view.domain, plot);
  const at = { x: EDGE, y: bottom + OVERVIEW_GAP, width: view.width - 2 * EDGE };
  const isAcross = view.orientation === 'across';
  const wholeAxis = { warp, domain: whole, place: linear(whole, [at.x, at.x + at.width]), lengthOf: yearLength };
  const overview = layoutOverview(axis.lanes, warp, whole, view.domain, at, ticks(wholeAxis, TICK_GAP, drawable.words));
  const lengthOf = isAcross ? nameLength : () => NAME.line;
  return {
    orientation: view.orientation,
    width: view.width,
    height: Math.max(overview.y + overview.height, isAcross ? (view.height ?? 0) : 0),
    scale: warp.kind,
    domain: view.domain,
    plot,
    end: part.end,
    lanes: part.lanes,
    ticks: ticks({ warp, domain: view.domain, place, lengthOf }, TICK_GAP, drawable.words).map((tick) =>
      isCut(tick, view, plot[1]) ? { ...tick, label: '' } : tick,
    ),
    breaks: breaksIn(warp, place, plot),
    marks: part.marks,
    labels: part.labels,
    overview,
    ...(zoom && { zoom: { ...zoom, gone: withLost(zoom.gone, kept, part.labels) } }),
  };
}

/** A gap of which less is in view than its sign takes has none, px. */
const SIGN = 8;

/** Where the signs of shortened gaps stand: in the middle of what is in view of each, px along. */
const breaksIn = (warp: Warp, place: Linear, [first, last]: readonly [number, number]): number[] =>
  warp.breaks.flatMap(([from, to]) => {
    const [begin, end] = [Math.max(first, place(warp.to(from))), Math.min(last, place(warp.to(to)))];
    return end - begin > SIGN ? [(begin + end) / 2] : [];
  });

/** Whether the name of a tick near the end would run past it, and the tick is to keep its line alone. */
function isCut({ along, level, label }: Tick, { orientation, width }: View, end: number): boolean {
  // Where time runs down, a minor name hangs below its line; a major one stands on it.
  if (orientation === 'down') return level === 'minor' && along + NAME_BELOW > end;
  return along + 5 + textWidth(label, level === 'major' ? NAME.size : 12.5, 600) > width;
}

interface Part {
  marks: PlacedMark[];
  labels: PlacedLabel[];
  lanes: PlacedLane[];
  plot: [number, number];
  end: number;
  bottom: number;
}

function layoutAcross(drawable: Drawable, { warp, lanes, whole }: Axis, view: View, kept?: Kept, last?: Before): Part {
  const plot: [number, number] = [EDGE, view.width - EDGE];
  const frame = frameOf(warp, view.domain, plot);
  const part: Part = { marks: [], labels: [], lanes: [], plot, end: 0, bottom: AXIS.across };
  const sizes = kept?.lanes ?? (view.height ? sizesWithin(view.height, lanes) : []);
  const isPart = view.domain[0] > whole[0] || view.domain[1] < whole[1];
  const far = isPart && frameOf(warp, whole, plot);
  lanes.forEach((index, i) => {
    const top = part.bottom;
    const fixed = sizes[i];
    const draw = (least?: number) =>
      laneAcross(index, frame, top, drawable.words, fixed, last, view.height !== undefined, least);
    let content = draw();
    // Lanes keep their size when the reader goes on to see all: what matters most is to have a label there too.
    if (!fixed && far) {
      const { rows, size } = content;
      const { least } = laneAcross(index, far, top, drawable.words, { rows, size: size + DEPTH });
      if (least > size) content = draw(least);
    }
    const { marks, labels, size, ...lane } = content;
    part.marks.push(...marks);
    part.labels.push(...labels);
    part.lanes.push({ lane: index.lane, from: top, to: top + size, ...lane });
    part.bottom += size;
  });
  return { ...part, end: part.bottom };
}

/** The lanes of a drawing of given height share what the axis and the overview leave. */
function sizesWithin(height: number, lanes: readonly LaneIndex[]): LaneSize[] {
  const room = height - AXIS.across - OVERVIEW_GAP - overviewHeight(lanes.length);
  return shares(room, lanes.map(leastAcross)).map((size) => ({ size }));
}

/** A narrow drawing has no room for lane names beside the lanes: each label says its own. */
function layoutDown(
  { words, lanes: named }: Drawable,
  { warp, lanes }: Axis,
  view: View,
  kept?: Kept,
  last?: Before,
): Part {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const text = { words, names, width: view.width, columns: lanes.length, dates: datesOf(view.scale) };
  const marksOn = (plot: [number, number]) => {
    const frame = frameOf(warp, view.domain, plot);
    return intoColumns(
      lanes.map((index) => laneMarks(index, frame, { bars: 1, points: 1, all: 2 }).marks),
      text,
    );
  };
  const length = kept?.length ?? lengthFor((tried) => marksOn([0, tried]), text, view.height);
  const look = frameOf(warp, view.domain, [0, length]);
  const beds = lanes.map((index) =>
    index.beds.flatMap((event) => shapeMark(event, extentOn(event, look), look.plot) ?? []),
  );
  const head = header(beds, text, AXIS.down);
  const plot: [number, number] = [head.bottom, head.bottom + length];
  const dated = marksOn(plot);
  return {
    marks: [...head.marks, ...dated],
    labels: [...head.labels, ...labelsDown(dated, text, plot, last)],
    lanes: lanes.map(({ lane }) => ({ lane, from: plot[0], to: plot[1], rows: 1 })),
    plot,
    end: lanesEnd(text),
    bottom: plot[1],
  };
}
