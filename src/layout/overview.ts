import { scaleLinear } from 'd3-scale';
import { ticks } from './ticks.ts';
import type { DrawnEvent, DrawingWords, Lane, Overview } from './types.ts';

const ROW = 7;
const AXIS = 18;
/** The shortest mark that can still be seen, px. */
const LEAST = 4;

/**
 * The whole range in a strip: one row a lane, a tick for each event, and the window.
 * @param whole the range; `window` the part that is shown above.
 */
export function layoutOverview(
  events: readonly DrawnEvent[],
  lanes: readonly Lane[],
  whole: readonly [number, number],
  window: readonly [number, number],
  at: { x: number; y: number; width: number },
  words: DrawingWords,
): Overview {
  const place = scaleLinear(whole, [at.x, at.x + at.width]).clamp(true);
  const rows = new Map(lanes.map((lane, i) => [lane.id, i]));
  return {
    ...at,
    height: lanes.length * ROW + AXIS,
    ticks: ticks(whole, place, 40, words.months)
      .filter((tick) => tick.level === 'major' && tick.line)
      .map((tick) => ({ x: tick.along, label: tick.label })),
    marks: events.map((event) => {
      const from = place(event.start ?? whole[0]);
      const to = place(event.end ?? whole[1]);
      const width = Math.max(LEAST, to - from);
      return {
        event,
        x: Math.min(from, at.x + at.width - width),
        y: at.y + (rows.get(event.lane) ?? 0) * ROW + 3,
        width,
        background: event.start === null,
      };
    }),
    window: [place(window[0]), place(window[1])],
  };
}
