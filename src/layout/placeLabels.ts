import type { Anchor } from './labelBox.ts';
import { type LabelSpace, makeLabelRoom } from './labelRoom.ts';
import { textsOf } from './labelTexts.ts';
import { inTurn } from './priority.ts';
import type { DrawnEvent, Hanging, PlacedLabel, PlacedMark } from './types.ts';

/** While it moves, a lane gives up on new labels after so many that found no room. */
const MOST_FAILURES = 6;
/** In lanes of up to so many marks a placement is tried again; in those of fewer, more often. */
const SOME = 60;
const FEW = 12;

/** The events that had a label, by their ids, and how it hung; in a column labels do not hang. */
export type Shown = ReadonlyMap<string, Hanging | undefined>;

/** The frame before: what was shown, and which labels may come in new. */
export interface Before {
  shown: Shown;
  mayAppear: (event: DrawnEvent) => boolean;
  /** Not so in the frame that ends a movement, in which labels may come in for others that matter less. */
  isMoving: boolean;
}

/** The words under a title: the date, and how many more events there are. */
export type WordsOf = (mark: PlacedMark) => string;

/** A label of one rank is worth more than any number of the next that one lane can hold. */
const worth = (labels: readonly PlacedLabel[]): number =>
  labels.reduce((sum, { event }) => sum + 100 ** (3 - event.importance), 0);

interface Placed {
  labels: PlacedLabel[];
  named: PlacedMark[];
  unnamed: PlacedMark[];
}

/**
 * Labels as flags that hang from their marks; none meets another label, a leader or a mark. A label for which there is
 * no room is left out: its mark stays. With a frame before, what was shown comes first and hangs as it did, so that
 * nothing flickers. At rest, and in a first frame that is not of clusters alone, the greedy placement is repeated with
 * those in front that found no room, and the one that shows most of what matters is taken ("squeaky wheel" optimization,
 * Joslin and Clements 1999).
 */
export function placeLabels(
  marks: readonly PlacedMark[],
  space: LabelSpace,
  wordsOf: WordsOf,
  before?: Before,
): PlacedLabel[] {
  const place = (order: readonly PlacedMark[], anchors: readonly Anchor[]) =>
    placeInOrder(order, anchors, space, wordsOf, before);
  let last = place(inTurn(marks, before?.shown), ['start', 'end']);
  let best = last;
  if (before?.isMoving) return best.labels;
  // A first frame is waited for, and its code runs for the first time; at rest there is time. Among clusters alone, which
  // have no bars between them and are all as long, another order finds room for hardly one more.
  const few = before ? 6 : marks.every(({ cluster }) => cluster) ? 0 : 3;
  const some = before ? 3 : 1;
  const tries = marks.length > SOME ? 0 : marks.length > FEW ? some : few;
  for (let i = 0; i < tries && best.unnamed.length > 0; i += 1) {
    const order = [...last.unnamed, ...last.named];
    // By turns: what found no room goes before its like alone, or before all.
    if (i % 2 === 0) order.sort((a, b) => a.event.importance - b.event.importance);
    // Flags that fly to one side nest when they are placed from that side: both sides have their turn, with each order.
    last = place(order, i % 4 === 0 || i % 4 === 3 ? ['start', 'end'] : ['end', 'start']);
    if (worth(last.labels) > worth(best.labels)) best = last;
  }
  return best.labels;
}

function placeInOrder(
  order: readonly PlacedMark[],
  anchors: readonly Anchor[],
  space: LabelSpace,
  wordsOf: WordsOf,
  before?: Before,
): Placed {
  const room = makeLabelRoom(order, space, anchors);
  const placed: Placed = { labels: [], named: [], unnamed: [] };
  let failures = 0;
  order.forEach((mark, turn) => {
    const hung = before?.shown.get(mark.event.id);
    const isOpen = !before?.isMoving || hung || (failures < MOST_FAILURES && before.mayAppear(mark.event));
    const texts = isOpen && textsOf(mark, () => wordsOf(mark), space.isTight);
    const label = texts && ((hung && room.hang(mark, texts, hung)) ?? room.firstFree(turn, texts));
    if (label) {
      placed.labels.push(label);
      placed.named.push(mark);
      room.take(mark, label);
    } else {
      placed.unnamed.push(mark);
      if (isOpen) failures += 1;
    }
  });
  return placed;
}
