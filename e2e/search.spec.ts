import { events } from './helpers/content.ts';
import { builds } from './helpers/builds.ts';
import { expect, test } from './helpers/test.ts';

for (const { origin, base } of Object.values(builds)) {
  test(`in the site at ${base} a search for Filoli finds the summit at Woodside, with its date`, async ({ page }) => {
    await page.goto(`${origin}${base}search/?q=Filoli`);
    const results = page.locator('[data-results] > li');
    const found = results.filter({ has: page.locator(`a[href^="${base}events/woodside-summit/"]`) });
    await expect(found.first()).toContainText('15 November 2023');
    await expect(page.locator('[data-status]')).toContainText('Filoli');
  });
}

test('each event that a search finds bears its date', async ({ page }) => {
  await page.goto('/search/?q=Munich');
  const results = page.locator('[data-results] > li');
  await expect(results.first()).toBeVisible();
  const found = await results.evaluateAll((all) =>
    all.map((item) => ({ href: item.querySelector('a')?.getAttribute('href') ?? '', text: item.textContent ?? '' })),
  );
  const ofEvents = found.filter(({ href }) => href.startsWith('/events/'));
  expect(ofEvents.length).toBeGreaterThan(0);
  for (const { href, text } of ofEvents) {
    const event = events.find(({ id }) => href.startsWith(`/events/${id}/`));
    expect.soft(text).toContain(event?.words ?? `no event at ${href}`);
  }
});

test('words typed into the field on any page are searched for', async ({ page }) => {
  await page.goto('/events/');
  await page.locator('input[name="q"]').filter({ visible: true }).first().fill('Filoli');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=Filoli');
  await expect(page.locator('[data-results] a[href^="/events/woodside-summit/"]').first()).toBeVisible();
});

test('a search that finds nothing says so, and repeats the words as text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert()>zzqx')}`);
  await expect(page.locator('[data-status]')).toContainText('<img src=x onerror=alert()>zzqx');
  await expect(page.locator('[data-search] img')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the search says that it needs it, and leads to the list of events', async ({ page }) => {
    await page.goto('/search/?q=Filoli');
    await expect(page.locator('main')).toContainText('JavaScript', { useInnerText: true });
    await page.locator('main a[href="/events/"]').click();
    await expect(page.locator('li[data-event="woodside-summit"]')).toBeVisible();
  });
});
