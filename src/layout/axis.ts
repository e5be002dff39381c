/** The axis of time under a drawing, and looks at it. */
import { linear, type Linear } from './linear.ts';
import { indexEvents, type LaneIndex } from './timeIndex.ts';
import type { Drawable, DrawnEvent, View } from './types.ts';
import { extentOf, makeWarp, type ScaleKind, type Warp } from './warp.ts';

/** A drawable's events on a scale. */
export interface Axis {
  warp: Warp;
  lanes: LaneIndex[];
  /** The whole range, in axis units. */
  whole: readonly [number, number];
}

const axes = new WeakMap<Drawable, Map<ScaleKind, Axis>>();

/** The index of a drawable's events on a scale; made once for each. */
export function axisOf(drawable: Drawable, { scale = 'chronological', origin }: Pick<View, 'scale' | 'origin'>): Axis {
  const { events, lanes, whole } = drawable;
  // Counted from some moment, time is the same axis with other words: one index serves all moments.
  if (scale === 'relative') return { ...axisOf(drawable, {}), warp: makeWarp(scale, events, whole, origin) };
  let made = axes.get(drawable);
  if (!made) axes.set(drawable, (made = new Map()));
  let axis = made.get(scale);
  if (!axis) {
    const warp = makeWarp(scale, events, whole);
    axis = { warp, lanes: indexEvents(events, lanes, warp), whole: [warp.to(whole[0]), warp.to(whole[1])] };
    made.set(scale, axis);
  }
  return axis;
}

/** One look at the axis: what layouts of all lanes share. */
export interface Frame {
  warp: Warp;
  /** Axis units to px along. */
  place: Linear;
  domain: readonly [number, number];
  plot: readonly [number, number];
  pxPerUnit: number;
}

/** Where an event begins and ends in a look, px; infinite where that is nowhere. */
export function extentOn(event: DrawnEvent, { warp, place }: Pick<Frame, 'warp' | 'place'>): [number, number] {
  const [from, to] = extentOf(event, warp);
  return [place(from), place(to)];
}

export const frameOf = (warp: Warp, domain: Frame['domain'], plot: Frame['plot']): Frame => ({
  warp,
  domain,
  plot,
  place: linear(domain, plot),
  pxPerUnit: (plot[1] - plot[0]) / (domain[1] - domain[0]),
});
