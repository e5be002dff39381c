import { layoutTimeline } from '../layout/scene.ts';
import type { Drawable, Scene } from '../layout/types.ts';

/** Px: of the drawing, around it, above it for the title, and below it for the address. */
const WIDTH = 960;
export const MARGIN = 24;
export const HEAD = 40;
const FOOT = 28;

export interface TimelinePicture {
  scene: Scene;
  /** Of the whole picture, px. */
  width: number;
  height: number;
}

/** What the picture of a timeline shows, and how large it is. @param domain the window that is shown */
export function timelinePicture(data: Drawable, domain: readonly [number, number]): TimelinePicture {
  const scene = layoutTimeline(data, { width: WIDTH, orientation: 'across', domain });
  return { scene, width: WIDTH + 2 * MARGIN, height: Math.ceil(HEAD + MARGIN + scene.height + FOOT + MARGIN) };
}
