/** What a label takes of the room of its lane. */
import { type Box, grown } from './box.ts';
import type { LabelText } from './label.ts';
import type { PlacedLabel, PlacedMark } from './types.ts';

/** The air around a text, px. */
export const AIR = { x: 5, y: 4 };
/** The air towards its own mark, of a label beside it, px. */
const NEAR = 2;
/** The air around a leader, px. */
export const LEADER_PAD = 2;
/** Clear of the grains of its own mark, a leader asks for room from here below it on, px. */
const BELOW = 6;

export type Anchor = PlacedLabel['anchor'];

/** The highest that a label can hang, px. */
export const below = (mark: PlacedMark): number => mark.across + mark.radius + BELOW;

/** What a leader takes that falls straight from one height to another. */
export const leaderBox = (pole: number, top: number, bottom: number): Box =>
  grown({ x0: pole, y0: Math.min(top, bottom), x1: pole, y1: Math.max(top, bottom) }, LEADER_PAD);

/** A text with the air around it: less of it towards its mark, where it stands `beside` that. */
export const withAir = (
  left: number,
  top: number,
  { width, height }: Pick<LabelText, 'width' | 'height'>,
  beside?: Anchor,
): Box => ({
  x0: left - (beside === 'start' ? NEAR : AIR.x),
  x1: left + width + (beside === 'end' ? NEAR : AIR.x),
  y0: top - AIR.y,
  y1: top + height + AIR.y,
});

/** The boxes of a label: its text with air around it, and its leader below its mark. */
export function boxesOf(mark: PlacedMark, label: PlacedLabel): Box[] {
  const { x, y, width, height, anchor, leader } = label;
  const left = anchor === 'start' ? x : x - width;
  const pole = leader.at(-1)?.[0];
  if (pole === undefined) return [withAir(left, y, label, anchor)];
  return [withAir(left, y, label), leaderBox(pole, below(mark), y + height)];
}
