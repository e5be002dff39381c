import type { Page } from 'playwright/test';
import { DAY } from '../src/model/calendar.ts';
import { writeInstant } from '../src/interaction/address.ts';
import { mockDetails } from './helpers/details.ts';
import { events } from './helpers/content.ts';
import { settledDrawing } from './helpers/gestures.ts';
import { overlaps } from './helpers/overlaps.ts';
import { expect, test } from './helpers/test.ts';
import { markedEvents, openLive, plain, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

const scales = ['chronological', 'collapsed', 'sequential', 'relative'] as const;
const dated = events
  .filter(({ date }) => date.earliest !== null)
  .toSorted((a, b) => (a.date.earliest ?? 0) - (b.date.earliest ?? 0));
const middle = dated[Math.floor(dated.length / 2)];

/** Where each event's mark begins, along the axis, px. */
const places = async (page: Page) =>
  new Map(
    await shownDrawing(page)
      .locator('[data-event-mark]:not(.background):not([data-count])')
      .evaluateAll((all) =>
        all.map((mark): [string, number] => {
          const { left, right } = mark.getBoundingClientRect();
          return [mark.getAttribute('data-event-mark') ?? '', (left + right) / 2];
        }),
      ),
  );
/** The names on the axis, as they stand from left to right. */
const ticks = (page: Page) =>
  shownDrawing(page)
    .locator('.tick text')
    .evaluateAll((all) =>
      all
        .map((text) => ({ text: text.textContent, x: Number(text.getAttribute('x')) }))
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text),
    );
const nameOfScale = async (page: Page) => plain(await page.locator('[data-scale]').textContent());

test('the scale in use is named beside the axis, each by another name, and one press leads back to the true one', async ({
  page,
}) => {
  await mockDetails(page);
  await openLive(page, `/events/?event=${middle?.id}`);
  await page.locator('.choices > summary').click();
  const names = new Set<string>();
  const back = page.locator('[data-act="true-scale"]');
  const all = await markedEvents(page);
  for (const scale of scales) {
    await page.locator(`input[name="scale"][value="${scale}"]`).check();
    await settledDrawing(page);
    const name = await nameOfScale(page);
    expect(name).not.toBe('');
    names.add(name);
    expect.soft(await overlaps(page), scale).toEqual([]);
    expect.soft(await markedEvents(page), `${scale}: each event is still there`).toEqual(all);
    if (scale === 'chronological') await expect(back).toBeHidden();
    else {
      await expect(back).toBeVisible();
      await back.click();
      await expect(back).toBeHidden();
      await expect(page.locator('input[name="scale"][value="chronological"]')).toBeChecked();
      await expect(page).not.toHaveURL(/scale=/);
      await page.locator(`input[name="scale"][value="${scale}"]`).check();
    }
  }
  expect(names.size).toBe(scales.length);
});

test('the button that leads back to the true scale hands its focus to another of its row', async ({ page }) => {
  await openLive(page, '/?scale=collapsed');
  await page.locator('[data-act="true-scale"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-act="true-scale"]')).toBeHidden();
  const stops = page.locator('[data-toolbar] button[tabindex="0"]').filter({ visible: true });
  await expect(stops).toHaveCount(1);
  await expect(stops).toBeFocused();
});

test('the true scale is true: marks stand as far apart as their days', async ({ page }) => {
  await openLive(page, '/events/');
  const at = await places(page);
  const days = dated.filter(({ id, date }) => at.has(id) && date.precision === 'day' && date.form === 'single');
  expect(days.length).toBeGreaterThan(3);
  const [first, last] = [days[0], days.at(-1)];
  const x = (id = '') => at.get(id) ?? 0;
  const pxPerMs = (x(last?.id) - x(first?.id)) / ((last?.date.earliest ?? 0) - (first?.date.earliest ?? 0));
  for (const { id, date } of days) {
    const expected = x(first?.id) + pxPerMs * ((date.earliest ?? 0) - (first?.date.earliest ?? 0));
    expect.soft(Math.abs(x(id) - expected), id).toBeLessThan(1.5);
  }
});

