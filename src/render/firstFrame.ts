import { layoutTimeline } from '../layout/scene.ts';
import type { Drawable } from '../layout/types.ts';
import type { Rung } from '../layout/view.ts';
import type { Instant } from '../model/event.ts';
import { drawing, frame } from './drawing.ts';
import { el, type Mark } from './mark.ts';

interface Framed extends Drawable {
  /** The window that is shown at first. */
  domain: readonly [Instant, Instant];
  /** The most that a wide drawing may take, px. */
  height?: number;
}

/**
 * The whole SVG element of a timeline on a rung of the ladder, as it is before anybody has done anything; without events
 * there is nothing in it.
 */
export function firstFrame(drawable: Framed, rung: Rung, isMirrored: boolean): Mark {
  const { events, list, domain, height } = drawable;
  const scene = layoutTimeline(drawable, { ...rung, domain, ...(height && { height }) });
  return el('drawing', 'svg', frame(scene), events.length > 0 ? drawing(scene, list, [], isMirrored) : []);
}
