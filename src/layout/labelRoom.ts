import type { Box } from './box.ts';
import type { LabelText } from './label.ts';
import { AIR, type Anchor, below, boxesOf, leaderBox, LEADER_PAD, withAir } from './labelBox.ts';
import { type Texts, WIDTHS } from './labelTexts.ts';
import { Occupancy } from './occupancy.ts';
import { markBox, reach } from './shape.ts';
import type { Hanging, PlacedLabel, PlacedMark } from './types.ts';

/** The least room that any label takes, px: where there is less, no text need be set. */
const LEAST = { x: 24, y: 16 };
/** Labels hang at depths this far apart, and none this far below where it would hang highest, px. */
const DEPTH_STEP = 4;
const REACH = 140;
/** From the leader to the text, px. */
const TEXT_GAP = 6;
/** Each mark above a text, whose own leader is still to fall there, makes a place as much worse as this depth, px. */
const IN_THE_WAY = 8;
/** A leader that cannot fall straight from its mark steps aside this far first, px. */
const ASIDES = [0, -10, 10] as const;
/** A label beside its mark stands this far from it, px; a bar longer than `LONG` has its label below it. */
const BESIDE_GAP = 5;
const LONG = 40;
/** The exit that stands for a label beside its mark. */
const BESIDE = -1;

export interface LabelSpace {
  /** Text keeps between these, px. */
  left: number;
  right: number;
  /** Where the lane's marks begin, px. */
  lane: number;
  /** No label ends below this, px. */
  bottom: number;
  /** What the lane's name takes. */
  name: Box;
  /** Room is short: dates stand on the last line of their titles. */
  isTight: boolean;
}

/** Where a leader may leave its mark: a point at its centre, a bar anywhere on its visible part, start first. */
function exits(mark: PlacedMark): number[] {
  const middle = (mark.from + mark.to) / 2;
  if (mark.shape === 'cluster' || mark.from === mark.to) return [middle];
  const inset = Math.min(mark.radius, (mark.to - mark.from) / 2);
  return [mark.from + inset, middle, mark.to - inset];
}

/** Where a label beside its mark begins or ends, px. */
function besideAt(mark: PlacedMark, anchor: Anchor): number {
  const ends = reach(mark);
  return anchor === 'start' ? ends[1] + BESIDE_GAP : ends[0] - BESIDE_GAP;
}

/** The room of a lane, and where in it labels can hang. */
export interface LabelRoom {
  /** A label that hung so before, if it still can. */
  hang(mark: PlacedMark, texts: Texts, how: Hanging): PlacedLabel | undefined;
  /**
   * The label of the mark whose `turn` it is, as near to it as there is room: on its line, or as high as can be, with a
   * price for what it stands in the way of. None where there is no room at all.
   */
  firstFree(turn: number, texts: Texts): PlacedLabel | undefined;
  take(mark: PlacedMark, label: PlacedLabel): void;
}

/**
 * @param order all marks, in the order of their turns
 * @param anchors the sides to which labels fly, the one to try first in front
 */
