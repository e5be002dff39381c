import { BROWSER_FLAGS } from '../src/cli/browser.ts';
import { events } from './helpers/content.ts';
import { brokenWords, cutTexts, sideways, unreachable } from './helpers/cut.ts';
import { longest } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

// Text at 200 % as a reader sets it in the browser, so that widths in rem of the style sheets follow.
const executablePath = process.env['BROWSER_PATH'];
test.use({ launchOptions: { executablePath, args: [...BROWSER_FLAGS, '--blink-settings=defaultFontSize=32'] } });

for (const width of [390, 1280]) {
  test(`every page is whole at ${width} px with text at 200 %`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 800 });
    for (const { kind, address } of longest) {
      await page.goto(address);
      const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      expect(size).toBeGreaterThanOrEqual(32);
      expect.soft(await sideways(page), kind).toBeLessThanOrEqual(0);
      expect.soft(await cutTexts(page), kind).toEqual([]);
      expect.soft(await unreachable(page), kind).toEqual([]);
    }
  });
}

test("at 200 % on a telephone no word of the site's name is broken, and none of a date", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const { id } of events) {
    await page.goto(`/events/${id}/`);
    for (const part of ['.brand a', '.big-date']) expect.soft(await brokenWords(page, part), id).toEqual([]);
    expect.soft(await cutTexts(page), id).toEqual([]);
  }
});
