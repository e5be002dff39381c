import { extentOn, type Frame } from './axis.ts';
import { type DrawingWords, moreWords } from './drawingWords.ts';
import { DATE_SIZE } from './label.ts';
import { laneMarks, type RowLimits } from './laneMarks.ts';
import { textWidth } from './measure.ts';
import { type Before, placeLabels, type WordsOf } from './placeLabels.ts';
import { shapeMark } from './shape.ts';
import { standing } from './standing.ts';
import type { LaneIndex } from './timeIndex.ts';
import type { DrawnEvent, PlacedLabel, PlacedLane, PlacedMark } from './types.ts';
import { measured, setLines } from './wrap.ts';

/**
 * Heights within a lane, px: the baseline of its name, its room, the first row of marks from there, rows, those of
 * entries of unknown start, and its foot.
 */
const ROOMY = { baseline: 17, name: 22, first: 9, row: 17, bed: 21, foot: 10 };
/** The same in a drawing of given height, where labels need what room there is. */
const TIGHT = { baseline: 12, name: 15, first: 8, row: 15, bed: 18, foot: 3 };
/** A lane's name: its place, and its size with the air below it, px. */
const NAME = { x: 2, size: 13, air: 4 };
const LEAST = 64;
/** How deep labels may hang below the marks when the lane is free to grow, px. */
export const DEPTH = 160;
/** Rows that a lane may grow to; a lane of a given size gives them a third of it. */
const FREE_ROWS = { bars: 8, points: 4, all: 12 };
const ROWS_SHARE = 0.34;
/** A lane names so many entries of unknown start, and counts the others. */
const MOST_BEDS = 6;
/** Half of a label beside its mark, which is more than half of any mark, px. */
const BESIDE = 11;
/** What a tight lane needs besides its entries of unknown start: for one row of marks, and for two, px. */
const ONE_ROW = TIGHT.name + TIGHT.first + BESIDE + TIGHT.foot;
const TWO_ROWS = ONE_ROW + TIGHT.row;
/** And two rows with a line of a label. */
const LABELLED = TWO_ROWS + 14;

/** The least size of a lane in a drawing of given height, px: there are two rows, or one and the first of these entries. */
export const leastAcross = ({ beds }: LaneIndex): number => (beds.length > 0 ? ONE_ROW + TIGHT.bed : TWO_ROWS);

/** How many entries of unknown start a lane names. Where it is low, one, for others need the room for their labels. */
const bedsNamed = (fixed: LaneSize | undefined, isTight: boolean): number =>
  fixed && isTight ? Math.min(MOST_BEDS, Math.max(1, Math.floor((fixed.size - LABELLED) / TIGHT.bed))) : MOST_BEDS;

/** The first stretch of a background line, before its label, and the air around the label, px. */
const LEAD_IN = 44;
const GAP = 8;

/** A background entry's label stands in its line, near the left end of what is visible. */
function backgroundRow(mark: PlacedMark, across: number, text: string): [PlacedMark, PlacedLabel] {
  const x = mark.from + LEAD_IN + GAP;
  const [line] = setLines(measured(text, DATE_SIZE, 400), mark.to - x - GAP, 1);
  const width = Math.ceil(line?.width ?? 0);
  return [
    { ...mark, across, gap: [x - GAP, x + width + GAP] },
    {
      event: mark.event,
      lines: [{ text: line?.text ?? '', role: 'date' }],
      size: DATE_SIZE,
      x,
      y: across - DATE_SIZE * 0.6,
      width,
      height: Math.ceil(DATE_SIZE * 1.2),
      anchor: 'start',
      leader: [],
    },
  ];
}

const wordsOfMark =
  (words: DrawingWords): WordsOf =>
  ({ event, cluster }) =>
    moreWords(words, event.words, (cluster?.count ?? 1) - 1);

/** What an earlier scene, or a given height, fixes of a lane. */
export interface LaneSize {
  size: number;
  /** Unknown in a first scene of a given height: it follows from the size. */
  rows?: number;
}

