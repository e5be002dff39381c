import { column } from './column.ts';
import { setLabel } from './label.ts';
import { byPriority } from './placeLabels.ts';
import type { Lane, PlacedLabel, PlacedMark } from './types.ts';

/** Across a narrow drawing, px: dates at the left, a column a lane, then the labels. */
const DATES = 58;
const LANE = 15;
const TO_LABEL = 20;
const GAP = 12;
/** The least length of the axis of time, px. */
const LEAST = 420;
/** Room beyond what the labels need, so that they can stand near their marks. */
const SLACK = 1.12;
/** Dotted lines of one lane stand this far from its middle, to either side, px. */
const BESIDE = 4;

export const laneMiddle = (index: number): number => DATES + LANE * (index + 0.5);
export const lanesEnd = (count: number): number => DATES + LANE * count;
export const labelsLeft = (count: number): number => lanesEnd(count) + TO_LABEL;

/** How long the axis of time must be for every label to have a place, px. */
export function lengthFor(events: readonly PlacedMark['event'][], width: number, lanes: number): number {
  const room = width - labelsLeft(lanes);
  const needed = events.reduce((sum, event) => sum + setLabel(event, room).height + GAP, 0);
  return Math.max(LEAST, Math.ceil(needed * SLACK));
}

/** A mark that stands in the header, above the axis of time: a background entry, whose start no axis can hold. */
export const inHeader = (mark: PlacedMark): boolean => mark.shape === 'background';

/**
 * Labels of background entries, each at the height where its line comes in; lane by lane, so that no leader crosses a
 * line that has begun.
 */
export function header(
  marks: readonly PlacedMark[],
  lanes: number,
  width: number,
  top: number,
): { marks: PlacedMark[]; labels: PlacedLabel[]; bottom: number } {
  const x = labelsLeft(lanes);
  const out = { marks: [] as PlacedMark[], labels: [] as PlacedLabel[], bottom: top };
  for (const mark of [...marks].sort((a, b) => a.across - b.across)) {
    const text = setLabel(mark.event, width - x);
    const middle = out.bottom + text.size * 0.62;
    out.marks.push({ ...mark, from: middle });
    out.labels.push({
      event: mark.event,
      ...text,
      x,
      y: out.bottom,
      anchor: 'start',
      leader: [
        [mark.across + 4, middle],
        [x - 5, middle],
      ],
    });
    out.bottom += text.height + GAP;
  }
  return out;
}

/** Lanes become columns; dotted background lines stand beside the middle, so that points stay clear of them. */
export function intoColumns(marks: readonly PlacedMark[], lanes: readonly Lane[]): PlacedMark[] {
  const index = new Map(lanes.map((lane, i) => [lane.id, i]));
  const beside = new Map<string, number>();
  return marks.map((mark) => {
    const middle = laneMiddle(index.get(mark.event.lane) ?? 0);
    if (mark.shape !== 'background') return { ...mark, across: middle };
    const sides = beside.get(mark.event.lane) ?? 0;
    beside.set(mark.event.lane, sides + 1);
    return { ...mark, across: middle + (sides % 2 ? BESIDE : -BESIDE) };
  });
}

/** The marks whose labels fit in `room` px, what matters most first, back in order of time. */
function chosen(marks: readonly PlacedMark[], width: number, room: number): PlacedMark[] {
  const kept = new Set<PlacedMark>();
  let used = 0;
  for (const mark of [...marks].sort((a, b) => byPriority(a.event, b.event))) {
    used += setLabel(mark.event, width).height + GAP;
    if (used > room) break;
    kept.add(mark);
  }
  return marks.filter((mark) => kept.has(mark)).sort((a, b) => a.from - b.from);
}

/**
 * Labels in one column beside the lanes, as near to their marks as the others allow, with a leader of one bend.
 * @param from, to the ends of the column, px.
 */
export function labelsDown(
  marks: readonly PlacedMark[],
  lanes: number,
  width: number,
  from: number,
  to: number,
): PlacedLabel[] {
  const x = labelsLeft(lanes);
  const labelled = chosen(marks, width - x, to - from);
  const texts = labelled.map((mark) => setLabel(mark.event, width - x));
  const middles = labelled.map((mark) => (mark.from + mark.to) / 2);
  const tops = column(
    texts.map((text, i) => (middles[i] ?? 0) - text.size * 0.6),
    texts.map((text) => text.height + GAP),
    from,
    to,
  );
  return labelled.flatMap((mark, i) => {
    const text = texts[i];
    const y = tops[i] ?? from;
    if (!text) return [];
    const middle = middles[i] ?? 0;
    return {
      event: mark.event,
      ...text,
      x,
      y,
      anchor: 'start' as const,
      leader: [
        [mark.across, middle],
        [lanesEnd(lanes) + 2, middle],
        [x - 5, y + text.size * 0.62],
      ],
    };
  });
}
