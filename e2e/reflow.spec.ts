import { cutTexts, sideways } from './helpers/cut.ts';
import { longest } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

test.use({ viewport: { width: 320, height: 800 } });

test('no page scrolls sideways at 320 px, or loses words', async ({ page }) => {
  test.setTimeout(90_000);
  for (const { kind, address } of longest) {
    await page.goto(address);
    expect.soft(await sideways(page), kind).toBeLessThanOrEqual(0);
    expect.soft(await cutTexts(page), kind).toEqual([]);
  }
});
