import type { Page } from 'playwright/test';
import { events } from './helpers/content.ts';
import { mockDetails } from './helpers/details.ts';
import { settledDrawing } from './helpers/gestures.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, plain, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

const cursor = (page: Page) => page.locator('a.cursor:not([hidden])');

/** The name of what has the focus, which must be the drawing's one stop. */
const nameOfFocus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.matches('a.cursor')
      ? element.getAttribute('aria-label')
      : `not in the drawing: ${element?.outerHTML}`;
  });

/** The address that what has the focus leads to, as the id of an event. */
const idOfFocus = (page: Page) =>
  page.evaluate(() => /events\/([^/]+)\//.exec(document.activeElement?.getAttribute('href') ?? '')?.[1] ?? '');

/** Presses a key and lets the drawing follow, which it does with the next frame. */
async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return (await nameOfFocus(page)) ?? '';
}

/** Whether the ring lies on a mark, or beside the name of a line. */
async function isOnMark(page: Page): Promise<boolean> {
  const box = await cursor(page).boundingBox();
  if (!box) return false;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return shownDrawing(page).evaluate((drawing, { x, y }) => {
    return Array.from(drawing.querySelectorAll('[data-event-mark], [data-event-label]')).some((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const before = one.hasAttribute('data-event-mark') ? 3 : 20;
      return x > left - before && x < right + 3 && y > top - 3 && y < bottom + 3;
    });
  }, at);
}

for (const width of [390, 1280])
  test(`at ${width} px the arrow keys reach every event, in order of time, each with its name, date, topic and number`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/');
    await expect(cursor(page)).toHaveCount(1);
    await cursor(page).focus();
    const seen = [await press(page, 'Home')];
    const ids = [await idOfFocus(page)];
    const off: string[] = [];
    for (let i = 1; i < events.length; i += 1) {
      seen.push(await press(page, 'ArrowRight'));
      ids.push(await idOfFocus(page));
      if (!(await isOnMark(page))) off.push(seen.at(-1) ?? '');
    }
    expect([...ids].sort()).toEqual(events.map(({ id }) => id).sort());
    expect(off, 'the ring lies on a mark').toEqual([]);
    expect(await press(page, 'ArrowRight'), 'there is nothing after the last').toBe(seen.at(-1));
    seen.forEach((name, i) => {
      const event = events.find(({ id }) => id === ids[i]);
      expect(plain(name)).toContain(event?.entry.label ?? plain(event?.entry.title ?? '').slice(0, 10));
      expect(name).toContain(`${i + 1} of ${events.length}`);
    });
    const starts = ids.map((id) => events.find((event) => event.id === id)?.date.earliest ?? Infinity);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(await press(page, 'ArrowLeft')).toBe(seen.at(-2));
    expect(await press(page, 'Home')).toBe(seen[0]);
    expect(await press(page, 'End')).toBe(seen.at(-1));
  });

test('up and down lead to the neighbouring lane, the page keys by the length of the window', async ({ page }) => {
  await openLive(page, '/');
  await cursor(page).focus();
  const topicOf = async () => {
    const id = await idOfFocus(page);
    return events.find((event) => event.id === id)?.entry.topic ?? '';
  };
  const order = await page
    .locator('input[name="topic"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  await press(page, 'Home');
  for (let i = 0; i < order.length; i += 1) await press(page, 'ArrowUp');
  const used = order.filter((topic) => events.some(({ entry }) => entry.topic === topic));
  const way = [await topicOf()];
  for (let i = 1; i < used.length; i += 1) {
    await press(page, 'ArrowDown');
    way.push(await topicOf());
  }
  expect(way).toEqual(used);
  const last = await nameOfFocus(page);
  expect(await press(page, 'ArrowDown')).toBe(last);
  await press(page, 'ArrowUp');
  expect(await topicOf()).toBe(used.at(-2));

  const startOf = async () => {
    const id = await idOfFocus(page);
    return events.find((event) => event.id === id)?.date.earliest ?? Infinity;
  };
  await press(page, 'Home');
  const steps = [await startOf()];
  for (let i = 0; i < 4; i += 1) {
    await press(page, 'PageDown');
    steps.push(await startOf());
  }
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  expect(new Set(steps).size).toBeGreaterThan(2);
  const far = await startOf();
  await press(page, 'PageUp');
  expect(await startOf()).toBeLessThan(far);
});

test('Enter opens the card, Escape closes it and gives the focus back', async ({ page }) => {
  await mockDetails(page);
  await openLive(page, '/');
  await cursor(page).focus();
  await press(page, 'Home');
  const name = await press(page, 'ArrowRight');
  const id = await idOfFocus(page);
  await page.keyboard.press('Enter');
  const card = page.locator('[data-card]');
  await expect(card).toBeVisible();
  await expect(card).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`event=${id}\\b`));
  await page.keyboard.press('Tab');
  await expect(card.locator('.card-close')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  expect(await nameOfFocus(page)).toBe(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(card).toBeHidden();
  expect(await nameOfFocus(page)).toBe(name);
});

test('Escape closes a card that an address opened, from anywhere in the timeline, but not from a field', async ({
  page,
}) => {
  await mockDetails(page);
  const id = events[0]?.id ?? '';
  const card = page.locator('[data-card]');
  await openLive(page, `/?event=${id}`);
  await page.locator('.site-header input[type="search"], header input[type="search"]').first().focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeVisible();
  await page.locator('.choices > summary').click();
  await page.locator('[data-choices] input[name="q"]').focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeVisible();
  await page.locator('button[data-act="in"]').focus();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  await openLive(page, `/?event=${id}`);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page).not.toHaveURL(/event=/);
  expect(await idOfFocus(page)).toBe(id);
});

