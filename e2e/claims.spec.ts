import { words } from '../src/i18n/index.ts';
import { claims, site } from './helpers/content.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

test('the page of the article shows every claim at its own address, with its standing and record', async ({ page }) => {
  const { standings } = words(site.locale);
  expect(Object.keys(claims).length).toBeGreaterThan(10);
  await page.goto('/article/');
  for (const [id, claim] of Object.entries(claims)) {
    const place = page.locator(`[id="${id}"]`);
    await expect.soft(place).toHaveCount(1);
    await expect.soft(place).toContainText(plain(claim.text));
    await expect.soft(place).toContainText(standings[claim.standing]);
    await expect.soft(place).toContainText(plain(claim.record));
  }
});
