/** The timeline with many made-up events. */
import { settledDrawing } from './helpers/gestures.ts';
import { overlaps } from './helpers/overlaps.ts';
import { expect, test } from './helpers/test.ts';
import { countMarked, openLive, shownDrawing } from './helpers/timeline.ts';
import { driveZoom } from './helpers/zoomDrive.ts';

test.use({ reducedMotion: 'reduce' });

const MOST_ELEMENTS = 1500;
/** What one frame may write to a drawing, however many events there are: what it costs a browser follows from that. */
const MOST_CHANGES = 1000;
/** What the best of the peers shows of 100 events (vis-timeline, in 1280 x 760). */
const PEER_LABELS = 36;

test('of 100 events more are named than by any peer, each label whole, in view and apart', async ({ page }) => {
  await openLive(page, '/lab/?n=100&seed=1');
  expect(await overlaps(page)).toEqual([]);
  const labels = await shownDrawing(page)
    .locator('[data-event-label]')
    .evaluateAll((all) =>
      all.map((label) => {
        const { left, right, top, bottom } = label.getBoundingClientRect();
        const words = Array.from(label.querySelectorAll('tspan'), (line) => line.textContent ?? '').join(' ');
        return { words, isIn: left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight };
      }),
    );
  expect(labels.length).toBeGreaterThan(PEER_LABELS);
  expect(labels.filter(({ isIn }) => isIn).length).toBeGreaterThan(PEER_LABELS);
  expect(labels.filter(({ words }) => words.includes('…'))).toEqual([]);
});

for (const [n, steps] of [
  [1, 6],
  [100, 30],
  [1000, 30],
  [10_000, 30],
  [100_000, 30],
] as const)
  test(`with ${n} events a zoom in and out keeps labels apart and steady, and the page small`, async ({ page }) => {
    await openLive(page, `/lab/?n=${n}&seed=1`);
    expect(await countMarked(page)).toBe(n);
    const drive = await driveZoom(page, steps);
    expect(drive.frames).toBe(2 * steps + 2);
    expect.soft(drive.elements).toBeLessThanOrEqual(MOST_ELEMENTS);
    expect.soft(drive.changes).toBeGreaterThan(20);
    expect.soft(drive.changes).toBeLessThanOrEqual(MOST_CHANGES);
    expect.soft(drive.overlaps).toEqual([]);
    expect.soft(drive.flickers).toEqual([]);
    await settledDrawing(page);
    expect(await overlaps(page)).toEqual([]);
  });

for (const width of [390, 800])
  test(`at ${width} px a zoom through 1,000 events keeps labels apart and steady`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/lab/?n=1000&seed=2');
    const drive = await driveZoom(page, 20);
    expect.soft(drive.elements).toBeLessThanOrEqual(MOST_ELEMENTS);
    expect.soft(drive.overlaps).toEqual([]);
    expect.soft(drive.flickers).toEqual([]);
  });

test('after a long drive every mark is whole, and has nothing of what its node was before', async ({ page }) => {
  await openLive(page, '/lab/?n=2000&seed=1');
  const drawing = shownDrawing(page);
  const buttons = ['Zoom in', 'Zoom in', 'Zoom in', 'Zoom out', 'Zoom in', 'Zoom in', 'Zoom in', 'Zoom in', 'Zoom in'];
  const shapes = new Set<string>();
  for (const name of [...buttons, 'Whole range', ...buttons]) {
    await page.getByRole('button', { name }).click();
    await settledDrawing(page);
    const marks = await drawing.locator('a[data-event-mark]').evaluateAll((all) =>
      all.map((mark) => ({
        shape: /cluster|point/.exec(mark.getAttribute('class') ?? '')?.[0] ?? '',
        parts: Array.from(mark.children, (part) => `${part.tagName}.${part.getAttribute('class') ?? ''}`).join(' '),
        names: mark.getAttributeNames().toSorted().join(' '),
        words: Array.from(mark.childNodes, ({ nodeType }) => nodeType).includes(Node.TEXT_NODE),
        count: mark.querySelector('.count')?.textContent === mark.getAttribute('data-count'),
      })),
    );
    for (const { shape, parts, names, words, count } of marks) {
      expect.soft(words).toBe(false);
      if (shape === 'cluster') expect.soft([parts, count]).toEqual(['title. polygon.pill text.count', true]);
      if (shape === 'point') expect.soft(parts).toMatch(/^title\. circle\.point( circle\.dot)*$/);
      if (shape === 'point') expect.soft(names).toBe('class data-event-mark href tabindex transform');
      shapes.add(shape);
    }
  }
  expect(shapes.size).toBeGreaterThan(1);
});

test('to go in and out again makes few new nodes: those that went come back', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { made: 0 });
    document.createElementNS = new Proxy(document.createElementNS, {
      apply: (make, self, given) => {
        Reflect.set(window, 'made', Number(Reflect.get(window, 'made')) + 1);
        return Reflect.apply(make, self, given);
      },
    });
  });
  await openLive(page, '/lab/?n=2000&seed=1');
  const made = () => page.evaluate(() => Number(Reflect.get(window, 'made')));
  const drive = async () => {
    const before = await made();
    for (const name of ['Zoom in', 'Zoom in', 'Zoom in', 'Whole range']) {
      await page.getByRole('button', { name }).click();
      await settledDrawing(page);
    }
    return (await made()) - before;
  };
  const [first, second] = [await drive(), await drive()];
  expect(first).toBeGreaterThan(50);
  expect(second).toBeLessThan(first / 3);
});
