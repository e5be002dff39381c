import { events } from './helpers/content.ts';
import { mockDetails } from './helpers/details.ts';
import {
  bringIntoView,
  drag,
  emptySpot,
  markOf,
  marksOn,
  middlePoint,
  scrolled,
  settledDrawing,
  spanIn,
  windowIn,
} from './helpers/gestures.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

test('a drag moves the drawing with the pointer, and nothing else', async ({ page }) => {
  await openLive(page, '/');
  await bringIntoView(page);
  const [from, mark, scroll] = [await emptySpot(page), await middlePoint(page), await scrolled(page)];
  await drag(page, from, { x: from.x + 120, y: from.y + 10 });
  await settledDrawing(page);
  const after = await markOf(page, mark.id);
  expect(Math.abs(after.x - mark.x - 120)).toBeLessThan(1.5);
  expect(await scrolled(page)).toBe(scroll);
  expect(windowIn(page).from).not.toBe('');
  await drag(page, { x: from.x + 120, y: from.y + 10 }, from);
  await settledDrawing(page);
  expect(Math.abs((await markOf(page, mark.id)).x - mark.x)).toBeLessThan(1.5);
});

test('a drag that begins on a mark opens nothing', async ({ page }) => {
  await openLive(page, '/');
  await bringIntoView(page);
  const mark = await middlePoint(page);
  await drag(page, mark, { x: mark.x - 90, y: mark.y });
  await settledDrawing(page);
  await expect(page.locator('[data-card]')).toBeHidden();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(new URL(page.url()).searchParams.get('event')).toBeNull();
});

for (const key of ['Control', 'Meta'] as const) {
  test(`the wheel with ${key} zooms about the pointer`, async ({ page }) => {
    await openLive(page, '/');
    await bringIntoView(page);
    const mark = await middlePoint(page);
    await page.mouse.move(mark.x, mark.y);
    await page.keyboard.down(key);
    for (let i = 0; i < 4; i += 1) await page.mouse.wheel(0, key === 'Control' ? -12 : -60);
    await page.keyboard.up(key);
    await settledDrawing(page);
    expect(Math.abs((await markOf(page, mark.id)).x - mark.x)).toBeLessThan(2);
    const near = spanIn(page);
    await page.keyboard.down(key);
    for (let i = 0; i < 4; i += 1) await page.mouse.wheel(0, key === 'Control' ? 8 : 80);
    await page.keyboard.up(key);
    await settledDrawing(page);
    expect(spanIn(page)).toBeGreaterThan(near);
  });
}

test('the wheel with Shift pans: later with a turn towards the reader, and the window keeps its length', async ({
  page,
}) => {
  await openLive(page, '/');
  await bringIntoView(page);
  const mark = await middlePoint(page);
  await page.mouse.move(mark.x, mark.y + 30);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, 120);
  await settledDrawing(page);
  const span = spanIn(page);
  const moved = await markOf(page, mark.id);
  expect(moved.x).toBeLessThan(mark.x - 20);
  await page.mouse.wheel(0, -60);
  await page.keyboard.up('Shift');
  await settledDrawing(page);
  expect((await markOf(page, mark.id)).x).toBeGreaterThan(moved.x + 10);
  expect(Math.abs(spanIn(page) - span)).toBeLessThan(120_000);
});

test('a double click zooms in', async ({ page }) => {
  await openLive(page, '/');
  await bringIntoView(page);
  const spot = await emptySpot(page);
  const before = await shownDrawing(page).locator('.overview .window').getAttribute('width');
  await page.mouse.dblclick(spot.x, spot.y);
  await settledDrawing(page);
  expect(Number(await shownDrawing(page).locator('.overview .window').getAttribute('width'))).toBeLessThan(
    Number(before),
  );
  await expect(page.locator('[data-card]')).toBeHidden();
});

