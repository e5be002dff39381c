import { expect, test } from 'vitest';
import { inDrawingWords } from '../../i18n/en/drawing.ts';
import { follow } from '../../layout/frames.ts';
import { layoutTimeline } from '../../layout/scene.ts';
import { WORDS } from '../../layout/testEvents.ts';
import type { Drawable, PlacedLabel, Scene } from '../../layout/types.ts';
import { wholeRange } from '../../layout/whole.ts';
import { IS_LONG } from '../../longRun.ts';
import { generate, LAB_LANES } from './generate.ts';

const VIEW = { width: 1200, orientation: 'across', height: 760 } as const;
const MOST_DRAWN = 1000;

function made(n: number, seed: number): Drawable {
  const events = generate(n, seed, WORDS);
  return { events, lanes: LAB_LANES, whole: wholeRange(events), words: WORDS, list: '#' };
}

const edges = ({ x, y, width, height, anchor }: PlacedLabel) => {
  const left = anchor === 'start' ? x : x - width;
  return { left, right: left + width, top: y, bottom: y + height };
};

function meetings({ labels }: Scene): string[] {
  const boxes = labels.map((label) => ({ id: label.event.id, ...edges(label) }));
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} meets ${b.id}`),
  );
}

test.each(IS_LONG ? [10_000, 100_000, 1_000_000] : [1000, 10_000])(
  '%d events are all counted in a drawing of a bounded size, and labels stay apart through a zoom',
  (n) => {
    const drawable = made(n, 1);
    const { whole } = drawable;
    let scene = layoutTimeline(drawable, { ...VIEW, domain: whole });
    expect(scene.marks.reduce((sum, { cluster }) => sum + (cluster?.count ?? 1), 0)).toBe(n);
    const middle = (whole[0] + whole[1]) / 2;
    for (let half = (whole[1] - whole[0]) / 2; half > (whole[1] - whole[0]) / 20_000; half /= 2) {
      scene = layoutTimeline(drawable, { ...VIEW, domain: [middle - half, middle + half] }, follow(scene));
      expect(scene.marks.length + scene.labels.length).toBeLessThanOrEqual(MOST_DRAWN);
      expect(meetings(scene)).toEqual([]);
    }
  },
);

test('how many more a label counts stands on one line of it', () => {
  const drawable = { ...made(1000, 1), words: { ...WORDS, ...inDrawingWords } };
  const { labels } = layoutTimeline(drawable, { ...VIEW, domain: drawable.whole });
  const counting = labels.flatMap(({ lines }) => lines.filter(({ text }) => text.endsWith('more')));
  expect(counting.length).toBeGreaterThan(20);
  for (const { text } of counting) expect(text).toMatch(/and\s\d+\smore$/);
});

test('of 100 events more than half are named where lanes may grow, and more than vis-timeline names where they may not', () => {
  const named = (height?: number) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
      const drawable = made(100, seed);
      const view = { width: 1200, orientation: 'across', domain: drawable.whole, ...(height && { height }) } as const;
      return layoutTimeline(drawable, view).labels.length;
    });
  expect(Math.min(...named())).toBeGreaterThan(50);
  // Measured in 1280 x 760, `../shared/bench/peers/RESULTS.md`.
  expect(Math.min(...named(760))).toBeGreaterThan(36);
});

// With the shorter cells of fewer events it would be a third of them in some windows.
test.each([10_000, 100_000])('of %d events two marks of five or more have room for a name, in whatever window', (n) => {
  const drawable = made(n, 1);
  const [from, to] = drawable.whole;
  const shares = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3].map((inset) => {
    const by = inset * (to - from);
    const { marks, labels } = layoutTimeline(drawable, { ...VIEW, domain: [from + by, to - by] });
    return labels.length / marks.length;
  });
  expect(Math.min(...shares)).toBeGreaterThan(0.4);
});