test('plus and minus zoom about the event that has the focus, and only while it has it', async ({ page }) => {
  await openLive(page, '/');
  const length = async () => {
    const window = shownDrawing(page).locator('.overview .window');
    return Number(await window.getAttribute('width'));
  };
  const first = await length();
  await page.keyboard.press('+');
  await settledDrawing(page);
  expect(await length()).toBe(first);
  await cursor(page).focus();
  for (let i = 0; i < 3; i += 1) await press(page, 'ArrowRight');
  const [name, ring] = [await nameOfFocus(page), await cursor(page).boundingBox()];
  const before = await length();
  await press(page, '+');
  await press(page, '=');
  await settledDrawing(page);
  expect(await length()).toBeLessThan(before * 0.6);
  expect(await nameOfFocus(page)).toBe(name);
  expect(await isOnMark(page)).toBe(true);
  expect(Math.abs(((await cursor(page).boundingBox())?.x ?? 0) - (ring?.x ?? 0))).toBeLessThan(12);
  const near = await length();
  await press(page, 'Control+-');
  await settledDrawing(page);
  expect(await length()).toBe(near);
  await press(page, '-');
  await settledDrawing(page);
  expect(await length()).toBeGreaterThan(near * 1.3);
});

test('the focus stays on its event through zoom, redraw, another width and another scale', async ({ page }) => {
  await openLive(page, '/');
  await cursor(page).focus();
  await press(page, 'Home');
  for (let i = 0; i < 3; i += 1) await press(page, 'ArrowRight');
  const name = await nameOfFocus(page);
  const [drawingBox, ring] = [await shownDrawing(page).boundingBox(), await cursor(page).boundingBox()];
  if (!drawingBox || !ring) throw new Error('nothing is drawn');
  await page.mouse.move(ring.x + 15, ring.y + 15);
  await page.keyboard.down('Control');
  for (let i = 0; i < 3; i += 1) await page.mouse.wheel(0, -20);
  await page.keyboard.up('Control');
  await settledDrawing(page);
  expect(await nameOfFocus(page)).toBe(name);
  expect(await isOnMark(page)).toBe(true);
  for (const width of [390, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await settledDrawing(page);
    expect(await nameOfFocus(page), `at ${width} px`).toBe(name);
    expect(await isOnMark(page), `at ${width} px`).toBe(true);
  }
  for (const [key, value] of [
    ['scale', 'sequential'],
    ['scale', 'collapsed'],
    ['view', 'down'],
  ] as const) {
    await page.locator('.choices > summary').click();
    await page.locator(`input[name="${key}"][value="${value}"]`).check();
    await settledDrawing(page);
    await cursor(page).focus();
    expect(await nameOfFocus(page), `${key}: ${value}`).toBe(name);
    expect(await isOnMark(page), `${key}: ${value}`).toBe(true);
    await page.locator('.choices > summary').click();
  }
});

test('after a filter the one stop stands on an event that fits, and Back gives all events to the keys again', async ({
  page,
}) => {
  await openLive(page, '/events/');
  const topic = events[0]?.entry.topic ?? '';
  const own = events.filter(({ entry }) => entry.topic === topic).map(({ id }) => id);
  await page.locator('.choices > summary').click();
  await page.locator(`input[name="topic"][value="${topic}"]`).check();
  await settledDrawing(page);
  await cursor(page).focus();
  const reached = new Set<string>();
  await press(page, 'Home');
  reached.add(await idOfFocus(page));
  for (let i = 1; i < own.length + 2; i += 1) {
    await press(page, 'ArrowRight');
    reached.add(await idOfFocus(page));
  }
  expect([...reached].sort()).toEqual(own.sort());
  await page.goBack();
  await settledDrawing(page);
  await expect.poll(() => cursor(page).getAttribute('aria-label')).toContain(`of ${events.length}`);
  expect(await nameOfFocus(page)).toContain(`of ${events.length}`);
});

test('from what stands before the timeline to what stands after it are at most six stops, and one lies in the drawing', async ({
  page,
}) => {
  await openLive(page, '/');
  await page.locator('.skip-link').nth(1).focus();
  const stops: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element?.closest('[data-timeline]'))
        return element && document.querySelector('[data-timeline]')?.compareDocumentPosition(element) === 4
          ? 'after'
          : '';
      return element.closest('[data-stage]') ? 'drawing' : (element.getAttribute('data-act') ?? element.localName);
    });
    if (stop === 'after') break;
    if (stop) stops.push(stop);
  }
  expect(stops.length).toBeLessThanOrEqual(6);
  expect(stops.filter((stop) => stop === 'drawing')).toHaveLength(1);
});

