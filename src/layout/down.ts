import { labelText, type LabelText, leastLabel } from './label.ts';
import { type DrawingWords, moreWords } from './drawingWords.ts';
import { type Entry, makeColumn } from './column.ts';
import type { Before } from './placeLabels.ts';
import { inTurn } from './priority.ts';
import { tracks } from './tracks.ts';
import { standing } from './standing.ts';
import type { PlacedLabel, PlacedMark, View } from './types.ts';

/** Across a narrow drawing, px: dates at the left, a column a lane, then the labels. */
const DATES = 58;
const WHOLE_DATES = 80;
const LANE = 18;
/** The most of the width that dates and lanes take: many lanes are narrower, for labels are to have room. */
const MOST_LANES = 0.55;
const TO_LABEL = 18;
const GAP = 10;
/** The length of the axis of time, px: at least, and at most where nothing else bounds it. */
const LEAST = 420;
const MOST = 2600;
/** A label that would be further from its mark is left out, px: it would stand at another time, its leader in a bundle. */
const REACH = 110;
/** The axis to what its labels need: at least, at most, and from one length that is tried to the next. */
const ROOM = { least: 1.12, most: 1.5, step: 1.05 } as const;
/** Dotted lines of one lane stand up to this far from its middle, to either side, px. */
const BESIDE = 4;
const beside = (i: number, count: number): number => BESIDE * ((2 * i) / Math.max(1, count - 1) - 1);
/** So many bars of one lane stand side by side. */
const MOST_ABREAST = 3;
/** So many entries of unknown start are named, one of each lane at least; its last stands for the lane's others too. */
const MOST_BEDS = 8;

/** What dates take, px: of equal steps each has its whole date. */
export const datesOf = (scale: View['scale']): number => (scale === 'sequential' ? WHOLE_DATES : DATES);

type Columns = Pick<DownText, 'width' | 'columns' | 'dates'>;
/** Where the lanes end and leaders bend, px. */
export const lanesEnd = ({ width, columns, dates }: Columns): number =>
  Math.min(dates + LANE * columns, width * MOST_LANES);
const laneWidth = (across: Columns): number => (lanesEnd(across) - across.dates) / across.columns;
const laneMiddle = (index: number, across: Columns): number => across.dates + laneWidth(across) * (index + 0.5);
const labelsLeft = (across: Columns): number => lanesEnd(across) + TO_LABEL;

/** What the labels of a narrow drawing say, and where. */
export interface DownText {
  words: DrawingWords;
  /** Names of lanes by id: there is no room for them beside the lanes, so each label says its own. */
  names: ReadonlyMap<string, string>;
  width: number;
  columns: number;
  /** What dates take at the left, px. */
  dates: number;
}

function textOf(mark: PlacedMark, text: DownText, more = (mark.cluster?.count ?? 1) - 1): LabelText {
  const date = moreWords(text.words, mark.event.words, more);
  return labelText(
    mark.event,
    text.width - labelsLeft(text),
    `${date} · ${text.names.get(mark.event.lane) ?? mark.event.lane}`,
  );
}

/**
 * How long the axis of time must be for every label to have a place, px. Longer, it has fewer clusters and so more
 * labels: the answer is the first length that is enough for what it shows, or too long for it.
 * @param marksOn the marks of an axis of a given length.
 */
export function lengthFor(marksOn: (length: number) => readonly PlacedMark[], text: DownText, limit = MOST): number {
  let length = LEAST;
  for (;;) {
    const marks = marksOn(length);
    const needed = marks.reduce((sum, mark) => sum + textOf(mark, text).height + GAP, 0);
    const most = Math.min(limit, Math.ceil(needed * ROOM.most));
    if (length >= most || labelsDown(marks, text, [0, length]).length === marks.length) return length;
    length = Math.min(Math.max(Math.ceil(needed * ROOM.least), Math.ceil(length * ROOM.step)), most);
  }
}

/** The leader meets the first line of a label of this size so far below its top, px. */
const meeting = (size: number): number => size * 0.62;

/** How many of them each lane may name, for all lanes alike: the most that do not name too many in all. */
function shareOfBeds(counts: readonly number[]): number {
  const named = (each: number) => counts.reduce((sum, count) => sum + Math.min(each, count), 0);
  let each = 1;
  while (each < MOST_BEDS && named(each + 1) <= MOST_BEDS) each += 1;
  return each;
}

