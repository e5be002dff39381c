/**
 * The stages of the layout: `DrawnEvent` (what is to be drawn) -> `PlacedMark` and `PlacedLabel` -> `Scene`.
 * Lengths are in px of the drawing's own coordinates. `along` is the axis of time, `across` the axis of the lanes:
 * a wide drawing runs time along x, a narrow one along y, and the rest is the same.
 */
import type { DateForm, Edge, Instant, Kind, Precision } from '../model/event.ts';
import type { DrawingWords } from './drawingWords.ts';
import type { ScaleKind } from './warp.ts';

/** One event, with the little that a drawing needs of it; this is also what the page sends to the browser. */
export interface DrawnEvent {
  id: string;
  label: string;
  /** The date in words, short. */
  words: string;
  href: string;
  kind: Kind;
  lane: string;
  importance: 1 | 2 | 3;
  form: DateForm;
  precision: Precision;
  start: Instant | null;
  end: Instant | null;
  startEdge: Edge;
  endEdge: Edge;
  /** Ids of those who took part, to filter by. */
  people?: readonly string[];
}

export interface Lane {
  id: string;
  name: string;
  hue: number;
}

export type Orientation = 'across' | 'down';

/** What the reader looks at. Every gesture makes a new one. */
export interface View {
  width: number;
  /** The window, in units of the axis: ms on a true scale, where they are instants. */
  domain: readonly [number, number];
  orientation: Orientation;
  /** The most the drawing may take, px; without it lanes grow to what their labels need. */
  height?: number;
  /** Chronological where none is given. */
  scale?: ScaleKind;
  /** The moment that a relative scale counts from. */
  origin?: Instant;
}

export interface Drawable {
  events: readonly DrawnEvent[];
  lanes: readonly Lane[];
  /** The whole range, for the overview. */
  whole: readonly [Instant, Instant];
  words: DrawingWords;
  /** The address of the list of events, where a cluster leads; its years stand there at `#y2023`. */
  list: string;
}

/**
 * - `point`: known to the day.
 * - `span`: lasted from one end to the other.
 * - `within`: happened at some moment in the span.
 * - `background`: its start is unknown.
 * - `cluster`: several events for which there is no room apart; `event` is the one that matters most.
 */
export type Shape = 'point' | 'span' | 'within' | 'background' | 'cluster';

export interface PlacedMark {
  event: DrawnEvent;
  shape: Shape;
  /** Along the axis of time: both ends, equal for a point. */
  from: number;
  to: number;
  across: number;
  /** Half the thickness. */
  radius: number;
  /** The end is approximate or uncertain, and drawn as dots that run out. */
  softFrom: boolean;
  softTo: boolean;
  /** The end lies outside the window, or is open, and has no cap. */
  cutFrom: boolean;
  cutTo: boolean;
  /** Where a background entry's own label interrupts its line. */
  gap?: [number, number];
  /** How many more entries of unknown start it stands for, for which there is no line. */
  more?: number;
  cluster?: Cluster;
}

export interface Cluster {
  count: number;
  /** The first and last moment of its members, axis units. */
  extent: readonly [number, number];
  /** Its members, where they are few enough to name; earliest first. */
  members: readonly DrawnEvent[];
  /** Those of its members, however many, that are bars without a row of their own: they lie around its extent. */
  bars: readonly DrawnEvent[];
}

export interface TextLine {
  text: string;
  role: 'title' | 'date';
  /** A date that follows on the same line. */
  date?: string;
}

/** How a label hangs from its mark, so that the next frame can hang it the same way. */
export interface Hanging {
  /** Its top, px. */
  top: number;
  /** Which of the widths it is set in, which exit of its mark and which step aside the leader takes. */
  width: number;
  exit: number;
  aside: number;
  anchor: 'start' | 'end';
}

export interface PlacedLabel {
  event: DrawnEvent;
  lines: TextLine[];
  size: number;
  /** Left end of the text, or its right end when `anchor` is `end`; `y` is the top of the first line. */
  x: number;
  y: number;
  width: number;
  height: number;
  anchor: 'start' | 'end';
  /** Points of the line from mark to label; empty where the label sits on its mark. */
  leader: [number, number][];
  hanging?: Hanging;
}

export interface Tick {
  /** Tells it from the others of its level while it moves: its moment, or its count. */
  at: number;
  along: number;
  label: string;
  level: 'major' | 'minor';
  /** False for the name of a period that began before the plot: it is written, but marks no moment. */
  line: boolean;
}

export interface PlacedLane {
  lane: Lane;
  from: number;
  to: number;
  /** Rows of marks that it has room for. */
  rows: number;
  /** Where its name stands and how long that is, px; a column has none. */
  name?: { x: number; baseline: number; width: number };
  /** The least height in which its events of the first rank have their labels where they are, px; a column has none. */
  least?: number;
  /** How many events each stretch of the lane holds, where not all have a mark: bars that rise from `foot`. */
  density?: { foot: number; bars: readonly { from: number; to: number; height: number }[] };
}

export interface Overview {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where each year is named, and where it begins as far as that can be seen. A name without room is empty. */
  years: { x: number; label: string; tick?: number }[];
  /** What each lane holds, by kind: stretches of its row. */
  rows: { lane: Lane; kind: 'reported' | 'context' | 'bed'; y: number; stretches: readonly [number, number][] }[];
  window: [number, number];
}

/** A movement of the window that changes its length one way, and the labels (ids of events) that have gone in it. */
export interface Zoom {
  way: 'in' | 'out';
  gone: ReadonlySet<string>;
}

export interface Scene {
  orientation: Orientation;
  width: number;
  height: number;
  scale: ScaleKind;
  domain: readonly [number, number];
  /** Where the plot begins and ends along the axis of time. */
  plot: [number, number];
  /** How far lanes reach across the axis of time, and the lines of ticks with them, px. */
  end: number;
  lanes: PlacedLane[];
  ticks: Tick[];
  /** Where the axis skips time, px along. */
  breaks: number[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  overview: Overview;
  /** The zoom that this scene is a frame of. */
  zoom?: Zoom;
}
