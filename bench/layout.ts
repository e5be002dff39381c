/**
 * `npm run bench:layout`: what one frame of the layout costs, from ten events to a million, with the index built.
 * A frame is one step of a zoom to a thousandth of the range and back, each following the last. Prints medians over
 * all steps, and the slope of the cost against the number of events, both as logarithms: 1 is linear, 0 is flat.
 */
import { generate, LAB_LANES } from '../src/client/lab/generate.ts';
import { axisOf, follow, layoutTimeline } from '../src/layout/scene.ts';
import { WORDS } from '../src/layout/testEvents.ts';
import type { Drawable } from '../src/layout/types.ts';
import { wholeRange } from '../src/layout/whole.ts';

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

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

/** Least squares through the logarithms. */
function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: 0 | 1) => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

const columns = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell) => String(cell).padStart(14)).join(''));

columns('events', 'index, ms', 'frame, µs', 'p95, µs');
const medians = SIZES.map((n) => {
  const drawable = drawableOf(n);
  const start = performance.now();
  axisOf(drawable, {});
  const built = performance.now() - start;
  const path = windows(drawable);
  for (let i = 0; i < WARM; i += 1) drive(drawable, path);
  const frames = drive(drawable, path);
  columns(n.toLocaleString('en'), built.toFixed(1), at(frames, 0.5).toFixed(0), at(frames, 0.95).toFixed(0));
  return [n, at(frames, 0.5)] as const;
});
console.log(`slope, log of µs to log of events: ${slope(medians).toFixed(3)}`);
console.log(`from 1,000 events on: ${slope(medians.filter(([n]) => n >= 1000)).toFixed(3)}`);