export function makeLabelRoom(order: readonly PlacedMark[], space: LabelSpace, anchors: readonly Anchor[]): LabelRoom {
  const taken = new Occupancy({ x0: space.left, x1: space.right, y0: space.lane, y1: space.bottom });
  const middles = order.map(({ from, to }) => (from + to) / 2);
  taken.take(space.name);
  for (const mark of order) taken.take(markBox(mark));
  return {
    hang,
    firstFree,
    take: (mark, label) => boxesOf(mark, label).forEach((box) => taken.take(box)),
  };

  function hang(mark: PlacedMark, texts: Texts, how: Hanging): PlacedLabel | undefined {
    const text = texts(how.width);
    if (!text) return undefined;
    if (how.exit === BESIDE) return beside(mark, text, how);
    const exit = exits(mark)[how.exit];
    if (exit === undefined || how.top < below(mark) || how.top + text.height > space.bottom) return undefined;
    const pole = exit + ASIDES[how.aside]!;
    const leader = leaderBox(pole, below(mark), how.top + text.height);
    const room = roomOf(text, pole, how.top, how.anchor);
    if (!room || !taken.isFree(leader) || !taken.isFree(room)) return undefined;
    return flag(mark, text, exit, pole, how);
  }

  function flag(mark: PlacedMark, text: LabelText, exit: number, pole: number, how: Hanging): PlacedLabel {
    const start: [number, number] = [exit, mark.across];
    const leader: [number, number][] = how.aside ? [start, [pole, mark.across]] : [start];
    leader.push([pole, how.top + text.height - 2]);
    const x = how.anchor === 'start' ? pole + TEXT_GAP : pole - TEXT_GAP;
    return { event: mark.event, ...text, x, y: how.top, anchor: how.anchor, leader, hanging: how };
  }

  /** What a text takes with the air around it; none where it would leave the space. */
  function roomOf(text: LabelText, pole: number, top: number, anchor: Anchor): Box | undefined {
    const left = anchor === 'start' ? pole + TEXT_GAP : pole - TEXT_GAP - text.width;
    if (left < space.left || left + text.width > space.right) return undefined;
    return withAir(left, top, text);
  }

  /** A label on the line of its mark: the nearest there is, and without a leader. */
  function beside(mark: PlacedMark, text: LabelText, how: Hanging): PlacedLabel | undefined {
    const y = mark.across - text.size * 0.6;
    const x = besideAt(mark, how.anchor);
    const left = how.anchor === 'start' ? x : x - text.width;
    if (left < space.left || left + text.width > space.right || y + text.height > space.bottom) return undefined;
    if (!taken.isFree(withAir(left, y, text, how.anchor))) return undefined;
    return { event: mark.event, ...text, x, y, anchor: how.anchor, leader: [], hanging: { ...how, top: y } };
  }

  function firstFree(turn: number, texts: Texts): PlacedLabel | undefined {
    const mark = order[turn]!;
    const onItsLine = mark.to - mark.from < LONG || mark.shape === 'cluster' ? anchors.filter(isOpen) : [];
    for (let width = 0; onItsLine.length > 0 && width < WIDTHS.length; width += 1) {
      const text = texts(width);
      for (const anchor of text ? onItsLine : []) {
        const label = beside(mark, text!, { top: 0, width, exit: BESIDE, aside: 0, anchor });
        if (label) return label;
      }
    }
    const highest = below(mark);
    const poles = exits(mark)
      .flatMap((exit, e) =>
        ASIDES.map((aside, a) => ({ e, a, exit, pole: exit + aside, deepest: deepestOf(exit + aside, highest) })),
      )
      .filter(({ deepest }) => deepest >= highest + LEAST.y);
    let best: PlacedLabel | undefined;
    let least = Infinity;
    WIDTHS.forEach((_, width) => {
      const text = poles.length > 0 && least > highest && texts(width);
      if (!text) return;
      poles.forEach(({ e, a, exit, pole, deepest }) =>
        anchors.forEach((anchor) => {
          // None is better than one that hangs highest and is in nobody's way.
          if (least <= highest) return;
          const cost = IN_THE_WAY * waitingAbove(turn, text, pole, anchor);
          const lowest = Math.min(deepest - text.height, highest + REACH, least - cost - 1);
          const top = highestFree(text, pole, anchor, highest, lowest);
          if (top === undefined) return;
          least = top + cost;
          best = flag(mark, text, exit, pole, { top, width, exit: e, aside: a, anchor });
        }),
      );
    });
    return best;

    /** Whether there may be room on that side of the mark. */
    function isOpen(anchor: Anchor): boolean {
      const x0 = besideAt(mark, anchor) - (anchor === 'start' ? 0 : LEAST.x);
      const y0 = mark.across - LEAST.y / 2;
      return taken.isFree({ x0, x1: x0 + LEAST.x, y0, y1: y0 + LEAST.y });
    }
  }

  /** How many marks above a text wait for their turn; for one of the first rank, only those of its own. */
  function waitingAbove(turn: number, { width }: LabelText, pole: number, anchor: Anchor): number {
    const half = (TEXT_GAP + width) / 2;
    const middle = anchor === 'start' ? pole + half : pole - half;
    const own = order[turn]!.event.importance;
    let count = 0;
    // A plain loop: a first drawing runs it thousands of times before the browser has compiled it.
    for (let i = turn + 1; i < middles.length; i += 1)
      if (Math.abs(middles[i]! - middle) < half && (own > 1 || order[i]!.event.importance === own)) count += 1;
    return count;
  }

  /** Where a text first finds room as it slides down its leader, no lower than `lowest`, px. */
  function highestFree(
    text: LabelText,
    pole: number,
    anchor: Anchor,
    highest: number,
    lowest: number,
  ): number | undefined {
    let top = highest;
    while (top <= lowest) {
      const room = roomOf(text, pole, top, anchor);
      const blocked = room && taken.lastTaken(room);
      if (!room) return undefined;
      if (blocked === undefined) return top;
      // Past what is in the way at once.
      top = highest + Math.ceil((blocked + AIR.y - highest) / DEPTH_STEP) * DEPTH_STEP;
    }
    return undefined;
  }

  /** How far down a leader can fall before it meets something, px. */
  function deepestOf(pole: number, highest: number): number {
    const blocked = taken.firstTaken(leaderBox(pole, highest, space.bottom));
    return Math.min(space.bottom, (blocked ?? Infinity) - LEADER_PAD);
  }
}
