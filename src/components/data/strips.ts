import type { Drawable } from '../../layout/scene.ts';
import type { DrawnEvent } from '../../layout/types.ts';
import type { Timeline } from '../../model/timeline.ts';
import { drawable } from './drawn.ts';

/** Up to so many, every event is drawn. */
const FEW = 200;
/** Marks closer than this are one to the eye, px. */
const APART = 2;

interface Strips {
  whole: Drawable;
  byId: Map<string, DrawnEvent>;
  /** By width: the events that can be told apart at it. */
  thinned: Map<number, DrawnEvent[]>;
}

const made = new WeakMap<Timeline, Strips>();

/**
 * What the strip of one event draws at a width: the event, and as many of the others as can be told apart, so that a
 * page does not grow with the number of events.
 */
export function stripData(timeline: Timeline, id: string, width: number): Drawable {
  const strips = made.get(timeline) ?? make(timeline);
  made.set(timeline, strips);
  const { whole, byId, thinned } = strips;
  const others = thinned.get(width) ?? thin(whole, width);
  thinned.set(width, others);
  const own = byId.get(id);
  return { ...whole, events: own ? [...others.filter((event) => event.id !== id), own] : others };
}

function make(timeline: Timeline): Strips {
  const whole = drawable(timeline);
  return { whole, byId: new Map(whole.events.map((event) => [event.id, event])), thinned: new Map() };
}

/** Of the events that begin at one place, the one that lasts longest; all where there are few. */
function thin({ events, whole: [from, to] }: Drawable, width: number): DrawnEvent[] {
  if (events.length <= FEW) return [...events];
  const longest = new Map<number, DrawnEvent>();
  for (const event of events) {
    if (event.start === null) continue;
    const place = Math.round(((event.start - from) / (to - from)) * (width / APART));
    const other = longest.get(place);
    if (!other || (event.end ?? Infinity) > (other.end ?? Infinity)) longest.set(place, event);
  }
  return [...longest.values()];
}
