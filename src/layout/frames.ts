/** What one frame of a drawing hands on to the next, so that nothing jumps and nothing flickers. */
import type { LaneSize } from './across.ts';
import type { Before, Shown } from './placeLabels.ts';
import type { DrawnEvent, PlacedLabel, Scene, View, Zoom } from './types.ts';
import type { Warp } from './warp.ts';

/** What a later view keeps of an earlier one, so that the page does not move under the reader and no label flickers. */
export interface Kept {
  lanes: readonly LaneSize[];
  /** The length of the axis of a narrow drawing, px. */
  length: number;
  /** The frame just before; left out where a view stands by itself. */
  frame?: {
    domain: readonly [number, number];
    shown: Shown;
    zoom: Zoom | undefined;
    isMoving: boolean;
  };
}

/** The sizes of a scene that its successors keep. */
export const keep = (scene: Scene): Kept => ({
  lanes: scene.lanes.map(({ from, to, rows }) => ({ size: to - from, rows })),
  length: scene.plot[1] - scene.plot[0],
});

/** The sizes, and how the labels hang: for the next frame of a movement. */
export const follow = (scene: Scene, isMoving = true): Kept => ({
  ...keep(scene),
  frame: {
    domain: scene.domain,
    shown: new Map(scene.labels.map(({ event, hanging }) => [event.id, hanging])),
    zoom: scene.zoom,
    isMoving,
  },
});

/** The same for the frame in which a movement ends: what went in it may come back. */
export const settle = (scene: Scene): Kept => follow(scene, false);

/** So many labels come in with one frame of a movement: a browser takes longer to set a few more than a frame has. */
const COMING = 2;

/**
 * A scene of a movement as it is drawn: without the labels that have only come in with it, for a fast zoom brings in
 * many for a frame alone, which nobody reads. Of those that were there in the frame before and are not yet drawn a few
 * come in, from all lanes alike; at rest all are drawn.
 * @param drawn the frame before, as it was drawn.
 */
export function steady(scene: Scene, { frame }: Kept, drawn: Scene): Scene {
  const stay = scene.labels.filter(({ event }) => drawn.labels.some((one) => one.event === event));
  const waiting = scene.labels.filter((one) => !stay.includes(one) && frame?.shown.has(one.event.id));
  const nth = Math.ceil(waiting.length / COMING);
  return { ...scene, labels: [...stay, ...waiting.filter((_, i) => i % nth === nth >> 1)] };
}

/** The zoom that leads from the frame before to a view; undefined where the window keeps its length. */
export function zoomSince(kept: Kept | undefined, { domain }: View): Zoom | undefined {
  if (!kept?.frame?.isMoving) return undefined;
  const { domain: last, zoom } = kept.frame;
  const change = (domain[1] - domain[0]) / (last[1] - last[0]);
  if (Math.abs(change - 1) < 0.0001) return undefined;
  const way = change < 1 ? 'in' : 'out';
  return { way, gone: zoom?.way === way ? zoom.gone : new Set() };
}

/**
 * While a reader zooms one way, a label that has gone stays gone, though there may be room for it again: it would
 * flicker. Nor may one come in while zooming out, but for an event that comes in at the ends.
 */
export function before(frame: Kept['frame'], warp: Warp, zoom: Zoom | undefined): Before | undefined {
  if (!frame) return undefined;
  const wasIn = ({ start, end }: DrawnEvent) =>
    warp.to(end ?? Infinity) > frame.domain[0] && warp.to(start ?? -Infinity) < frame.domain[1];
  return {
    ...frame,
    mayAppear: (event) =>
      frame.shown.has(event.id) || !zoom || (!zoom.gone.has(event.id) && (zoom.way === 'in' || !wasIn(event))),
  };
}

/** The labels that have gone in this zoom, with those of the frame before that this one does not show. */
export const withLost = (gone: ReadonlySet<string>, kept: Kept | undefined, labels: readonly PlacedLabel[]) => {
  const lost = new Set(kept?.frame?.shown.keys());
  for (const { event } of labels) lost.delete(event.id);
  return lost.size > 0 ? new Set([...gone, ...lost]) : gone;
};
