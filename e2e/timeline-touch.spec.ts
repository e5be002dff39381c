import type { Page } from 'playwright/test';
import { mockDetails } from './helpers/details.ts';
import { bringIntoView, markOf, marksOn, scrolled, settledDrawing, windowIn } from './helpers/gestures.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, shownDrawing } from './helpers/timeline.ts';
import { touch } from './helpers/touch.ts';

test.use({ reducedMotion: 'reduce', hasTouch: true, isMobile: true });

const sizes = [
  { width: 390, height: 844, isDown: true },
  { width: 1024, height: 768, isDown: false },
];

/** The shown part of the page's window on the whole range, as a share of it. */
const share = (page: Page) =>
  shownDrawing(page).evaluate((drawing) => {
    const width = (name: string) => Number(drawing.querySelector(`.overview .${name}`)?.getAttribute('width'));
    return width('window') / width('frame');
  });

const middle = async (page: Page) => {
  const box = await shownDrawing(page).boundingBox();
  if (!box) throw new Error('no drawing is shown');
  const { height = 0 } = page.viewportSize() ?? {};
  return { x: Math.round(box.x + box.width / 2), y: Math.round(height / 2) };
};

/** Both fingers along the axis of time, so far to either side of the middle. */
const apart = (at: { x: number; y: number }, isDown: boolean, by: number) =>
  [
    isDown ? { x: at.x, y: at.y - by } : { x: at.x - by, y: at.y },
    isDown ? { x: at.x, y: at.y + by } : { x: at.x + by, y: at.y },
  ] as const;

for (const { width, height, isDown } of sizes) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('one finger scrolls the page and leaves the drawing as it was', async ({ page }) => {
      await openLive(page, '/');
      await bringIntoView(page);
      const at = await middle(page);
      const [before, from] = [await shownDrawing(page).innerHTML(), await scrolled(page)];
      await touch(page, [{ from: { x: at.x, y: at.y + 100 }, to: { x: at.x + 20, y: at.y - 200 } }]);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(from + 50);
      await bringIntoView(page);
      await touch(page, [{ from: { x: at.x - 60, y: at.y }, to: { x: at.x + 80, y: at.y } }]);
      await settledDrawing(page);
      expect((await shownDrawing(page).innerHTML()) === before).toBe(true);
      expect(windowIn(page)).toEqual({ from: '', to: '' });
    });

    test('a finger that scrolls the page may begin on the overview; one that goes along it moves the window', async ({
      page,
    }) => {
      await openLive(page, '/');
      const frame = shownDrawing(page).locator('.overview .frame');
      const centreOfFrame = async () => {
        await frame.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const box = await frame.boundingBox();
        if (!box) throw new Error('no overview');
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      let at = await centreOfFrame();
      const [before, from] = [await shownDrawing(page).innerHTML(), await scrolled(page)];
      await touch(page, [{ from: at, to: { x: at.x + 5, y: at.y - 250 } }]);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(from + 50);
      await settledDrawing(page);
      expect((await shownDrawing(page).innerHTML()) === before).toBe(true);

      const window = shownDrawing(page).locator('.overview .window');
      at = await centreOfFrame();
      await page.touchscreen.tap(at.x, at.y);
      await settledDrawing(page);
      const tapped = await window.boundingBox();
      expect(Math.abs((tapped?.x ?? 0) + (tapped?.width ?? 0) / 2 - at.x)).toBeLessThan(3);
      await touch(page, [{ from: at, to: { x: at.x + 60, y: at.y } }]);
      await settledDrawing(page);
      const moved = await window.boundingBox();
      expect(Math.abs((moved?.x ?? 0) - (tapped?.x ?? 0) - 60)).toBeLessThan(3);
    });

    test('two fingers zoom in and out, about their middle, and move neither page nor screen', async ({ page }) => {
      await openLive(page, '/');
      await bringIntoView(page);
      const at = await middle(page);
      const [from, first] = [await scrolled(page), await share(page)];
      const [a, b] = [apart(at, isDown, 40), apart(at, isDown, 110)];
      await touch(page, [
        { from: a[0], to: b[0] },
        { from: a[1], to: b[1] },
      ]);
      await settledDrawing(page);
      const near = await share(page);
      expect(first / near).toBeGreaterThan(2);
      expect(first / near).toBeLessThan(3.5);
      await touch(page, [
        { from: b[0], to: a[0] },
        { from: b[1], to: a[1] },
      ]);
      await settledDrawing(page);
      expect((await share(page)) / first).toBeGreaterThan(0.8);
      expect((await share(page)) / first).toBeLessThan(1.25);
      expect(await scrolled(page)).toBe(from);
      expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    });

    test('two fingers side by side pan', async ({ page }) => {
      await openLive(page, '/');
      await page.locator('button[data-act="in"]').tap();
      await settledDrawing(page);
      await bringIntoView(page);
      const at = await middle(page);
      const points = shownDrawing(page).locator('[data-event-mark].point');
      const ids = await points.evaluateAll((all) => all.map((one) => one.getAttribute('data-event-mark')));
      const marks = (await marksOn(page)).filter(({ id }) => ids.includes(id));
      const mark = marks.find(({ x, y }) => Math.abs((isDown ? y : x) - (isDown ? at.y : at.x)) < 200);
      if (!mark) throw new Error('no mark near the middle');
      const [a, b] = apart(at, isDown, 60);
      const by = isDown ? { x: 0, y: 70 } : { x: 70, y: 0 };
      const moved = (from: { x: number; y: number }) => ({ from, to: { x: from.x + by.x, y: from.y + by.y } });
      await touch(page, [moved(a), moved(b)]);
      await settledDrawing(page);
      const after = await markOf(page, mark.id);
      expect(Math.abs((isDown ? after.y - mark.y : after.x - mark.x) - 70)).toBeLessThan(25);
    });

    test('a tap opens the card of an event, a tap on its button closes it, and the page stays where it is', async ({
      page,
    }) => {
      await mockDetails(page);
      await openLive(page, '/');
      const label = shownDrawing(page).locator('[data-event-label]').last();
      // In the part of the window that a card leaves on a narrow screen.
      await label.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 150));
      const from = await scrolled(page);
      await label.tap();
      const card = page.locator('[data-card]');
      await expect(card).toBeVisible();
      await expect(card.locator('h3')).toBeInViewport({ ratio: 1 });
      expect(await scrolled(page)).toBe(from);
      const sizesOfTargets = await card.locator('a, button').evaluateAll((all) =>
        all.map((one) => {
          const box = one.getBoundingClientRect();
          return one.localName === 'button' ? Math.min(box.width, box.height) : 24;
        }),
      );
      expect(Math.min(...sizesOfTargets)).toBeGreaterThanOrEqual(24);
      await card.locator('.card-close').tap();
      await expect(card).toBeHidden();
    });
  });
}

