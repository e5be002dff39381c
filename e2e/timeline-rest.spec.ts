/** What is prepared for closer looks while the page stands still. */
import type { Page } from 'playwright/test';
import { settledDrawing } from './helpers/gestures.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

declare global {
  interface Window {
    /** What a page has asked to be called for in a moment of rest. */
    idle: (() => void)[];
  }
}

/** What a page would do in its moments of rest waits in `window.idle`, for the test to do it. */
const holdIdle = (page: Page) =>
  page.addInitScript(() => {
    window.idle = [];
    window.requestIdleCallback = (act) => window.idle.push(act as () => void);
  });

test('closer looks are prepared while nothing else is to be done: it is not seen, and they are what they would be', async ({
  page,
}) => {
  const closer = async (isPrepared: boolean) => {
    await openLive(page, '/lab/?n=1000&seed=1');
    const html = () => shownDrawing(page).evaluate((svg) => svg.innerHTML);
    const first = await html();
    await page.waitForFunction(() => window.idle.length > 0);
    if (isPrepared) {
      // Each step asks for the next one when it is done.
      const steps = await page.evaluate(() => {
        let done = 0;
        for (; window.idle.length > 0; done += 1) window.idle.shift()?.();
        return done;
      });
      expect(steps).toBe(8);
    }
    expect(await html()).toBe(first);
    await page.locator('button[data-act="in"]').click();
    await settledDrawing(page);
    return html();
  };
  await holdIdle(page);
  const prepared = await closer(true);
  expect(await closer(false)).toBe(prepared);
});

test('closer looks are prepared no further once the reader moves, and anew where they stand still', async ({
  page,
}) => {
  await holdIdle(page);
  await openLive(page, '/lab/?n=1000&seed=1');
  await page.waitForFunction(() => window.idle.length > 0);
  const asked = () =>
    page.evaluate(() => {
      window.idle.shift()?.();
      return window.idle.length;
    });
  expect(await asked()).toBe(1);
  await page.locator('button[data-act="in"]').click();
  await settledDrawing(page);
  // The step of before asks for none; the one that was asked for since does.
  await page.waitForFunction(() => window.idle.length > 1);
  expect([await asked(), await asked()]).toEqual([1, 1]);
});

test('a browser without moments of rest has the same timeline', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'requestIdleCallback'));
  await openLive(page, '/lab/?n=1000&seed=1');
  expect(await page.evaluate(() => 'requestIdleCallback' in window)).toBe(false);
  const before = await shownDrawing(page).evaluate((svg) => svg.innerHTML);
  await page.locator('button[data-act="in"]').click();
  await settledDrawing(page);
  expect(await shownDrawing(page).evaluate((svg) => svg.innerHTML)).not.toBe(before);
});
