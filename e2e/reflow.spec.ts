import { cutTexts, sideways } from './helpers/cut.ts';
import { longest } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

test.use({ viewport: { width: 320, height: 800 } });

for (const { kind, address } of longest) {
  test(`a page of the kind ${kind} does not scroll sideways at 320 px`, async ({ page }) => {
    await page.goto(address);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    expect(await cutTexts(page)).toEqual([]);
  });
}