test('a pinch that begins on what then leaves the drawing ends all the same', async ({ page }) => {
  await openLive(page, '/lab/?n=1000&seed=1');
  const drawing = shownDrawing(page);
  // Two labels far apart, each of which others take the place of.
  const spots = await drawing.locator('[data-event-label] text').evaluateAll((all) =>
    all
      .map((one) => one.getBoundingClientRect())
      .filter(({ top, bottom }) => top > 0 && bottom < innerHeight)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .sort((a, b) => a.x - b.x),
  );
  const [left, right] = [spots[Math.floor(spots.length / 2) - 1], spots[Math.floor(spots.length / 2)]];
  if (!left || !right) throw new Error('no two labels to put fingers on');
  const { width = 0 } = (await drawing.boundingBox()) ?? {};
  await touch(page, [
    { from: left, to: { ...left, x: 10 } },
    { from: right, to: { ...right, x: width - 10 } },
  ]);
  await settledDrawing(page);
  await expect(page).toHaveURL(/from=/);
  const sum = await drawing
    .locator('[data-event-mark]')
    .evaluateAll((all) => all.reduce((so, mark) => so + Number(mark.getAttribute('data-count') ?? 1), 0));
  await expect(page.locator('[data-status]')).toContainText(`Showing ${sum} of`);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  /** How far a mark, seen by the ring that stands over it, is above the card; how far below the window's upper end. */
  const free = (page: Page) =>
    page.evaluate(() => {
      const ring = document.querySelector('a.cursor:not([hidden])')?.getBoundingClientRect() ?? new DOMRect();
      const card = document.querySelector('[data-card]')?.getBoundingClientRect() ?? new DOMRect();
      return Math.min(ring.top, card.top - ring.bottom);
    });

  test('an event that its card would cover is brought above it, whether it is tapped or read in order', async ({
    page,
  }) => {
    await mockDetails(page);
    await openLive(page, '/');
    const label = shownDrawing(page).locator('[data-event-label]').last();
    await label.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 700));
    const from = await scrolled(page);
    await label.tap();
    expect(await scrolled(page)).toBeGreaterThan(from);
    expect(await free(page)).toBeGreaterThanOrEqual(0);
    await page.locator('.card-close').tap();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator('button[data-act="read"]').tap();
    for (let i = 0; i < 12; i += 1) {
      expect(await free(page), `event ${i + 1}`).toBeGreaterThanOrEqual(0);
      await page.locator('.card-turn button').nth(1).tap();
    }
  });

  test('a link to an event leaves the page at its head', async ({ page }) => {
    await mockDetails(page);
    await openLive(page, '/?event=munich-meeting');
    await expect(page.locator('[data-card]')).toBeVisible();
    await settledDrawing(page);
    expect(await scrolled(page)).toBe(0);
  });
});
