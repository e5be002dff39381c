import { builds } from './helpers/builds.ts';
import { events, example, rareWord } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

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
    expect.soft(plain(text)).toContain(event?.words ?? `no event at ${href}`);
  }
});

test('in the index a page is about its own event, and no term runs into what is said of it', async ({
  page,
  context,
}) => {
  await page.goto('/search/');
  const records = await page.evaluate(async (address) => {
    const pagefind = await import(address);
    await pagefind.options({ noWorker: true });
    const { results } = await pagefind.search(null);
    const loaded = await Promise.all(results.map((found: { data(): Promise<unknown> }) => found.data()));
    return loaded as { url: string; content: string }[];
  }, '/pagefind/pagefind.js');
  const contents = new Map(records.map(({ url, content }) => [url, content]));
  expect(contents.size).toBeGreaterThan(events.length);
  // A page of its own to parse in: the site's policy forbids to make elements of text.
  const parser = await context.newPage();
  const { joined, others } = await parser.evaluate(
    (sent) => {
      const said = (part: Element | null) => part?.textContent?.trim() ?? '';
      const parsed = sent.map(({ html, content }) => {
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        return { main: body.querySelector('main'), content };
      });
      return {
        joined: parsed.flatMap(({ main, content }) =>
          Array.from(
            main?.querySelectorAll(':is(dt, dd, th) + :is(dt, dd, th)') ?? [],
            (part) => said(part.previousElementSibling).slice(-20) + said(part).slice(0, 20),
          ).filter((words) => words.length > 8 && content.includes(words)),
        ),
        others: parsed.flatMap(({ main, content }) => {
          const lists = Array.from(main?.querySelectorAll('.relations, .around') ?? []);
          const titles = lists.flatMap((list) => Array.from(list.querySelectorAll('a'), said));
          for (const list of lists) list.remove();
          return titles.filter((title) => content.includes(title) && !said(main).includes(title));
        }),
      };
    },
    pages.map(({ address, html }) => ({ html, content: contents.get(address) ?? '' })),
  );
  expect.soft(joined).toEqual([]);
  expect.soft(others).toEqual([]);
});

test('an excerpt that is cut says so', async ({ page }) => {
  await page.goto(`/search/?q=${rareWord}`);
  await expect(page.locator('[data-results] li p:last-child', { hasText: /^… .*|.* …$/ }).first()).toBeVisible();
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

test('signs that would turn its sentence around are not repeated', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('\u202Ezzqx\u2067 \0word\u200F')}`);
  await expect(page.locator('[data-status]')).toContainText('“zzqx word”');
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

test('a search for what stands nowhere says so, though the index finds a letter of it', async ({ page }) => {
  await page.goto('/search/?q=qwertzz');
  await expect(page.locator('[data-status]')).toContainText('No results for “qwertzz”');
  await expect(page.locator('[data-results] > li')).toHaveCount(0);
});