test('the buttons are one stop: arrow keys go round them, Home and End to the ends', async ({ page }) => {
  await openLive(page, '/');
  const shown = page.locator('[data-toolbar] button').filter({ visible: true });
  const acts = await shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-act')));
  const act = () => page.evaluate(() => document.activeElement?.getAttribute('data-act'));
  await shown.first().focus();
  const way = [await act()];
  for (let i = 1; i < acts.length; i += 1) {
    await page.keyboard.press('ArrowRight');
    way.push(await act());
  }
  expect(way).toEqual(acts);
  await page.keyboard.press('ArrowRight');
  expect(await act()).toBe(acts[0]);
  await page.keyboard.press('End');
  expect(await act()).toBe(acts.at(-1));
  await page.keyboard.press('ArrowLeft');
  expect(await act()).toBe(acts.at(-2));
  await page.keyboard.press('Home');
  expect(await act()).toBe(acts[0]);
});

test('each slider stands below the end of the window that it sets', async ({ page }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const view of ['/', '/?from=2020-01-01&to=2020-06-01']) {
      await openLive(page, view);
      const window = await shownDrawing(page).locator('.overview .window').boundingBox();
      const thumbs = await page.locator('[data-range]').evaluateAll((all) =>
        all.map((one) => {
          const { left, width: length } = one.getBoundingClientRect();
          // A thumb, 12 px wide, never leaves its slider.
          return left + 6 + ((one as HTMLInputElement).valueAsNumber / 1000) * (length - 12);
        }),
      );
      const { x = NaN, width: length = NaN } = window ?? {};
      expect.soft(Math.abs((thumbs[0] ?? NaN) - x), `${view} at ${width} px`).toBeLessThan(1.5);
      expect.soft(Math.abs((thumbs[1] ?? NaN) - x - length), `${view} at ${width} px`).toBeLessThan(1.5);
    }
  }
});

test('the two sliders move the ends of the window by keys, and say the date', async ({ page }) => {
  await openLive(page, '/');
  const [from, to] = [page.locator('[data-range="from"]'), page.locator('[data-range="to"]')];
  const box = async () => {
    const window = shownDrawing(page).locator('.overview .window');
    const [x, width] = [Number(await window.getAttribute('x')), Number(await window.getAttribute('width'))];
    return { left: x, right: x + width };
  };
  const first = await box();
  const said = await from.getAttribute('aria-valuetext');
  await from.focus();
  for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowLeft');
  await settledDrawing(page);
  const wider = await box();
  expect(wider.left).toBeLessThan(first.left - 5);
  expect(Math.abs(wider.right - first.right)).toBeLessThan(2);
  expect(await from.getAttribute('aria-valuetext')).not.toBe(said);
  await expect(from).toBeFocused();
  await to.focus();
  for (let i = 0; i < 40; i += 1) await page.keyboard.press('ArrowLeft');
  await settledDrawing(page);
  const narrower = await box();
  expect(narrower.right).toBeLessThan(first.right - 10);
  expect(Math.abs(narrower.left - wider.left)).toBeLessThan(3);
  // The end that is moved never passes the other.
  await from.focus();
  await page.keyboard.press('End');
  await settledDrawing(page);
  expect(Number(await from.inputValue())).toBeLessThanOrEqual(Number(await to.inputValue()));
  await page.keyboard.press('Home');
  await settledDrawing(page);
  expect(Number(await from.inputValue())).toBe(0);
});
