import { wholeRange } from '../layout/whole.ts';
import type { Drawable } from '../layout/types.ts';

/** What is drawn of some of the events: the time that they take, in their lanes. Of all of them it is the same. */
export function partOf(drawable: Drawable, ids: ReadonlySet<string>): Drawable {
  const events = drawable.events.filter(({ id }) => ids.has(id));
  if (events.length === drawable.events.length) return drawable;
  const lanes = new Set(events.map(({ lane }) => lane));
  return { ...drawable, events, lanes: drawable.lanes.filter(({ id }) => lanes.has(id)), whole: wholeRange(events) };
}