/**
 * Entries of unknown start: all their lines come in where the axis begins, and none says that it is older. Their names
 * stand above, each with a leader that rises from its line; lane by lane, so that no leader crosses another.
 * @param lanes the entries of each lane, on an axis that begins at 0.
 * @param air above the names and below them, px.
 * @returns `bottom` is where the axis is to begin.
 */
export function header(
  lanes: readonly (readonly PlacedMark[])[],
  text: DownText,
  air: number,
): { marks: PlacedMark[]; labels: PlacedLabel[]; bottom: number } {
  const x = labelsLeft(text);
  const most = shareOfBeds(lanes.map(({ length }) => length));
  const named = lanes
    .flatMap((marks, index) =>
      standing(marks, most).map((mark, i, all) => ({
        ...mark,
        across: laneMiddle(index, text) + beside(i, all.length),
      })),
    )
    .map((mark) => ({ mark, label: textOf(mark, text, mark.more ?? 0) }));
  const bottom = named.reduce((sum, { label }) => sum + label.height + GAP, 2 * air);
  let y = air;
  const labels = named.map(({ mark, label }): PlacedLabel => {
    const [top, height] = [y, y + meeting(label.size)];
    y += label.height + GAP;
    return {
      event: mark.event,
      ...label,
      x,
      y: top,
      anchor: 'start',
      leader: [
        [mark.across, bottom],
        [mark.across, height],
        [x - 5, height],
      ],
    };
  });
  return { marks: named.map(({ mark }) => ({ ...mark, from: bottom, to: mark.to + bottom })), labels, bottom };
}

/** Lanes become columns. Bars that overlap share a column's width, or none would show where it ends. */
export const intoColumns = (lanes: readonly (readonly PlacedMark[])[], text: DownText): PlacedMark[] =>
  lanes.flatMap((marks, index) => {
    const abreast = tracks(MOST_ABREAST);
    const rows = marks.map(({ shape, from, to }) => (/span|within/.test(shape) ? abreast.add([from, to]) : undefined));
    const share = laneWidth(text) / (abreast.count || 1);
    const inMiddle = (abreast.count - 1) / 2;
    return marks.map((mark, i) => ({
      ...mark,
      across: laneMiddle(index, text) + share * ((rows[i] ?? inMiddle) - inMiddle),
      radius: rows[i] === undefined ? mark.radius : Math.min(mark.radius, share * 0.4),
    }));
  });

const middle = ({ from, to }: PlacedMark): number => (from + to) / 2;

/**
 * Labels in one column beside the lanes, each within reach of its mark, what matters most first, and as near as the
 * others allow. They keep the order of their marks, so no leader crosses another.
 * @param plot the ends of the column, px.
 */
export function labelsDown(
  marks: readonly PlacedMark[],
  text: DownText,
  [from, to]: readonly [number, number],
  before?: Before,
): PlacedLabel[] {
  const x = labelsLeft(text);
  const column = makeColumn<Entry & { mark: PlacedMark; label: LabelText }>(from, to, REACH);
  const inTime = [...marks].sort((a, b) => middle(a) - middle(b));
  const orders = new Map(inTime.map((mark, order) => [mark, order]));
  for (const mark of inTurn(inTime, before?.shown)) {
    if (before && !before.mayAppear(mark.event)) continue;
    const { size, height } = leastLabel(mark.event);
    const entry = { order: orders.get(mark) ?? 0, wanted: middle(mark) - meeting(size), height: height + GAP };
    // Most marks of many find no room: their texts need not be set to know it.
    if (!column.hasRoom(entry)) continue;
    const label = textOf(mark, text);
    column.add({ ...entry, height: label.height + GAP, mark, label });
  }
  return column.placed().map(({ one: { mark, label }, top }): PlacedLabel => ({
    event: mark.event,
    ...label,
    x,
    y: top,
    anchor: 'start',
    leader: [
      [mark.across, middle(mark)],
      [lanesEnd(text), middle(mark)],
      [x - 5, top + meeting(label.size)],
    ],
  }));
}
