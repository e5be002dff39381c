import { scaleLinear } from 'd3-scale';
import { laneAcross } from './across.ts';
import { header, inHeader, intoColumns, labelsDown, lengthFor } from './down.ts';
import { layoutOverview } from './overview.ts';
import { shapeMark } from './shape.ts';
import { ticks } from './ticks.ts';
import type { DrawnEvent, DrawingWords, Lane, PlacedLabel, PlacedLane, PlacedMark, Scene, View } from './types.ts';

const EDGE = 2;
/** Above the plot: the axis, px. */
const AXIS = { across: 44, down: 12 } as const;
/** Least distance between ticks, px. */
const TICK_GAP = { across: 44, down: 44 } as const;
/** Between the plot and the overview, px. */
const OVERVIEW_GAP = 22;

export interface Drawable {
  events: readonly DrawnEvent[];
  lanes: readonly Lane[];
  /** The whole range, for the overview. */
  whole: readonly [number, number];
  words: DrawingWords;
}

/** What a later view keeps of the first one, so that the page does not move under the reader. */
export interface Kept {
  laneSizes: readonly number[];
  length: number;
}

/**
 * Lays out one view: where everything goes, in px, and nothing of how it looks.
 * @param kept sizes of an earlier scene; without them lanes and axis grow to what their labels need.
 */
export function layoutTimeline(drawable: Drawable, view: View, kept?: Kept): Scene {
  const { marks, labels, lanes, plot, bottom } =
    view.orientation === 'across' ? layoutAcross(drawable, view, kept) : layoutDown(drawable, view, kept);
  const place = scaleLinear(view.domain, plot);
  const overview = layoutOverview(
    drawable.events,
    drawable.lanes,
    drawable.whole,
    view.domain,
    { x: EDGE, y: bottom + OVERVIEW_GAP, width: view.width - 2 * EDGE },
    drawable.words,
  );
  return {
    orientation: view.orientation,
    width: view.width,
    height: overview.y + overview.height,
    plot,
    lanes,
    ticks: ticks(view.domain, place, TICK_GAP[view.orientation], drawable.words.months),
    marks,
    labels,
    overview,
  };
}

/** The sizes of a scene that its successors keep. */
export const keep = (scene: Scene): Kept => ({
  laneSizes: scene.lanes.map((lane) => lane.to - lane.from),
  length: scene.plot[1] - scene.plot[0],
});

interface Part {
  marks: PlacedMark[];
  labels: PlacedLabel[];
  lanes: PlacedLane[];
  plot: [number, number];
  bottom: number;
}

function shapeMarks(events: readonly DrawnEvent[], view: View, plot: readonly [number, number]): PlacedMark[] {
  const place = scaleLinear(view.domain, plot);
  const pxPerMs = (plot[1] - plot[0]) / (view.domain[1] - view.domain[0]);
  return events.flatMap((event) => shapeMark(event, place, plot, pxPerMs) ?? []);
}

function layoutAcross({ events, lanes, words }: Drawable, view: View, kept?: Kept): Part {
  const plot: [number, number] = [EDGE, view.width - EDGE];
  const shaped = shapeMarks(events, view, plot);
  const part: Part = { marks: [], labels: [], lanes: [], plot, bottom: AXIS.across };
  lanes.forEach((lane, i) => {
    const own = shaped.filter((mark) => mark.event.lane === lane.id);
    const { marks, labels, size } = laneAcross(own, part.bottom, plot, words, kept?.laneSizes[i]);
    part.marks.push(...marks);
    part.labels.push(...labels);
    part.lanes.push({ lane, from: part.bottom, to: part.bottom + size });
    part.bottom += size;
  });
  return part;
}

/** A narrow drawing has no room for lane names beside the lanes: each label says its own. */
function nameLanes(events: readonly DrawnEvent[], lanes: readonly Lane[]): DrawnEvent[] {
  const names = new Map(lanes.map((lane) => [lane.id, lane.name]));
  return events.map((event) => ({ ...event, words: `${event.words} · ${names.get(event.lane) ?? event.lane}` }));
}

function layoutDown({ events, lanes }: Drawable, view: View, kept?: Kept): Part {
  const inWindow = nameLanes(events, lanes).filter(
    (event) => (event.end ?? Infinity) > view.domain[0] && (event.start ?? -Infinity) < view.domain[1],
  );
  const columns = lanes.length;
  const length = kept?.length ?? lengthFor(inWindow, view.width, columns);
  const marksOn = (plot: [number, number]) => intoColumns(shapeMarks(inWindow, view, plot), lanes);
  const head = header(marksOn([0, length]).filter(inHeader), columns, view.width, AXIS.down);
  const plot: [number, number] = [head.bottom + AXIS.down, head.bottom + AXIS.down + length];
  const marks = marksOn(plot);
  const dated = marks.filter((mark) => !inHeader(mark));
  const ends = new Map(marks.map((mark) => [mark.event.id, mark]));
  const beds = head.marks.map((mark) => ({ ...(ends.get(mark.event.id) ?? mark), from: mark.from }));
  return {
    marks: [...beds, ...dated],
    labels: [...head.labels, ...labelsDown(dated, columns, view.width, plot[0], plot[1])],
    lanes: lanes.map((lane) => ({ lane, from: plot[0], to: plot[1] })),
    plot,
    bottom: plot[1],
  };
}
