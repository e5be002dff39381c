/**
 * `npm run bench:layout`: what one frame of the layout costs, from ten events to a million, with the index built.
 * A frame is one step of a zoom to a thousandth of the range and back, each following the last. Prints medians over
 * all steps, and the slope of the cost against the number of events, both as logarithms: 1 is linear, 0 is flat.
 */
import type { LayoutPart } from '../src/components/data/benchReport.ts';
import { generate, LAB_LANES } from '../src/client/lab/generate.ts';
import { follow } from '../src/layout/frames.ts';
import { axisOf } from '../src/layout/axis.ts';
import { layoutTimeline } from '../src/layout/scene.ts';
import { WORDS } from '../src/layout/testEvents.ts';
import type { Drawable } from '../src/layout/types.ts';
import { wholeRange } from '../src/layout/whole.ts';
import { quantile, slope } from './stats.ts';

type Row = LayoutPart['rows'][number];

const SIZES = [10, 100, 1000, 10_000, 100_000, 1_000_000];
const VIEW = { width: 1200, orientation: 'across', height: 760 } as const;
const RATIO = 1.25;
const CLOSEST = 1 / 1000;
/** Drives before the one that counts, so that all code is compiled. */
const WARM = 2;

function drawableOf(n: number): Drawable {
  const events = generate(n, 1, WORDS);
  return { events, lanes: LAB_LANES, whole: wholeRange(events), words: WORDS, list: '#' };
}

/** Windows around a busy moment, inwards and out again. */
function windows({ events, whole: [from, to] }: Drawable): [number, number][] {
  const focus = events[0]?.start ?? from;
  const share = (focus - from) / (to - from);
  const inwards: [number, number][] = [];
  for (let span = to - from; span > (to - from) * CLOSEST; span /= RATIO)
    inwards.push([focus - span * share, focus + span * (1 - share)]);
  return [...inwards, ...inwards.toReversed()];
}

/** The time of each frame of one drive, µs. */
function drive(drawable: Drawable, path: readonly [number, number][]): number[] {
  let scene = layoutTimeline(drawable, { ...VIEW, domain: drawable.whole });
  return path.map((domain) => {
    const start = performance.now();
    scene = layoutTimeline(drawable, { ...VIEW, domain }, follow(scene));
    return (performance.now() - start) * 1000;
  });
}

/** What the index and a frame cost at each number of events. @param tell gets each row as it is measured */
export function layoutCosts(tell: (row: Row) => void): Row[] {
  return SIZES.map((events) => {
    const drawable = drawableOf(events);
    const start = performance.now();
    axisOf(drawable, {});
    const index = performance.now() - start;
    const path = windows(drawable);
    for (let i = 0; i < WARM; i += 1) drive(drawable, path);
    const frames = drive(drawable, path);
    const row = { events, index, frame: quantile(frames, 0.5), frame95: quantile(frames, 0.95) };
    tell(row);
    return row;
  });
}

/** The growth of a frame's cost with the number of events: 1 is linear, 0 is flat. */
export const layoutSlope = (rows: readonly Row[], from = 0): number =>
  slope(rows.filter(({ events }) => events >= from).map(({ events, frame }) => [events, frame]));

if (import.meta.main) {
  const columns = (...cells: string[]): void => console.log(cells.map((cell) => cell.padStart(14)).join(''));
  columns('events', 'index, ms', 'frame, µs', 'p95, µs');
  const rows = layoutCosts(({ events, index, frame, frame95 }) =>
    columns(events.toLocaleString('en'), index.toFixed(1), frame.toFixed(0), frame95.toFixed(0)),
  );
  console.log(`slope, log of µs to log of events: ${layoutSlope(rows).toFixed(3)}`);
  console.log(`from 1,000 events on: ${layoutSlope(rows, 1000).toFixed(3)}`);
}
