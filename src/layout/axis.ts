/** The axis of time under a drawing, and looks at it. */
import { linear, type Linear } from './linear.ts';
import { indexEvents, type LaneIndex } from './timeIndex.ts';
import type { Drawable, View } from './types.ts';
import { makeWarp, type Warp } from './warp.ts';

/** A drawable's events on a scale. */
export interface Axis {
  warp: Warp;
  lanes: LaneIndex[];
  /** The whole range, in axis units. */
  whole: readonly [number, number];
}

const axes = new WeakMap<Drawable, Map<string, Axis>>();

/** The index of a drawable's events on a scale; made once for each. */
export function axisOf(drawable: Drawable, { scale = 'chronological', origin }: Pick<View, 'scale' | 'origin'>): Axis {
  let made = axes.get(drawable);
  if (!made) axes.set(drawable, (made = new Map()));
  const key = `${scale} ${scale === 'relative' ? origin : ''}`;
  let axis = made.get(key);
  if (!axis) {
    const { events, lanes, whole } = drawable;
    const warp = makeWarp(scale, events, whole, origin);
    axis = { warp, lanes: indexEvents(events, lanes, warp), whole: [warp.to(whole[0]), warp.to(whole[1])] };
    made.set(key, axis);
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

export const frameOf = (warp: Warp, domain: Frame['domain'], plot: Frame['plot']): Frame => ({
  warp,
  domain,
  plot,
  place: linear(domain, plot),
  pxPerUnit: (plot[1] - plot[0]) / (domain[1] - domain[0]),
});
