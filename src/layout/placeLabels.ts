import { type Box, lineBox, meet } from './box.ts';
import { setLabel } from './label.ts';
import { reach } from './shape.ts';
import type { DrawnEvent, PlacedLabel, PlacedMark } from './types.ts';

/** Widths a label may be set in, px: the first is tried first at every depth. */
const WIDTHS = [164, 116, 220] as const;
/** Labels hang at depths this far apart, px. */
const DEPTH_STEP = 6;
/** From the leader to the text, and the air around a text, px. */
const TEXT_GAP = 6;
const AIR = { x: 8, y: 3 };
/** A leader that cannot fall straight from its mark steps aside this far first, px. */
const ASIDE = 10;
const LEADER_PAD = 2;

export interface LabelSpace {
  /** Text keeps between these, px. */
  left: number;
  right: number;
  /** Tops of labels lie between these, and no label ends below `bottom`, px. */
  top: number;
  bottom: number;
}

/** Told first: what matters more, then what is reported, then later before earlier. */
export function byPriority(a: DrawnEvent, b: DrawnEvent): number {
  return (
    a.importance - b.importance ||
    Number(b.kind === 'reported') - Number(a.kind === 'reported') ||
    (b.start ?? 0) - (a.start ?? 0) ||
    (a.id < b.id ? -1 : 1)
  );
}

const markBox = (mark: PlacedMark): Box => {
  const [from, to] = reach(mark);
  return { x0: from, x1: to, y0: mark.across - mark.radius - 1, y1: mark.across + mark.radius + 1 };
};

/** Where a leader may leave its mark: a point at its centre, a bar anywhere on its visible part, start first. */
function exits(mark: PlacedMark): number[] {
  if (mark.from === mark.to) return [mark.from];
  const inset = Math.min(mark.radius, (mark.to - mark.from) / 2);
  return [mark.from + inset, (mark.from + mark.to) / 2, mark.to - inset];
}

type Order = (a: DrawnEvent, b: DrawnEvent) => number;
type Anchor = PlacedLabel['anchor'];

const earlierFirst: Order = (a, b) =>
  a.importance - b.importance || (a.start ?? 0) - (b.start ?? 0) || byPriority(a, b);

/** Flags that fly to one side nest when they are placed from that side; neither side is best for every lane. */
const STRATEGIES: readonly { order: Order; anchors: readonly Anchor[] }[] = [
  { order: byPriority, anchors: ['start', 'end'] },
  { order: earlierFirst, anchors: ['end', 'start'] },
  { order: earlierFirst, anchors: ['start', 'end'] },
];

/** A label of one rank is worth more than any number of the next that one lane can hold. */
const WORTH: Record<1 | 2 | 3, number> = { 1: 10_000, 2: 100, 3: 1 };
const worth = (labels: readonly PlacedLabel[]): number =>
  labels.reduce((sum, label) => sum + WORTH[label.event.importance], 0);

/**
 * Labels as flags that hang from their marks; none meets another label, a leader or a mark. Of a few greedy ways to
 * place them the one that shows most of what matters is taken. A label for which there is no room is left out: its
 * mark stays.
 */
export function placeLabels(marks: readonly PlacedMark[], space: LabelSpace): PlacedLabel[] {
  let best: PlacedLabel[] = [];
  for (const { order, anchors } of STRATEGIES) {
    const placed = placeInOrder(
      [...marks].sort((a, b) => order(a.event, b.event)),
      anchors,
      space,
    );
    if (worth(placed) > worth(best)) best = placed;
    if (best.length === marks.length) break;
  }
  return best;
}

function placeInOrder(marks: readonly PlacedMark[], anchors: readonly Anchor[], space: LabelSpace): PlacedLabel[] {
  const taken: { box: Box; owner: string }[] = marks.map((mark) => ({ box: markBox(mark), owner: mark.event.id }));
  const placed: PlacedLabel[] = [];
  const free = (box: Box, owner: string) => taken.every((other) => other.owner === owner || !meet(box, other.box));

  for (const mark of marks) {
    const found = firstFree(mark);
    if (!found) continue;
    placed.push(found.label);
    for (const box of found.boxes) taken.push({ box, owner: `label of ${mark.event.id}` });
  }
  return placed;

  function firstFree(mark: PlacedMark): { label: PlacedLabel; boxes: Box[] } | undefined {
    const texts = WIDTHS.map((width) => setLabel(mark.event, width));
    for (let top = space.top; top <= space.bottom; top += DEPTH_STEP) {
      for (const text of texts) {
        if (top + text.height > space.bottom) continue;
        for (const exit of exits(mark)) {
          for (const aside of [0, -ASIDE, ASIDE]) {
            for (const anchor of anchors) {
              const pole = exit + aside;
              const x = anchor === 'start' ? pole + TEXT_GAP : pole - TEXT_GAP;
              const left = anchor === 'start' ? x : x - text.width;
              if (left < space.left || left + text.width > space.right) continue;
              const bottom = top + text.height;
              const boxes = [
                { x0: left - AIR.x, x1: left + text.width + AIR.x, y0: top - AIR.y, y1: bottom + AIR.y },
                lineBox(pole, mark.across + mark.radius, pole, bottom, LEADER_PAD),
              ];
              if (!boxes.every((box) => free(box, mark.event.id))) continue;
              const start: [number, number] = [exit, mark.across];
              const leader: [number, number][] = aside ? [start, [pole, mark.across]] : [start];
              leader.push([pole, bottom - 2]);
              return { label: { event: mark.event, ...text, x, y: top, anchor, leader }, boxes };
            }
          }
        }
      }
    }
    return undefined;
  }
}
