import type { Page } from 'playwright/test';

/** Waits until the page is painted as it now stands, and no change of a colour or place is under way. Needs JavaScript. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    // One that is cancelled, as by the change that came after it, rejects: it is over as well.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frame();
  });

/** The colour behind the page. */
export const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