export interface LaneContent {
  marks: PlacedMark[];
  labels: PlacedLabel[];
  size: number;
  rows: number;
  name: NonNullable<PlacedLane['name']>;
  /** The least size in which its events of the first rank have their labels where they are, px. */
  least: number;
  density?: PlacedLane['density'];
}

function rowLimits(fixed: LaneSize | undefined, foot: number, row: number): RowLimits {
  if (!fixed) return FREE_ROWS;
  const room = fixed.size - foot;
  const rows = fixed.rows ?? Math.max(1, Math.floor((room * ROWS_SHARE) / row));
  // Bars and points each have a row of their own, but where there is room for one alone.
  const bars = room < TWO_ROWS - TIGHT.foot ? 0 : Math.max(1, rows - 1);
  return { bars, points: FREE_ROWS.points, all: rows };
}

/**
 * One lane of a wide drawing: name, rows of marks, labels hanging below, and the background entries at its foot.
 * @param top the lane's top, px.
 * @param fixed its size where that is given; free to grow otherwise.
 * @param isTight saves what air it can: a drawing of given height needs it for labels.
 * @param least its least size where none is given, px.
 */
export function laneAcross(
  index: LaneIndex,
  frame: Frame,
  top: number,
  words: DrawingWords,
  fixed?: LaneSize,
  before?: Before,
  isTight = false,
  least = LEAST,
): LaneContent {
  const { plot } = frame;
  const air = isTight ? TIGHT : ROOMY;
  const beds = backgrounds(index.beds, frame, words, bedsNamed(fixed, isTight));
  const foot = beds.length * air.bed + air.foot;
  const { marks, rows: used, density } = laneMarks(index, frame, rowLimits(fixed, foot, air.row));
  const rows = Math.max(1, fixed?.rows ?? used, used);
  const firstRow = top + air.name + air.first;
  const placed = marks.map((mark) => ({ ...mark, across: firstRow + mark.across * air.row }));
  const bottom = firstRow + rows * air.row;
  const baseline = top + air.baseline;
  const nameWidth = textWidth(index.lane.name, NAME.size, 600);
  const labels = placeLabels(
    placed,
    {
      left: plot[0],
      right: plot[1],
      lane: top,
      isTight,
      name: { x0: NAME.x, x1: NAME.x + nameWidth + NAME.air, y0: top, y1: baseline + NAME.air },
      bottom: fixed ? top + fixed.size - foot : bottom + DEPTH,
    },
    wordsOfMark(words),
    before,
  );
  const sizeFor = (some: readonly PlacedLabel[], above: number) =>
    Math.ceil(Math.max(above, ...some.map(({ y, height }) => y + height + 4)) - top + foot);
  const size = fixed?.size ?? Math.max(least, sizeFor(labels, placed.length ? bottom : top + air.name));
  const bedTop = top + size - foot;
  const bed = beds.map(({ mark, text }, i) => backgroundRow(mark, bedTop + (i + 0.5) * air.bed, text));
  return {
    marks: [...bed.map(([mark]) => mark), ...placed],
    labels: [...labels, ...bed.map(([, label]) => label)],
    size,
    rows,
    name: { x: NAME.x, baseline, width: nameWidth },
    least: sizeFor(
      labels.filter(({ event }) => event.importance === 1),
      top,
    ),
    ...(density && { density: { bars: density(), foot: bottom - air.row / 2 } }),
  };
}

/** Background entries in view, the last of those named standing for the ones that are not. */
function backgrounds(beds: readonly DrawnEvent[], frame: Frame, words: DrawingWords, most: number) {
  const marks = beds.flatMap((event) => shapeMark(event, extentOn(event, frame), frame.plot) ?? []);
  return standing(marks, most).map((mark) => ({
    mark,
    text: `${mark.event.label} · ${moreWords(words, words.startUnknown, mark.more ?? 0)}`,
  }));
}
