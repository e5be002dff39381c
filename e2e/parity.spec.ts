import type { Page } from 'playwright/test';
import { events } from './helpers/content.ts';
import { expect, test } from './helpers/test.ts';
import { markedEvents, plain } from './helpers/timeline.ts';

// As the page is sent: that a script changes nothing in it is a promise of its own, in `hydration.spec.ts`.
test.use({ javaScriptEnabled: false });

/** The list of events of a page, as `id: date, title`. */
async function listed(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const items = page.locator('[data-event-list] li[data-event]');
  const all = await items.evaluateAll((found) =>
    found.map((item) => ({
      id: item.getAttribute('data-event') ?? '',
      date: item.querySelector('[data-date]')?.textContent ?? '',
      title: item.querySelector('a')?.textContent ?? '',
    })),
  );
  return all.map(({ id, date, title }) => `${id}: ${plain(date)}, ${plain(title)}`).sort();
}

const content = events.map(({ id, words, entry }) => `${id}: ${words}, ${plain(entry.title)}`).sort();

test('the lists of the first page and of all events give the events of the content, with the same words', async ({
  page,
}) => {
  expect(await listed(page, '/')).toEqual(content);
  expect(await listed(page, '/events/')).toEqual(content);
});

for (const width of [320, 768, 1280]) {
  test(`the drawing of the whole range at ${width} px marks each event of the list once`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/events/');
    expect(await markedEvents(page)).toEqual(events.map(({ id }) => id).sort());
  });
}