test('a click on a mark or on its label opens its card; with Ctrl, its page in another tab', async ({
  page,
  context,
}) => {
  await mockDetails(page);
  await openLive(page, '/');
  const label = shownDrawing(page).locator('[data-event-label]:not(.rank-3)').first();
  const id = (await label.getAttribute('data-event-label')) ?? '';
  await label.click();
  await expect(page.locator('[data-card]')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`event=${id}\\b`));
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-card]')).toBeHidden();
  await bringIntoView(page);
  const mark = await middlePoint(page);
  await page.mouse.click(mark.x, mark.y);
  await expect(page).toHaveURL(new RegExp(`event=${mark.id}\\b`));
  await page.keyboard.press('Escape');
  const tab = context.waitForEvent('page');
  await page.keyboard.down('Control');
  await page.mouse.click(mark.x, mark.y);
  await page.keyboard.up('Control');
  await expect(await tab).toHaveURL(new RegExp(`/events/${mark.id}/$`));
  await expect(page.locator('[data-card]')).toBeHidden();
});

test('a click on a cluster takes it apart, and no member is lost', async ({ page }) => {
  await openLive(page, '/lab/?n=100&seed=1');
  await bringIntoView(page);
  const cluster = shownDrawing(page).locator('[data-count]').first();
  const members = ((await cluster.locator('title').textContent()) ?? '').split('\n');
  expect(members.length).toBeGreaterThan(1);
  expect(await cluster.locator('text.count').textContent()).toBe(String(members.length));
  await cluster.locator('.pill').click();
  await settledDrawing(page);
  const apart = await shownDrawing(page).locator('a.mark title').allTextContents();
  expect(members.filter((name) => apart.includes(name)).length).toBeGreaterThan(1);
  await expect(page.locator('[data-card]')).toBeHidden();
});

test('in the overview the window is moved by its middle, resized by its ends, and fetched by a press beside it', async ({
  page,
}) => {
  await openLive(page, '/');
  await page.locator('.overview').filter({ visible: true }).scrollIntoViewIfNeeded();
  const box = async () => {
    const found = await shownDrawing(page).locator('.overview .window').boundingBox();
    if (!found) throw new Error('the overview has no window');
    return { left: found.x, right: found.x + found.width, y: found.y + found.height / 2, width: found.width };
  };
  const first = await box();
  const middle = { x: (first.left + first.right) / 2, y: first.y };
  await drag(page, middle, { x: middle.x - 200, y: middle.y + 3 });
  await settledDrawing(page);
  const moved = await box();
  expect(Math.abs(moved.left - first.left + 200)).toBeLessThan(2);
  expect(Math.abs(moved.width - first.width)).toBeLessThan(2);

  await drag(page, { x: moved.right - 1, y: first.y }, { x: moved.right + 99, y: first.y });
  await settledDrawing(page);
  const wider = await box();
  expect(Math.abs(wider.left - moved.left)).toBeLessThan(2);
  expect(Math.abs(wider.right - moved.right - 100)).toBeLessThan(2);

  await drag(page, { x: wider.left + 1, y: first.y }, { x: wider.left + 61, y: first.y });
  await settledDrawing(page);
  const narrower = await box();
  expect(Math.abs(narrower.left - wider.left - 60)).toBeLessThan(2);
  expect(Math.abs(narrower.right - wider.right)).toBeLessThan(2);

  await page.mouse.click(narrower.left - 150, first.y);
  await settledDrawing(page);
  const fetched = await box();
  expect(Math.abs((fetched.left + fetched.right) / 2 - narrower.left + 150)).toBeLessThan(3);
});

test('no mark of an event is drawn twice, at any step of a zoom over the whole range', async ({ page }) => {
  await openLive(page, '/events/');
  const known = new Set(events.map(({ id }) => id));
  for (let i = 0; i < 6; i += 1) {
    const ids = (await marksOn(page)).map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    await page.locator('button[data-act="in"]').click();
    await settledDrawing(page);
  }
});
