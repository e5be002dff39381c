import { layoutTimeline } from '../layout/scene.ts';
import type { Drawable, DrawnEvent, Scene } from '../layout/types.ts';

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
 * The whole range, laid out for a space on paper, so that nearly as many events are named as in any letters that are
 * large enough to read (where none are, in the largest), in nearly the largest of these letters; and of such, as wide
 * as can be.
 * @param width, height of the space, mm
 */
export function fitDrawing(drawable: Drawable, width: number, height: number): FittedDrawing {
  const view = { orientation: 'across', domain: drawable.whole } as const;
  const widths = WIDTHS.filter((px, i) => i === 0 || width / px >= LEAST_SCALE);
  const below = overviewOf(layoutTimeline(drawable, { ...view, width: WIDTHS[0] ?? 0 }));
  const tried = widths.map((px): FittedDrawing => {
    const scene = layoutTimeline(drawable, { ...view, width: px, height: (px * height) / width + below });
    const bottom = bottomOf(scene);
    return { scene, height: bottom, scale: Math.min(width / px, height / bottom) };
  });
  const least = Math.min(LEAST_SCALE, Math.max(...tried.map(({ scale }) => scale)));
  const legible = tried.filter(({ scale }) => scale >= least);
  const labels = Math.max(0, ...legible.map(({ scene }) => scene.labels.length));
  const candidates = legible.filter(({ scene }) => scene.labels.length >= labels * NEARLY);
  const largest = Math.max(...candidates.map(({ scale }) => scale));
  return candidates.reduce((best, one) => (one.scale >= largest * NEARLY ? one : best));
}

/** Where the lanes end, and what stands below them, px. */
const bottomOf = ({ lanes, height }: Scene): number => lanes.at(-1)?.to ?? height;
const overviewOf = (scene: Scene): number => scene.height - bottomOf(scene);

/** Those of the events that the drawing has no room to name, on their own or in a cluster. */
export function unlabelled({ scene }: FittedDrawing, events: readonly DrawnEvent[]): DrawnEvent[] {
  const named = new Set(scene.labels.map(({ event }) => event.id));
  return events.filter(({ id }) => !named.has(id));
}