test('shortened gaps show where time is left out, and keep the order of events', async ({ page }) => {
  await openLive(page, '/events/?scale=collapsed');
  await settledDrawing(page);
  await expect(shownDrawing(page).locator('.break').first()).toBeVisible();
  const at = await places(page);
  const xs = dated.flatMap(({ id }) => at.get(id) ?? []);
  expect(xs.length).toBeGreaterThan(3);
  expect(xs).toEqual(xs.toSorted((a, b) => a - b));
});

test('equal steps put one event after the other at equal distances', async ({ page }) => {
  await openLive(page, '/events/?scale=sequential');
  await settledDrawing(page);
  const at = await places(page);
  const starts = [...new Set(dated.map(({ date }) => date.earliest))];
  const points = dated
    .filter(({ id, date }) => at.has(id) && date.form === 'single' && date.precision === 'day')
    .map(({ id, date }) => ({ id, x: at.get(id) ?? NaN, rank: starts.indexOf(date.earliest) }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error('no event stands alone on the scale of equal steps');
  const step = (last.x - first.x) / (last.rank - first.rank);
  expect(step).toBeGreaterThan(5);
  for (const { id, x, rank } of points)
    expect.soft(Math.abs(x - first.x - step * (rank - first.rank)), id).toBeLessThan(1.5);
});

test('the relative scale counts from the open event, can be chosen only with one, and ends with its card', async ({
  page,
}) => {
  await mockDetails(page);
  await openLive(page, '/events/');
  await page.locator('.choices > summary').click();
  const relative = page.locator('input[name="scale"][value="relative"]');
  await expect(relative).toBeDisabled();
  await openLive(page, `/events/?event=${middle?.id}`);
  await page.locator('.choices > summary').click();
  await expect(relative).toBeEnabled();
  const before = await ticks(page);
  await relative.check();
  await settledDrawing(page);
  const counted = await ticks(page);
  expect(counted).not.toEqual(before);
  expect(counted.filter((text) => /^[+−-]?\d/.test(text.trim())).length).toBeGreaterThan(2);
  expect(counted.some((text) => /^[−-]/.test(text.trim()))).toBe(true);
  await page.locator('[data-card] .card-close').click();
  await expect(page.locator('[data-card]')).toBeHidden();
  await settledDrawing(page);
  await expect(relative).toBeDisabled();
  expect(await nameOfScale(page)).not.toBe('');
  expect(await ticks(page)).toEqual(before);
});

test('no date of equal steps says more than is known: a month has the name of the month', async ({ page }) => {
  const month = dated.find(({ date }) => date.precision === 'month');
  if (!month) throw new Error('no event of a month in the content');
  const [from, to] = [-40, 60].map((days) => writeInstant((month.date.earliest ?? 0) + days * DAY));
  await openLive(page, `/events/?scale=sequential&from=${from}&to=${to}`);
  await settledDrawing(page);
  const names = await shownDrawing(page).locator('.tick text').allTextContents();
  const name = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(month.date.earliest ?? 0);
  expect(
    names.some((one) => new RegExp(`^${name} \\d{4}$`).test(one)),
    names.join(', '),
  ).toBe(true);
  expect(names.filter((one) => one.startsWith(`1 ${name}`))).toEqual([]);
});

test('who comes back from equal steps is where they were', async ({ page }) => {
  await openLive(page, '/');
  const status = page.locator('[data-status]');
  const before = await status.textContent();
  await page.locator('.choices > summary').click();
  await page.locator('input[name="scale"][value="sequential"]').check();
  await expect(status).not.toHaveText(before ?? '');
  await page.locator('[data-act="true-scale"]').click();
  await settledDrawing(page);
  await expect(status).toHaveText(before ?? '');
  expect(new URL(page.url()).search).toBe('');
});

test('"Show everything" leaves the scale and the layout as they are', async ({ page }) => {
  await openLive(page, `/events/?kind=context&scale=collapsed&view=down`);
  await page.locator('[data-undo]').click();
  await expect(page).toHaveURL(/\?scale=collapsed&view=down$/);
});
