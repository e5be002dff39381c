/** What readers do in an order that nobody thought of: the view, its address and the focus still agree. */
import type { Page } from 'playwright/test';
import { events } from './helpers/content.ts';
import { mockDetails } from './helpers/details.ts';
import { settledDrawing, windowIn } from './helpers/gestures.ts';
import { overlaps } from './helpers/overlaps.ts';
import { expect, test } from './helpers/test.ts';
import { markedEvents, openLive, plain, shownDrawing } from './helpers/timeline.ts';

const topic = events[0]?.entry.topic ?? '';
const day = events.find(({ date }) => date.precision === 'day' && date.form === 'single');

const cursor = (page: Page) => page.locator('a.cursor:not([hidden])');
const statusOf = async (page: Page) => plain(await page.locator('[data-status]').textContent());
const isFocusLost = (page: Page) => page.evaluate(() => document.activeElement === document.body);
const openChoices = (page: Page) => page.locator('.choices > summary').click();
const choose = (page: Page, name: string, value: string) =>
  page.locator(`[data-choices] input[name="${name}"][value="${value}"]`).check();

async function zoomIn(page: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) await page.locator('button[data-act="in"]').click();
  await settledDrawing(page);
}

async function openCard(page: Page): Promise<void> {
  await cursor(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-card]')).toBeVisible();
  await settledDrawing(page);
}

test.beforeEach(({ page }) => mockDetails(page));

for (const scale of ['sequential', 'collapsed'])
  test(`a part of the ${scale} scale is kept by a copied link, by a choice, and by going back to it`, async ({
    page,
  }) => {
    await openLive(page, '/');
    await openChoices(page);
    await choose(page, 'scale', scale);
    await zoomIn(page, 3);
    const [address, window, status] = [page.url(), windowIn(page), await statusOf(page)];
    await openLive(page, address);
    await settledDrawing(page);
    expect(page.url()).toBe(address);
    expect(await statusOf(page)).toBe(status);

    await openChoices(page);
    await choose(page, 'topic', topic);
    await settledDrawing(page);
    expect(windowIn(page)).toEqual(window);
    await choose(page, 'scale', 'chronological');
    await page.goBack();
    await page.goBack();
    await settledDrawing(page);
    expect(page.url()).toBe(address);
    expect(await statusOf(page)).toBe(status);
  });

test('a link to a window without its open event shows the window', async ({ page }) => {
  const [first] = events.toSorted((a, b) => (a.date.earliest ?? 0) - (b.date.earliest ?? 0));
  await openLive(page, `/?event=${first?.id}`);
  await settledDrawing(page);
  await page.locator('button[data-act="story"]').click();
  await zoomIn(page, 1);
  const copied = page.url();
  await openLive(page, copied);
  await settledDrawing(page);
  await expect(page.locator('[data-card]')).toBeVisible();
  expect(page.url()).toBe(copied);
});

test('the relative scale ends with its card, in the address too', async ({ page }) => {
  await openLive(page, '/');
  await openCard(page);
  await openChoices(page);
  await choose(page, 'scale', 'relative');
  await page.locator('.card-close').click();
  await expect(page).not.toHaveURL(/scale=/);
  await expect(page.locator('[data-choices] input[name="scale"][value="chronological"]')).toBeChecked();
  await expect(page.locator('button[data-act="true-scale"]')).toBeHidden();
});

test('the focus is never lost: Back out of a card, a scale that goes, choices that leave nothing', async ({ page }) => {
  await openLive(page, '/');
  await openCard(page);
  await page.locator('.card-turn a').focus();
  await page.goBack();
  await expect(page.locator('[data-card]')).toBeHidden();
  await expect(cursor(page)).toBeFocused();
  await page.goForward();
  await settledDrawing(page);
  await openChoices(page);
  await choose(page, 'scale', 'relative');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('[data-card]')).toBeHidden();
  expect(await isFocusLost(page)).toBe(false);

  await openCard(page);
  await page.locator('[data-choices] input[name="q"]').fill('nothing has this');
  await expect(page.locator('[data-status]')).toContainText('fits these choices');
  await page.locator('.card-close').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-card]')).toBeHidden();
  expect(await isFocusLost(page)).toBe(false);
});

test('going back turns the drawing and leads to its window, though both are under way', async ({ page }) => {
  await openLive(page, '/');
  const [status, marks] = [await statusOf(page), await markedEvents(page)];
  await openChoices(page);
  await choose(page, 'view', 'down');
  await settledDrawing(page);
  await zoomIn(page, 4);
  await page.goBack();
  await settledDrawing(page);
  expect(new URL(page.url()).search).toBe('');
  expect(await statusOf(page)).toBe(status);
  expect(await markedEvents(page)).toEqual(marks);
});

test('a movement arrives though the page is resized in its midst, and an open card keeps its arcs', async ({
  page,
}) => {
  const from = events.find(({ entry }) => (entry.relations ?? []).length > 0);
  await openLive(page, `/?event=${from?.id}`);
  await page.locator('button[data-act="all"]').click();
  await settledDrawing(page);
  const all = page.url();
  const arcs = await shownDrawing(page).locator('path.arc').count();
  await page.locator('button[data-act="story"]').click();
  await settledDrawing(page);
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('button[data-act="all"]')?.click());
  await page.setViewportSize({ width: 800, height: 800 });
  await settledDrawing(page);
  expect(page.url()).toBe(all);
  expect(await statusOf(page)).toMatch(new RegExp(`${events.length} of ${events.length}`));
  expect(await shownDrawing(page).locator('path.arc').count()).toBe(arcs);
  expect(arcs).toBeGreaterThan(0);
});

test('the sentence counts what is drawn, also where a window ends in the midst of a day', async ({ page }) => {
  const earliest = new Date(day?.date.earliest ?? 0).toISOString().slice(0, 10);
  const later = new Date((day?.date.earliest ?? 0) + 60 * 86_400_000).toISOString().slice(0, 10);
  for (const hour of ['06', '11', '13', '18', '23']) {
    await openLive(page, `/?from=${earliest}T${hour}:00&to=${later}T${hour}:00`);
    await settledDrawing(page);
    const drawn = await markedEvents(page);
    expect.soft(await statusOf(page), hour).toMatch(new RegExp(`^Showing ${drawn.length} of`));
    expect.soft(await overlaps(page)).toEqual([]);
  }
});

test('an empty window does not blame choices that nobody made', async ({ page }) => {
  await openLive(page, '/lab/?n=2&seed=1');
  await page.locator('[data-range="from"]').focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('PageUp');
  await zoomIn(page, 12);
  await expect(page.locator('[data-status]')).toContainText('Showing 0 of 2 events');
});

test('Back twice in a row leaves every view of the history as it was', async ({ page }) => {
  await openLive(page, '/events/');
  await openLive(page, '/');
  await openChoices(page);
  await choose(page, 'kind', 'context');
  await zoomIn(page, 2);
  const last = page.url();
  // The second while the window is still on its way.
  await page.evaluate(() => {
    window.addEventListener('popstate', () => history.back(), { once: true });
    history.back();
  });
  await expect(page).toHaveURL(/\/events\/$/);
  await page.goForward();
  await settledDrawing(page);
  expect(new URL(page.url()).search).toBe('');
  await page.goForward();
  await settledDrawing(page);
  expect(page.url()).toBe(last);
});
