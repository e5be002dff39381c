import type { Page } from 'playwright/test';
import { overlaps } from './helpers/overlaps.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

const drawn = (page: Page) => shownDrawing(page).innerHTML();
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

/** Scrolls until the drawing's middle is in view, and puts the pointer there. */
async function pointAtDrawing(page: Page): Promise<void> {
  const drawing = shownDrawing(page);
  await drawing.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await drawing.boundingBox();
  if (!box) throw new Error('no drawing is shown');
  await page.mouse.move(box.x + box.width / 2, Math.min(box.y + box.height / 2, 700));
}

for (const width of [390, 1280]) {
  test(`at ${width} px a plain wheel over the drawing scrolls the page and leaves the drawing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/');
    await pointAtDrawing(page);
    const [before, from] = [await drawn(page), await scrolled(page)];
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(from);
    expect(await drawn(page)).toBe(before);
  });

  test(`at ${width} px the wheel with Ctrl zooms the drawing and leaves the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/');
    await pointAtDrawing(page);
    const [before, from] = [await drawn(page), await scrolled(page)];
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(() => drawn(page)).not.toBe(before);
    expect(await scrolled(page)).toBe(from);
  });

  test(`at ${width} px the buttons zoom, and labels cover neither one another nor a mark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/');
    expect.soft(await overlaps(page), 'at first').toEqual([]);
    for (const action of ['in', 'in', 'in', 'out', 'story', 'out', 'out', 'all', 'in', 'in'] as const) {
      const before = await drawn(page);
      await page.locator(`button[data-act="${action}"]`).click();
      await expect.poll(() => drawn(page), `after "${action}"`).not.toBe(before);
      await settled(page);
      expect.soft(await overlaps(page), `after "${action}"`).toEqual([]);
    }
  });

  test(`at ${width} px "the story" brings the first view back`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/');
    const marks = () =>
      shownDrawing(page)
        .locator('[data-event-mark]')
        .evaluateAll((all) =>
          all
            .map((mark) => {
              const { x, y } = mark.getBoundingClientRect();
              return `${mark.getAttribute('data-event-mark')} ${Math.round(x + scrollX)} ${Math.round(y + scrollY)}`;
            })
            .sort(),
        );
    const first = await marks();
    await page.locator('button[data-act="all"]').click();
    await expect.poll(marks).not.toEqual(first);
    await page.locator('button[data-act="story"]').click();
    await expect.poll(marks).toEqual(first);
  });
}

/** Waits until two looks at the drawing, a frame and more apart, are alike. */
async function settled(page: Page): Promise<void> {
  let last = '';
  await expect
    .poll(async () => {
      const now = await drawn(page);
      const isStill = now === last;
      last = now;
      return isStill;
    })
    .toBe(true);
}
