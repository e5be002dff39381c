import { describe, expect, test } from 'vitest';
import { DAY, instant } from '../model/calendar.ts';
import { follow, settle, steady } from './frames.ts';
import { layoutTimeline } from './scene.ts';
import { drawableOf, drawn } from './testEvents.ts';
import type { Drawable, Scene } from './types.ts';

const START = instant(2022);
const view = (from: number, to: number) =>
  ({ width: 720, orientation: 'across', domain: [START + from * DAY, START + to * DAY] }) as const;
const named = ({ labels }: Scene): string[] => labels.map(({ event }) => event.id).sort();

/** Zooms a drawing into the middle of its first window, so that all labels that ever go have gone. */
function zoomIn(drawable: Drawable, steps: number): Scene {
  let scene = layoutTimeline(drawable, view(0, 900));
  for (let i = 1; i <= steps; i += 1) scene = layoutTimeline(drawable, view(i * 20, 900 - i * 20), follow(scene));
  return scene;
}

test('a frame of a movement is drawn without the labels that came in with it, which the next one has', () => {
  const drawable = drawableOf([
    drawn('a', START + 440 * DAY, 1, { label: 'A label of a common length', lane: 'one' }),
    drawn('b', START + 90 * DAY, 1, { label: 'Another label of a common length', lane: 'one' }),
  ]);
  const first = layoutTimeline(drawable, view(400, 700));
  const second = layoutTimeline(drawable, view(0, 700), follow(first));
  const third = layoutTimeline(drawable, view(0, 701), follow(second));
  expect([first, second, third].map(named)).toEqual([['a-0'], ['a-0', 'b-1'], ['a-0', 'b-1']]);
  const drawnSecond = steady(second, follow(first), first);
  expect(named(drawnSecond)).toEqual(['a-0']);
  expect(drawnSecond.marks).toBe(second.marks);
  expect(steady(third, follow(second), drawnSecond)).toEqual(third);
});

test('of many labels that came in, each frame of a movement draws a few more, from several lanes, and takes none away', () => {
  const drawable = drawableOf(
    ['one', 'two'].flatMap((lane) =>
      [0, 220, 440, 660].map((day) => drawn(`${lane} ${day}`, START + day * DAY, 1, { label: `Event ${day}`, lane })),
    ),
  );
  const scene = layoutTimeline(drawable, view(0, 900));
  expect(scene.labels).toHaveLength(8);
  const frames = [{ ...scene, labels: scene.labels.slice(0, 0) }];
  for (let i = 0; i < 4; i += 1) frames.push(steady(scene, follow(scene), frames[i]!));
  expect(frames.map(({ labels }) => labels.length)).toEqual([0, 2, 4, 6, 8]);
  frames.slice(1).forEach((frame, i) => expect(named(frame)).toEqual(expect.arrayContaining(named(frames[i]!))));
  expect(new Set(frames[1]!.labels.map(({ event }) => event.lane)).size).toBe(2);
});

describe('the end of a movement', () => {
  // Three stand so close that from afar the last has no room; then there is room for all.
  const drawable = drawableOf([
    drawn('a', START + 440 * DAY, 1, { label: 'A label of a common length', importance: 1 }),
    drawn('b', START + 452 * DAY, 1, { label: 'Another label of a common length', importance: 2 }),
    drawn('c', START + 464 * DAY, 1, { label: 'The last label of a common length' }),
  ]);

  test('brings back what went in it and has room again, however its last step changed the window', () => {
    const scene = zoomIn(drawable, 18);
    const gone = { ...scene, zoom: { way: 'in' as const, gone: new Set(drawable.events.map(({ id }) => id)) } };
    const without = { ...gone, labels: scene.labels.filter(({ event }) => event.importance === 1) };
    const last = view(18 * 20 + 1, 900 - 18 * 20 - 1);
    expect(named(layoutTimeline(drawable, last, follow(without)))).toEqual(['a-0']);
    expect(named(layoutTimeline(drawable, last, settle(without)))).toEqual(['a-0', 'b-1', 'c-2']);
  });

  test('leaves every label that was there where it hung, as far as it still hangs there', () => {
    const scene = zoomIn(drawable, 18);
    const rest = layoutTimeline(drawable, { ...view(0, 0), domain: scene.domain }, settle(scene));
    expect(scene.labels.length).toBeGreaterThan(1);
    expect(rest.labels).toEqual(scene.labels);
  });
});
