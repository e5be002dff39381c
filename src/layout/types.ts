/**
 * The stages of the layout: `DrawnEvent` (what is to be drawn) -> `PlacedMark` and `PlacedLabel` -> `Scene`.
 * Lengths are in px of the drawing's own coordinates. `along` is the axis of time, `across` the axis of the lanes:
 * a wide drawing runs time along x, a narrow one along y, and the rest is the same.
 */
import type { DateForm, Edge, Instant, Kind, Precision } from '../model/event.ts';

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
  /** True when the event is only probably the one that is meant. */
  probable: boolean;
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
  domain: readonly [Instant, Instant];
  orientation: Orientation;
}

/** Words that a drawing prints; they come from the locale's table. */
export interface DrawingWords {
  /** Twelve short month names; passed in, since browsers and Node may disagree about them. */
  months: readonly string[];
  startUnknown: string;
}

/**
 * - `point`: known to the day.
 * - `span`: lasted from one end to the other.
 * - `within`: happened at some moment in the span.
 * - `background`: its start is unknown.
 */
export type Shape = 'point' | 'span' | 'within' | 'background';

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
}

export interface TextLine {
  text: string;
  role: 'title' | 'date';
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
}

export interface Tick {
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
}

export interface Overview {
  x: number;
  y: number;
  width: number;
  height: number;
  ticks: { x: number; label: string }[];
  marks: { event: DrawnEvent; x: number; y: number; width: number; background: boolean }[];
  window: [number, number];
}

export interface Scene {
  orientation: Orientation;
  width: number;
  height: number;
  /** Where the plot begins and ends along the axis of time. */
  plot: [number, number];
  lanes: PlacedLane[];
  ticks: Tick[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  overview: Overview;
}
