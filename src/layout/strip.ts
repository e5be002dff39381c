import { extentOn } from './axis.ts';
import { linear } from './linear.ts';
import { shapeMark } from './shape.ts';
import { textWidth } from './measure.ts';
import { ticks } from './ticks.ts';
import type { Drawable, DrawnEvent, PlacedMark, Tick } from './types.ts';
import { makeWarp } from './warp.ts';

const EDGE = 8;
/** Where the axis is, and how high a strip of any width is, px. */
const AXIS = 58;
export const STRIP_HEIGHT = AXIS + 22;
const LABEL_SIZE = 13.5;
/** Names of ticks: their size, and how far behind their tick they begin, px. */
const TICK = { size: 12, gap: 4 };

const lengthOf = (name: string): number => textWidth(name, TICK.size, 400);

export interface StripScene {
  width: number;
  height: number;
  axis: number;
  /** `text` is where the name begins: behind the tick, but never past the end. */
  ticks: (Tick & { text: number })[];
  /** Every other event that has a date: where it stands. */
  neighbours: { event: DrawnEvent; x: number; width: number }[];
  mark: PlacedMark | undefined;
  label: { text: string; x: number; y: number; size: number };
}

/**
 * Where one event sits in the whole range: neighbours as ticks on the axis, the event itself by its shape and label.
 * @param id the event's.
 */
export function layoutStrip({ events, whole, words }: Drawable, id: string, width: number): StripScene {
  const plot: [number, number] = [EDGE, width - EDGE];
  const place = linear(whole, plot);
  const warp = makeWarp('chronological', [], whole);
  const own = events.find((event) => event.id === id);
  const shaped = own && shapeMark(own, extentOn(own, { warp, place }), plot);
  const text = own ? own.words : '';
  const middle = shaped ? (shaped.from + shaped.to) / 2 : EDGE;
  const half = textWidth(text, LABEL_SIZE, 600) / 2;
  return {
    width,
    height: STRIP_HEIGHT,
    axis: AXIS,
    ticks: ticks({ warp, domain: whole, place, lengthOf }, 44, words)
      .filter((tick) => tick.level === 'major' && tick.line)
      .map((tick) => ({
        ...tick,
        text: Math.min(tick.along + TICK.gap, width - lengthOf(tick.label)),
      })),
    neighbours: events
      .filter((event) => event.id !== id && event.start !== null)
      .map((event) => {
        const x = place(event.start ?? whole[0]);
        return { event, x, width: Math.max(1.5, place(event.end ?? whole[1]) - x) };
      }),
    mark: shaped && { ...shaped, across: 36, radius: shaped.shape === 'point' ? 7 : shaped.radius },
    label: { text, x: Math.min(Math.max(middle, EDGE + half), width - EDGE - half), y: 16, size: LABEL_SIZE },
  };
}
