import { BROWSER_FLAGS } from '../src/cli/browser.ts';
import { cutTexts, sideways } from './helpers/cut.ts';
import { longest } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

// Text at 200 % as a reader sets it in the browser, so that widths in rem of the style sheets follow.
const executablePath = process.env['BROWSER_PATH'];
test.use({ launchOptions: { executablePath, args: [...BROWSER_FLAGS, '--blink-settings=defaultFontSize=32'] } });

test('every page is whole at 1280 px with text at 200 %', async ({ page }) => {
  test.setTimeout(90_000);
  for (const { kind, address } of longest) {
    await page.goto(address);
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(size).toBeGreaterThanOrEqual(32);
    expect.soft(await sideways(page), kind).toBeLessThanOrEqual(0);
    expect.soft(await cutTexts(page), kind).toEqual([]);
  }
});
