import { layoutStrip, type StripScene } from './strip.ts';
import type { Drawable } from './types.ts';

/**
 * The strips of all events of a timeline at one width. What they share, the other events' places, is laid out once, and
 * one place of a lane is taken once, so that the cost of a strip does not grow with their number. The event's own place
 * is among them, beneath its mark.
 */
export function layoutStrips(data: Drawable, width: number): (id: string) => StripScene {
  const whole = layoutStrip(data, '', width);
  const neighbours = distinct(whole.neighbours);
  const byId = new Map(data.events.map((event) => [event.id, event]));
  return (id) => {
    const own = byId.get(id);
    return { ...(own ? layoutStrip({ ...data, events: [own] }, id, width) : whole), neighbours };
  };
}

/** Up to so many stand each for itself. */
const FEW = 200;

/**
 * Those that a reader can tell apart: half a px is less than a screen shows. Where there are many, one place of two px is
 * taken once, by what lasts longest there, whatever its lane: their number is then bounded by the width alone.
 */
function distinct(neighbours: StripScene['neighbours']): StripScene['neighbours'] {
  const half = (px: number) => Math.round(px * 2);
  const apart = new Map(neighbours.map((one) => [`${half(one.x)} ${half(one.width)} ${one.event.lane}`, one]));
  if (apart.size <= FEW) return [...apart.values()];
  const longest = new Map<number, StripScene['neighbours'][number]>();
  for (const one of neighbours) {
    const place = Math.round(one.x / 2);
    if (one.width > (longest.get(place)?.width ?? 0)) longest.set(place, one);
  }
  return [...longest.values()];
}
