import { labelText, type LabelText } from './label.ts';
import { moreWords } from './across.ts';
import { column } from './column.ts';
import type { Before } from './placeLabels.ts';
import { byPriority } from './priority.ts';
import type { DrawingWords, PlacedLabel, PlacedMark } from './types.ts';

/** Across a narrow drawing, px: dates at the left, a column a lane, then the labels. */
const DATES = 58;
const LANE = 18;
const TO_LABEL = 18;
const GAP = 12;
/** The length of the axis of time, px: at least, and at most where nothing else bounds it. */
const LEAST = 420;
const MOST = 2600;
/** A label further from its mark than this is left out, px: a leader that long leads nowhere. */
const REACH = 300;
/** Room beyond what the labels need, so that they can stand near their marks. */
const SLACK = 1.12;
/** Dotted lines of one lane stand this far from its middle, to either side, px. */
const BESIDE = 4;
/** So many entries of unknown start are named; the last stands for the others too. */
const MOST_BEDS = 8;

const laneMiddle = (index: number): number => DATES + LANE * (index + 0.5);
const lanesEnd = (count: number): number => DATES + LANE * count;
const labelsLeft = (count: number): number => lanesEnd(count) + TO_LABEL;

/** What the labels of a narrow drawing say, and where. */
export interface DownText {
  words: DrawingWords;
  /** Names of lanes by id: there is no room for them beside the lanes, so each label says its own. */
  names: ReadonlyMap<string, string>;
  width: number;
  columns: number;
}

function textOf(
  mark: PlacedMark,
  { words, names, width, columns }: DownText,
  more = (mark.cluster?.count ?? 1) - 1,
): LabelText {
  const date = moreWords(words, mark.event.words, more);
  return labelText(
    mark.event,
    width - labelsLeft(columns),
    `${date} · ${names.get(mark.event.lane) ?? mark.event.lane}`,
  );
}

/**
 * How long the axis of time must be for every label to have a place, px. Longer, it has fewer clusters and so more
 * labels: the answer is the first length that is enough for what it shows.
 * @param marksOn the marks of an axis of a given length.
 */
export function lengthFor(marksOn: (length: number) => readonly PlacedMark[], text: DownText, most = MOST): number {
  let length = LEAST;
  for (;;) {
    const needed = marksOn(length).reduce((sum, mark) => sum + textOf(mark, text).height + GAP, 0);
    const enough = Math.ceil(needed * SLACK);
    if (enough <= length || length >= most) return length;
    length = Math.min(Math.max(enough, length + 1), most);
  }
}

/**
 * Labels of background entries, each at the height where its line comes in; lane by lane, so that no leader crosses a
 * line that has begun.
 * @param lanes the entries of each lane.
 */
export function header(
  lanes: readonly (readonly PlacedMark[])[],
  text: DownText,
  top: number,
): { marks: PlacedMark[]; labels: PlacedLabel[]; bottom: number } {
  const x = labelsLeft(text.columns);
  const out = { marks: [] as PlacedMark[], labels: [] as PlacedLabel[], bottom: top };
  const all = lanes.flatMap((marks, lane) =>
    marks.map((mark, i) => ({ ...mark, across: laneMiddle(lane) + (i % 2 ? BESIDE : -BESIDE) })),
  );
  all.slice(0, MOST_BEDS).forEach((mark, i) => {
    const label = textOf(mark, text, i === MOST_BEDS - 1 ? all.length - MOST_BEDS : 0);
    const middle = out.bottom + label.size * 0.62;
    out.marks.push({ ...mark, from: middle });
    out.labels.push({
      event: mark.event,
      ...label,
      x,
      y: out.bottom,
      anchor: 'start',
      leader: [
        [mark.across + 4, middle],
        [x - 5, middle],
      ],
    });
    out.bottom += label.height + GAP;
  });
  return out;
}

/** Lanes become columns. */
export const intoColumns = (lanes: readonly (readonly PlacedMark[])[]): PlacedMark[] =>
  lanes.flatMap((marks, lane) => marks.map((mark) => ({ ...mark, across: laneMiddle(lane) })));

/** The marks whose labels fit in `room` px, what matters most first, back in order of time. */
function chosen(marks: readonly PlacedMark[], text: DownText, room: number, before?: Before): PlacedMark[] {
  const kept = new Set<PlacedMark>();
  let used = 0;
  for (const mark of [...marks].sort((a, b) => byPriority(a.event, b.event))) {
    if (before && !before.mayAppear(mark.event)) continue;
    used += textOf(mark, text).height + GAP;
    if (used > room) break;
    kept.add(mark);
  }
  return marks.filter((mark) => kept.has(mark)).sort((a, b) => a.from + a.to - b.from - b.to);
}

const middle = ({ from, to }: PlacedMark): number => (from + to) / 2;

/** Of the labels that stand too far from their marks, the one that matters least. */
function leastFar<One extends { mark: PlacedMark }>(
  labelled: readonly One[],
  tops: readonly number[],
  wanted: (one: One) => number,
): number | undefined {
  let least: number | undefined;
  labelled.forEach((one, i) => {
    const last = least === undefined ? undefined : labelled[least];
    if (Math.abs((tops[i] ?? 0) - wanted(one)) <= REACH) return;
    if (!last || byPriority(last.mark.event, one.mark.event) < 0) least = i;
  });
  return least;
}

/**
 * Labels in one column beside the lanes, as near to their marks as the others allow, with a leader of one bend.
 * @param plot the ends of the column, px.
 */
export function labelsDown(
  marks: readonly PlacedMark[],
  text: DownText,
  [from, to]: readonly [number, number],
  before?: Before,
): PlacedLabel[] {
  const x = labelsLeft(text.columns);
  const labelled = chosen(marks, text, to - from, before).map((mark) => ({ mark, label: textOf(mark, text) }));
  const wanted = (one: (typeof labelled)[number]) => middle(one.mark) - one.label.size * 0.6;
  const place = () =>
    column(
      labelled.map(wanted),
      labelled.map(({ label }) => label.height + GAP),
      from,
      to,
    );
  let tops = place();
  for (let out = leastFar(labelled, tops, wanted); out !== undefined; out = leastFar(labelled, tops, wanted)) {
    labelled.splice(out, 1);
    tops = place();
  }
  return labelled.map((one, i): PlacedLabel => {
    const y = tops[i] ?? from;
    return {
      event: one.mark.event,
      ...one.label,
      x,
      y,
      anchor: 'start',
      leader: [
        [one.mark.across, middle(one.mark)],
        [lanesEnd(text.columns) + 2, middle(one.mark)],
        [x - 5, y + one.label.size * 0.62],
      ],
    };
  });
}
