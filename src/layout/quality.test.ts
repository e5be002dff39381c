import { describe, expect, test } from 'vitest';
import { generate, LAB_LANES } from '../client/lab/generate.ts';
import { DAY } from '../model/calendar.ts';
import { type Box, meet } from './box.ts';
import { follow, settle } from './frames.ts';
import { layoutTimeline } from './scene.ts';
import { reach } from './shape.ts';
import { WORDS } from './testEvents.ts';
import { realSets } from './testSets.ts';
import type { PlacedLabel, PlacedMark, Scene } from './types.ts';
import { LADDER } from './view.ts';
import { wholeRange } from './whole.ts';

type Domain = readonly [number, number];

/** Each step of the zoom changes the length of the window by this. */
const RATIO = 1.25;
/** How far labels may stand from their marks, px. */
const FAR = { across: { mean: 50, most: 150 }, down: { mean: 80, most: 130 } } as const;
/** Where the real sets are not there, these are. */
const events = generate(60, 7, WORDS);
const made = {
  name: 'made',
  drawable: { events, lanes: LAB_LANES, whole: wholeRange(events), words: WORDS, list: '#' },
};
const widths = LADDER.filter(({ width }) => width === 352 || width === 1200);

function labelBox({ x, y, width, height, anchor }: PlacedLabel): Box {
  const left = anchor === 'start' ? x : x - width;
  return { x0: left, x1: left + width, y0: y, y1: y + height };
}

function markBox(mark: PlacedMark, orientation: Scene['orientation']): Box {
  const [from, to] = reach(mark);
  const [low, high] = [mark.across - mark.radius, mark.across + mark.radius];
  return orientation === 'across' ? { x0: from, x1: to, y0: low, y1: high } : { x0: low, x1: high, y0: from, y1: to };
}

/** What the vertical lines of connectors take; those of a narrow drawing stand beside the labels. */
const leaderBoxes = ({ leader }: PlacedLabel): Box[] =>
  leader.slice(1).flatMap(([x, y], i) => {
    const [a, b] = leader[i] ?? [x, y];
    return a === x ? [{ x0: x - 0.5, x1: x + 0.5, y0: Math.min(b, y), y1: Math.max(b, y) }] : [];
  });

/** Everything that covers something else, in words. */
function overlaps(scene: Scene): string[] {
  const labels = scene.labels.map((label) => ({
    id: label.event.id,
    box: labelBox(label),
    leaders: leaderBoxes(label),
  }));
  const marks = scene.marks
    .filter(({ shape }) => shape !== 'background')
    .map((mark) => ({ id: mark.event.id, box: markBox(mark, scene.orientation) }));
  return labels.flatMap((label, i) => [
    ...labels.slice(i + 1).flatMap(({ id, box }) => (meet(label.box, box) ? [`${label.id} meets ${id}`] : [])),
    ...labels.flatMap(({ id, leaders }) =>
      id !== label.id && leaders.some((box) => meet(label.box, box)) ? [`${label.id} meets the leader of ${id}`] : [],
    ),
    ...marks.flatMap(({ id, box }) => (id !== label.id && meet(label.box, box) ? [`${label.id} covers ${id}`] : [])),
  ]);
}

/** How far each label stands from its mark, px: the gap between their boxes. */
function displacements(scene: Scene): number[] {
  const marks = new Map(scene.marks.map((mark) => [mark.event.id, markBox(mark, scene.orientation)]));
  return scene.labels.flatMap((label) => {
    const mark = marks.get(label.event.id);
    if (!mark || label.leader.length === 0) return [];
    const box = labelBox(label);
    const gap = (a0: number, a1: number, b0: number, b1: number) => Math.max(0, a0 - b1, b0 - a1);
    return [Math.hypot(gap(box.x0, box.x1, mark.x0, mark.x1), gap(box.y0, box.y1, mark.y0, mark.y1))];
  });
}

/** Windows that shrink around `focus`, from the whole range to a two hundredth of it. */
function zoomIn([from, to]: Domain, focus: number): Domain[] {
  const windows: Domain[] = [];
  const share = (focus - from) / (to - from);
  for (let span = to - from; span > Math.max((to - from) / 200, DAY); span /= RATIO)
    windows.push([focus - span * share, focus + span * (1 - share)]);
  return windows;
}

/** Labels that go out of a drawing and come back while their event is in the window all the time. */
function flickers(scenes: readonly Scene[]): string[] {
  const gone = new Set<string>();
  const found: string[] = [];
  let last = new Set<string>();
  for (const { labels } of scenes) {
    const shown = new Set(labels.map(({ event }) => event.id));
    for (const id of last) if (!shown.has(id)) gone.add(id);
    for (const id of shown) if (!last.has(id) && gone.has(id)) found.push(id);
    last = shown;
  }
  return found;
}

/** What the labels of a scene are worth: any of a rank are worth more than all of the next. */
const matters = ({ labels }: Scene): number =>
  labels.reduce((sum, { event }) => sum + 1000 ** (3 - event.importance), 0);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

/** The middle event and one of each third: places where there is something to see. */
const focuses = (starts: readonly number[]): number[] =>
  [0.2, 0.5, 0.8].map((share) => starts[Math.floor(starts.length * share)] ?? 0);

describe('data, zoomed in and out again', () => {
  for (const { name, drawable } of [...realSets, made])
    for (const step of widths)
      test(`${name} at ${step.width} px: nothing overlaps, no label flickers, at rest what found room is back, labels stand near their marks`, () => {
        const starts = drawable.events.map(({ start }) => start ?? 0).sort((a, b) => a - b);
        const far: number[] = [];
        for (const focus of focuses(starts)) {
          const inwards = zoomIn(drawable.whole, focus);
          let scene = layoutTimeline(drawable, { ...step, domain: drawable.whole });
          const drive = (windows: readonly Domain[]) =>
            windows.map((domain) => (scene = layoutTimeline(drawable, { ...step, domain }, follow(scene))));
          const ways = { in: drive(inwards), out: drive(inwards.toReversed()) };
          for (const [way, scenes] of Object.entries(ways)) {
            scenes.forEach((one, i) => expect.soft(overlaps(one), `zooming ${way}, step ${i}`).toEqual([]));
            expect.soft(flickers(scenes), `flickers zooming ${way} on ${new Date(focus).toISOString()}`).toEqual([]);
            far.push(...scenes.flatMap(displacements));
            for (const [i, one] of scenes.entries()) {
              const rest = layoutTimeline(drawable, { ...step, domain: one.domain }, settle(one));
              expect.soft(overlaps(rest), `at rest after zooming ${way}, step ${i}`).toEqual([]);
              if (step.orientation === 'across')
                expect
                  .soft(matters(rest), `at rest after zooming ${way}, step ${i}`)
                  .toBeGreaterThanOrEqual(matters(one));
            }
          }
        }
        expect(far.length).toBeGreaterThan(0);
        expect(mean(far)).toBeLessThan(FAR[step.orientation].mean);
        expect(Math.max(...far)).toBeLessThan(FAR[step.orientation].most);
      });
});
