import { ground } from './helpers/settled.ts';
import { expect, test } from './helpers/test.ts';

test('the chosen colours stay from page to page, from the first paint on', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await ground(page);
  await page.locator('input[name="theme"][value="dark"]').check();
  await expect.poll(() => ground(page)).not.toBe(light);
  const dark = await ground(page);
  await page.goto('/events/');
  expect(await ground(page)).toBe(dark);
  await expect(page.locator('input[name="theme"][value="dark"]')).toBeChecked();
  await page.reload();
  expect(await ground(page)).toBe(dark);
});

test('the chosen colours are set before there is anything to paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.locator('input[name="theme"][value="dark"]').check();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { themeAtBody: document.documentElement.dataset['theme'] });
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/events/');
  expect(await page.evaluate(() => Reflect.get(window, 'themeAtBody') as unknown)).toBe('dark');
});

test('without a choice the colours follow the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const light = await ground(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => ground(page)).not.toBe(light);
});
