/** What one frame of a drawing hands on to the next, so that nothing jumps and nothing flickers. */
import type { LaneSize } from './across.ts';
import type { Before } from './placeLabels.ts';
import type { DrawnEvent, Hanging, PlacedLabel, Scene, View, Zoom } from './types.ts';
import type { Warp } from './warp.ts';

/** What a later view keeps of an earlier one, so that the page does not move under the reader and no label flickers. */
export interface Kept {
  lanes: readonly LaneSize[];
  /** The length of the axis of a narrow drawing, px. */
  length: number;
  /** The frame just before; left out where a view stands by itself. */
  frame?: {
    domain: readonly [number, number];
    shown: ReadonlySet<string>;
    hanging: ReadonlyMap<string, Hanging>;
    zoom?: Zoom;
    isAtRest?: boolean;
  };
}

/** The sizes of a scene that its successors keep. */
export const keep = (scene: Scene): Kept => ({
  lanes: scene.lanes.map(({ from, to, rows }) => ({ size: to - from, rows })),
  length: scene.plot[1] - scene.plot[0],
});

/** The sizes, and how the labels hang: for the next frame of a movement. */
export const follow = (scene: Scene): Kept => ({
  ...keep(scene),
  frame: {
    domain: scene.domain,
    shown: new Set(scene.labels.map(({ event }) => event.id)),
    hanging: new Map(scene.labels.flatMap(({ event, hanging }) => (hanging ? [[event.id, hanging]] : []))),
    ...(scene.zoom && { zoom: scene.zoom }),
  },
});

/**
 * A scene of a movement, without the labels that have only come in with it: they are drawn in the next one, if they are
 * still there. A fast zoom brings in many for a frame alone, which nobody reads and the browser has to set.
 */
export const steady = (scene: Scene, { frame }: Kept): Scene => ({
  ...scene,
  labels: scene.labels.filter(({ event }) => frame?.shown.has(event.id)),
});

/** The same for the frame in which a movement ends: what went in it may come back. */
export function settle(scene: Scene): Kept {
  const { frame, ...sizes } = follow(scene);
  return { ...sizes, ...(frame && { frame: { ...frame, isAtRest: true } }) };
}

/** The zoom that leads from the frame before to a view; undefined where the window keeps its length. */
export function zoomSince(kept: Kept | undefined, { domain }: View): Zoom | undefined {
  if (!kept?.frame || kept.frame.isAtRest) return undefined;
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
    shown: frame.shown,
    hanging: frame.hanging,
    isAtRest: frame.isAtRest ?? false,
    mayAppear: (event) =>
      frame.shown.has(event.id) || !zoom || (!zoom.gone.has(event.id) && (zoom.way === 'in' || !wasIn(event))),
  };
}

/** The labels that have gone in this zoom, with those of the frame before that this one does not show. */
export const withLost = (gone: ReadonlySet<string>, kept: Kept | undefined, labels: readonly PlacedLabel[]) => {
  const lost = new Set(kept?.frame?.shown);
  for (const { event } of labels) lost.delete(event.id);
  return lost.size > 0 ? new Set([...gone, ...lost]) : gone;
};
