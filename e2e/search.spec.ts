import { builds } from './helpers/builds.ts';
import { events, example, rareWord } from './helpers/content.ts';
import { expect, test } from './helpers/test.ts';

for (const { origin, base } of Object.values(builds)) {
  test(`in the site at ${base} a search for a word of one event finds it, with its date`, async ({ page }) => {
    await page.goto(`${origin}${base}search/?q=${rareWord}`);
    const results = page.locator('[data-results] > li');
    const found = results.filter({ has: page.locator(`a[href^="${base}events/${example.id}/"]`) });
    await expect(found.first()).toContainText(example.words);
    await expect(page.locator('[data-status]')).toContainText(rareWord);
  });
}

test('each event that a search finds bears its date', async ({ page }) => {
  await page.goto(`/search/?q=${example.entry.title.split(' ')[0]}`);
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
  await page.locator('input[name="q"]').filter({ visible: true }).first().fill(rareWord);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/search/?q=${rareWord}`);
  await expect(page.locator(`[data-results] a[href^="/events/${example.id}/"]`).first()).toBeVisible();
});

test('a search that finds nothing says so, and repeats the words as text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert()>zzqx')}`);
  await expect(page.locator('[data-status]')).toContainText('<img src=x onerror=alert()>zzqx');
  await expect(page.locator('[data-search] img')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of the search says that it needs it, and leads to the list of events', async ({ page }) => {
    await page.goto(`/search/?q=${rareWord}`);
    await expect(page.locator('main')).toContainText('JavaScript', { useInnerText: true });
    await page.locator('main a[href="/events/"]').click();
    await expect(page.locator(`li[data-event="${example.id}"]`)).toBeVisible();
  });
});
