import { events, isInStory } from './helpers/content.ts';
import { ground } from './helpers/settled.ts';
import { expect, test } from './helpers/test.ts';
import { markedEvents, plain } from './helpers/timeline.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the first page lists every event with its date, summary and link', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-event-list] li[data-event]')).toHaveCount(events.length);
  for (const { id, entry, words } of events) {
    const item = page.locator(`[data-event-list] li[data-event="${id}"]`);
    await expect.soft(item).toBeVisible();
    await expect.soft(item.locator('[data-date]')).toHaveText(words);
    await expect.soft(item).toContainText(plain(entry.summary));
    const link = item.getByRole('link', { name: plain(entry.title), exact: true });
    await expect.soft(link).toHaveAttribute('href', `/events/${id}/`);
  }
});

for (const width of [320, 768, 1280]) {
  test(`without JavaScript the drawing at ${width} px marks every event of the story`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const story = events.filter(({ date }) => isInStory(date)).map(({ id }) => id);
    expect(story.length).toBeGreaterThan(2);
    expect(await markedEvents(page)).toEqual(story.sort());
  });
}

test('without JavaScript the menu of a narrow screen opens by a click', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  const link = page.locator('[data-menu] nav a').first();
  await expect(link).toBeHidden();
  await page.locator('[data-menu] > summary').click();
  await expect(link).toBeVisible();
});

test('without JavaScript the choice of colours changes the page', async ({ page }) => {
  await page.goto('/');
  await page.locator('input[name="theme"][value="light"]').check();
  const light = await ground(page);
  await page.locator('input[name="theme"][value="dark"]').check();
  await expect.poll(() => ground(page)).not.toBe(light);
});

test('without JavaScript every link of the menu leads to its page', async ({ page }) => {
  await page.goto('/');
  const links = page.locator('[data-menu] nav a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    await page.locator(`[data-menu] nav a[href="${address}"]`).click();
    await expect(page).toHaveURL(address);
    await expect(page.locator('main h1')).toBeVisible();
  }
});
