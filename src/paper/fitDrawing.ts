import { type LaneSize, leastAcross } from '../layout/across.ts';
import { axisOf } from '../layout/axis.ts';
import { layoutTimeline } from '../layout/scene.ts';
import type { Drawable, DrawnEvent, Scene, View } from '../layout/types.ts';

/** Widths at which the drawing is tried, px. */
const WIDTHS = Array.from({ length: 40 }, (_, i) => Math.round((720 * 1.06 ** i) / 10) * 10);

/** The drawing's smallest text on paper is 12.5 px; at this scale it is 8 pt, mm a px. */
const LEAST_SCALE = (8 * 25.4) / 72 / 12.5;

export interface FittedDrawing {
  scene: Scene;
  /** mm a px. */
  scale: number;
  /** The height of the drawing without the overview below it, which a page that shows everything needs not, px. */
  height: number;
}

/** As many labels, or letters as large, as this share of the most: what is lost beyond it is seen. */
const NEARLY = 0.88;

/**
 * The whole range, laid out for a space on paper, so that as many events of the first rank, and nearly as many of all,
 * are named as in any letters that are large enough to read (where none are, in the largest), in nearly the largest of
 * these letters; and of such, as wide as can be.
 * @param width, height of the space, mm
 */
export function fitDrawing(drawable: Drawable, width: number, height: number): FittedDrawing {
  const view = { orientation: 'across', domain: drawable.whole } as const;
  const widths = WIDTHS.filter((px, i) => i === 0 || width / px >= LEAST_SCALE);
  const tried = widths.map((px): FittedDrawing => {
    const scene = layoutWithin(drawable, { ...view, width: px }, (px * height) / width);
    const bottom = bottomOf(scene);
    return { scene, height: bottom, scale: Math.min(width / px, height / bottom) };
  });
  const least = Math.min(LEAST_SCALE, Math.max(...tried.map(({ scale }) => scale)));
  const legible = tried.filter(({ scale }) => scale >= least);
  const first = Math.max(...legible.map(firstNamed));
  const best = legible.filter((one) => firstNamed(one) === first);
  const labels = Math.max(...best.map(({ scene }) => scene.labels.length));
  const candidates = best.filter(({ scene }) => scene.labels.length >= labels * NEARLY);
  const largest = Math.max(...candidates.map(({ scale }) => scale));
  return candidates.reduce((chosen, one) => (one.scale >= largest * NEARLY ? one : chosen));
}

/**
 * A view whose lanes end at a height, px. Each has what its events of the first rank need, and of the rest what its
 * other labels ask for, so that a crowded lane takes the room that a quiet one does not need.
 */
function layoutWithin(drawable: Drawable, view: View, height: number): Scene {
  const free = layoutTimeline(drawable, view);
  const wanted = free.lanes.map(({ from, to }) => to - from);
  const room = height - (free.lanes[0]?.from ?? 0);
  const bare = axisOf(drawable, view).lanes.map(leastAcross);
  const needed = bare.map((px, i) => Math.max(px, free.lanes[i]?.least ?? 0));
  const least = sum(needed) <= room ? needed : bare;
  const share = Math.max(0, room - sum(least)) / Math.max(1, sum(wanted) - sum(least));
  const lanes = least.map((px, i): LaneSize => ({ size: px + Math.floor(((wanted[i] ?? px) - px) * share) }));
  return layoutTimeline(drawable, { ...view, height }, { lanes, length: 0 });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** How many events of the first rank a drawing names. */
const firstNamed = ({ scene }: FittedDrawing): number =>
  scene.labels.filter(({ event }) => event.importance === 1).length;

/** Where the lanes end, px. */
const bottomOf = ({ lanes, height }: Scene): number => lanes.at(-1)?.to ?? height;

/** Those of the events that the drawing has no room to name, on their own or in a cluster. */
export function unlabelled({ scene }: FittedDrawing, events: readonly DrawnEvent[]): DrawnEvent[] {
  const named = new Set(scene.labels.map(({ event }) => event.id));
  return events.filter(({ id }) => !named.has(id));
}
