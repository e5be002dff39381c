/** What `npm run bench` writes to `bench/report.json`, and the page of benchmarks reads. */

/** Times in ms, sizes in bytes; frames are the median and the 95th percentile of their times. */
export type Measure =
  | 'script'
  | 'style'
  | 'markup'
  | 'rendered'
  | 'slowed'
  | 'blocking'
  | 'zoom50'
  | 'zoom95'
  | 'pan50'
  | 'pan95'
  | 'heap'
  | 'elements'
  | 'unscripted'
  | 'printed'
  | 'labels'
  | 'overlapping'
  | 'violations';

export interface Measured {
  name: string;
  /** `reference` is a plain list, which no timeline can undercut. */
  role: 'ours' | 'peer' | 'reference';
  version?: string;
}

/** The median of some page loads. */
export interface Figure {
  timeline: string;
  events: number;
  measure: Measure;
  /** Absent where nothing could be measured; the note then says why. */
  median?: number;
  low?: number;
  high?: number;
  /** How many loads. */
  of: number;
  note?: string;
}

interface Part {
  /** ISO 8601, the day and minute of the measurement. */
  measured: string;
}

export interface TimelinesPart extends Part {
  timelines: Measured[];
  figures: Figure[];
}

export interface EmbedPart extends Part {
  /** Long tasks of a page of another site with the element, and of the same page without it; ms. */
  rows: { page: 'embed' | 'empty'; events: number; longest: number; highest: number; blocking: number; of: number }[];
}

export interface BuildPart extends Part {
  /** `bare` is Astro with a plain page an event. */
  rows: { site: 'ours' | 'bare'; events: number; seconds: number; megabytes: number }[];
}

export interface LayoutPart extends Part {
  /** Index in ms, frames in µs. */
  rows: { events: number; index: number; frame: number; frame95: number }[];
}

export interface Report {
  machine: { cores: number; model: string; gigabytes: number; node: string; browser: string };
  timelines?: TimelinesPart;
  embed?: EmbedPart;
  build?: BuildPart;
  layout?: LayoutPart;
}

/** The note of a timeline that cannot be zoomed; the page's caption says it of all. */
export const UNZOOMED = 'does not zoom';

/** What was measured of a timeline; undefined where it was not tried. */
export const figureOf = (
  { figures }: TimelinesPart,
  timeline: string,
  measure: Measure,
  events: number,
): Figure | undefined =>
  figures.find((one) => one.timeline === timeline && one.measure === measure && one.events === events);
