import { type Anchor, type LabelSpace, makeLabelRoom } from './labelRoom.ts';
import { textsOf } from './labelTexts.ts';
import { byPriority } from './priority.ts';
import type { DrawnEvent, Hanging, PlacedLabel, PlacedMark } from './types.ts';

/** In a frame that follows another, a lane gives up on new labels after so many that found no room. */
const MOST_FAILURES = 12;
/** With more marks a lane is placed in fewer ways, so that the first frame stays quick: how many, up to so many marks. */
const WAYS = [
  { ways: 4, most: 12 },
  { ways: 2, most: 60 },
] as const;

/** The frame before: the events that had a label, how labels hung, and which may come in new. */
export interface Before {
  shown: ReadonlySet<string>;
  hanging: ReadonlyMap<string, Hanging>;
  mayAppear: (event: DrawnEvent) => boolean;
}

/** The words under a title: the date, and how many more events there are. */
export type WordsOf = (mark: PlacedMark) => string;

type Order = (a: DrawnEvent, b: DrawnEvent) => number;
const earlierFirst: Order = (a, b) =>
  a.importance - b.importance || (a.start ?? 0) - (b.start ?? 0) || byPriority(a, b);

const shorterFirst: Order = (a, b) =>
  a.importance - b.importance || a.label.length - b.label.length || byPriority(a, b);

/** What finds most room mostly comes first. Flags that fly to one side nest when they are placed from that side. */
const STRATEGIES: readonly { order: Order; anchors: readonly Anchor[] }[] = [
  { order: byPriority, anchors: ['start', 'end'] },
  { order: shorterFirst, anchors: ['start', 'end'] },
  { order: earlierFirst, anchors: ['end', 'start'] },
  { order: earlierFirst, anchors: ['start', 'end'] },
];

/** A label of one rank is worth more than any number of the next that one lane can hold. */
const WORTH: Record<1 | 2 | 3, number> = { 1: 10_000, 2: 100, 3: 1 };
const worth = (labels: readonly PlacedLabel[]): number =>
  labels.reduce((sum, label) => sum + WORTH[label.event.importance], 0);

/**
 * Labels as flags that hang from their marks; none meets another label, a leader or a mark. A label for which there is
 * no room is left out: its mark stays. Without a frame before, of a few greedy ways to place them the one that shows
 * most of what matters is taken; with one, what was shown comes first and hangs as it did, so that nothing flickers.
 */
export function placeLabels(
  marks: readonly PlacedMark[],
  space: LabelSpace,
  wordsOf: WordsOf,
  before?: Before,
): PlacedLabel[] {
  if (before) {
    const known = (mark: PlacedMark) => Number(before.hanging.has(mark.event.id));
    const order = [...marks].sort((a, b) => known(b) - known(a) || byPriority(a.event, b.event));
    return placeInOrder(order, ['start', 'end'], space, wordsOf, before);
  }
  let best: PlacedLabel[] = [];
  const ways = WAYS.find(({ most }) => marks.length <= most)?.ways ?? 1;
  for (const { order, anchors } of STRATEGIES.slice(0, ways)) {
    const sorted = [...marks].sort((a, b) => order(a.event, b.event));
    const placed = placeInOrder(sorted, anchors, space, wordsOf);
    if (worth(placed) > worth(best)) best = placed;
    if (best.length === marks.length) break;
  }
  return best;
}

function placeInOrder(
  marks: readonly PlacedMark[],
  anchors: readonly Anchor[],
  space: LabelSpace,
  wordsOf: WordsOf,
  before?: Before,
): PlacedLabel[] {
  const room = makeLabelRoom(marks, space, anchors);
  const placed: PlacedLabel[] = [];
  let failures = 0;
  for (const mark of marks) {
    const hung = before?.hanging.get(mark.event.id);
    if (before && !hung && (failures >= MOST_FAILURES || !before.mayAppear(mark.event))) continue;
    const texts = textsOf(mark, () => wordsOf(mark), space.isTight);
    const label = (hung && room.hang(mark, texts, hung)) ?? room.firstFree(mark, texts);
    if (!label) {
      failures += 1;
      continue;
    }
    placed.push(label);
    room.take(mark, label);
  }
  return placed;
}
