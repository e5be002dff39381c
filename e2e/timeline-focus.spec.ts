import type { Page } from 'playwright/test';
import { events } from './helpers/content.ts';
import { mockDetails } from './helpers/details.ts';
import { settledDrawing } from './helpers/gestures.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

const cursor = (page: Page) => page.locator('a.cursor:not([hidden])');
const example = events.find(({ date }) => date.earliest !== null)?.id ?? '';
const undated = events.filter(({ date }) => date.earliest === null);

/** The id of the event that the focus leads to; '' where it is not on the drawing's one stop. */
const idOfFocus = (page: Page) =>
  page.evaluate(() => {
    const link = document.activeElement;
    return link?.matches('a.cursor:not([hidden])')
      ? (/events\/([^/]+)\//.exec(link.getAttribute('href') ?? '')?.[1] ?? '')
      : '';
  });

const frame = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Where the ring round what has the focus is on the page, px, and how far that is scrolled. */
const ring = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const all = document.documentElement.scrollHeight;
    return { top: top - 3 + scrollY, bottom: bottom + 3 + scrollY, scroll: scrollY, all };
  });

for (const [address, width, height] of [
  ['/', 1280, 720],
  ['/', 740, 360],
  ['/?view=down', 1280, 720],
  ['/', 390, 780],
] as const)
  test(`where the arrow keys lead is in sight, and the page scrolls for nothing else: ${address} at ${width} x ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openLive(page, address);
    await page.locator('button[data-act="in"]').focus();
    while (!(await idOfFocus(page))) await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await frame(page);
    let before = await ring(page);
    for (let i = 1; i < events.length; i += 1) {
      await page.keyboard.press('ArrowRight');
      await frame(page);
      const now = await ring(page);
      const name = `step ${i}`;
      expect.soft(now.top, name).toBeGreaterThanOrEqual(now.scroll);
      expect.soft(now.bottom, name).toBeLessThanOrEqual(now.scroll + height);
      // With the air that the page keeps at the edges of its window.
      const wasInSight = now.top - 28 > before.scroll && now.bottom + 28 < before.scroll + height;
      // Where a sentence above takes another line, the browser itself holds what is seen.
      if (wasInSight && now.all === before.all) expect.soft(now.scroll, `${name} was in sight`).toBe(before.scroll);
      before = now;
    }
  });

test('a press of the mouse on what is in sight leaves the page where it is', async ({ page }) => {
  await mockDetails(page);
  await openLive(page, '/');
  await page.evaluate(() => scrollTo({ top: 200, behavior: 'instant' }));
  const label = shownDrawing(page).locator('[data-event-label]').first();
  await label.click();
  await page.locator('.card-close').click();
  await settledDrawing(page);
  expect(await page.evaluate(() => scrollY)).toBe(200);
});

test('on a telephone an open card covers nothing that has the focus', async ({ page }) => {
  await mockDetails(page);
  await page.setViewportSize({ width: 390, height: 780 });
  await openLive(page, `/?event=${example}`);
  const covered: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    await frame(page);
    const stop = await page.evaluate(() => {
      const one = document.activeElement;
      const card = document.querySelector('[data-card]');
      if (!one || one === document.body || !card || card.contains(one)) return '';
      const [{ top, bottom }, own] = [one.getBoundingClientRect(), card.getBoundingClientRect()];
      return top < 0 || bottom > own.top ? `${one.outerHTML.slice(0, 80)} ${top} to ${bottom} of ${own.top}` : '';
    });
    if (stop) covered.push(stop);
  }
  expect(covered).toEqual([]);
});

test('a card that was opened by a press gives the focus to the event that it showed last', async ({ page }) => {
  await mockDetails(page);
  await openLive(page, '/');
  const card = page.locator('[data-card]');
  const mark = shownDrawing(page).locator('[data-event-mark].point').nth(2);
  const shown = () => page.evaluate(() => new URLSearchParams(location.search).get('event'));
  await mark.click();
  await expect(card).toBeVisible();
  const first = await shown();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  expect(await idOfFocus(page)).toBe(first);
  await page.keyboard.press('ArrowLeft');
  await frame(page);
  expect(await idOfFocus(page)).not.toMatch(new RegExp(`^(${first})?$`));

  await mark.click();
  for (let i = 0; i < 2; i += 1) await card.locator('.card-turn button').nth(1).click();
  const last = await shown();
  expect(last).not.toBe(first);
  await card.locator('.card-close').click();
  expect(await idOfFocus(page)).toBe(last);
});

test('the mark of the event that is open has a heavier outline of ink, in a picture too', async ({ page }) => {
  await mockDetails(page);
  await openLive(page, '/');
  const penOf = (id: string) =>
    shownDrawing(page)
      .locator(`[data-event-mark="${id}"]`)
      .evaluate((mark) => {
        const part = mark.querySelector('.point, .bar, .pill, .dotted') ?? mark;
        const { stroke, strokeWidth } = getComputedStyle(part);
        return { stroke, width: parseFloat(strokeWidth) };
      });
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  const onPage = await shownDrawing(page)
    .locator('[data-event-mark]:not([data-count])')
    .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-event-mark') ?? ''));
  const ids = onPage.filter((id) => id === example || undated.some((one) => one.id === id)).slice(-3);
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) {
    const before = await penOf(id);
    expect(before.stroke, id).not.toBe(ink);
    await shownDrawing(page).locator(`[data-event-label="${id}"]`).first().click();
    await expect(page.locator('[data-card]')).toBeVisible();
    await page.mouse.move(0, 0);
    const open = await penOf(id);
    expect.soft(open.stroke, id).toBe(ink);
    expect.soft(open.width, id).toBeGreaterThan(before.width);
    await page.keyboard.press('Escape');
    await expect.poll(() => penOf(id), id).toEqual(before);
  }
});

for (const width of [390, 1280])
  test(`at ${width} px the ring of an undated entry is at its label`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/');
    await cursor(page).focus();
    await page.keyboard.press('Home');
    const seen: string[] = [];
    for (let i = 0; i < events.length; i += 1) {
      await frame(page);
      const id = await idOfFocus(page);
      const label = shownDrawing(page).locator(`[data-event-label="${id}"]`);
      if (undated.some((one) => one.id === id) && (await label.count())) {
        const [own, words] = [await cursor(page).boundingBox(), await label.boundingBox()];
        if (!own || !words) throw new Error(`${id} is not shown`);
        const apart = Math.max(words.x - own.x - own.width, own.x - words.x - words.width);
        const above = Math.max(words.y - own.y - own.height, own.y - words.y - words.height);
        expect.soft(apart, id).toBeLessThan(6);
        expect.soft(above, id).toBeLessThan(0);
        seen.push(id);
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.length).toBeGreaterThan(0);
  });

test('who comes back to the drawing stands on what is seen, not where an event was', async ({ page }) => {
  await openLive(page, '/events/');
  await cursor(page).focus();
  await page.keyboard.press('Home');
  const first = await idOfFocus(page);
  await page.locator('button[data-act="story"]').focus();
  await page.keyboard.press('Enter');
  await settledDrawing(page);
  while (!(await idOfFocus(page))) await page.keyboard.press('Tab');
  const id = await idOfFocus(page);
  expect(id).not.toBe(first);
  const mark = shownDrawing(page).locator(`[data-event-mark="${id}"]`);
  await expect(mark).toHaveCount(1);
  const [ringed, drawn] = [await cursor(page).boundingBox(), await mark.boundingBox()];
  if (!ringed || !drawn) throw new Error('not drawn');
  // The ring of a long mark is at its middle, or at its name.
  expect(ringed.x + ringed.width / 2).toBeGreaterThan(drawn.x - 20);
  expect(ringed.x + ringed.width / 2).toBeLessThan(drawn.x + drawn.width + 20);
  expect(Math.abs(ringed.y + ringed.height / 2 - drawn.y - drawn.height / 2)).toBeLessThan(20);
  // The keys go on from there.
  await page.keyboard.press('ArrowRight');
  expect(await idOfFocus(page)).not.toBe(id);
});

test('the focus goes from an event of the list that a choice hides to one that is left', async ({ page }) => {
  await openLive(page, '/events/');
  await page.locator('.choices > summary').click();
  await page.locator('[data-choices] input[name="kind"][value="reported"]').check();
  await page.goBack();
  const hidden = page.locator('[data-event-list] li[data-event]:has(.context) a').first();
  await hidden.focus();
  await page.goForward();
  await settledDrawing(page);
  await expect(hidden).toBeHidden();
  const at = page.locator('[data-event-list] li[data-event] a:focus');
  await expect(at).toBeVisible();
});

test('the left and right arrow keys turn the pages of a card, and keep the focus in it', async ({ page }) => {
  await mockDetails(page);
  await openLive(page, '/');
  await page.locator('button[data-act="read"]').click();
  const turn = page.locator('[data-card] .card-turn span');
  await expect(turn).toHaveText(`1 / ${events.length}`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(turn).toHaveText(`3 / ${events.length}`);
  await page.keyboard.press('ArrowLeft');
  await expect(turn).toHaveText(`2 / ${events.length}`);
  await expect(page.locator('[data-card]')).toBeFocused();
});

test('an open card makes way for what the arrow keys lead to', async ({ page }) => {
  await mockDetails(page);
  await openLive(page, '/events/');
  await cursor(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-card]')).toBeVisible();
  while (!(await idOfFocus(page))) await page.keyboard.press('Tab');
  const covered: string[] = [];
  for (let i = 1; i < events.length; i += 1) {
    await page.keyboard.press('ArrowRight');
    await frame(page);
    const isCovered = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('[data-card]') !== null;
    });
    if (isCovered) covered.push(await idOfFocus(page));
  }
  expect(covered).toEqual([]);
});
