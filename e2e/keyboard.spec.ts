import type { Page } from 'playwright/test';
import { example } from './helpers/content.ts';
import { ground } from './helpers/settled.ts';
import { expect, test } from './helpers/test.ts';
import { openLive } from './helpers/timeline.ts';

interface Stop {
  /** The element, as a short selector. */
  element: string;
  inTimeline: boolean;
  hasRing: boolean;
  isSeen: boolean;
}

/** What has the focus now; undefined where nothing of the page has. */
function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height, left, right } = element.getBoundingClientRect();
    const name = element.getAttribute('name');
    const words = (element.getAttribute('data-act') ?? element.textContent ?? '').trim().slice(0, 40);
    return {
      element: `${element.localName}${name ? `[name=${name}]` : ''}${element.className ? `.${element.className}` : ''} ${words}`,
      inTimeline: element.closest('[data-timeline]') !== null,
      hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
      isSeen: width > 0 && height > 0 && right > 0 && left < innerWidth,
    };
  });
}

/** Every stop of the Tab key, until the focus leaves the page. The site's menu is opened on the way. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 300; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) return stops;
    if (stop.element.startsWith('summary') && !stop.inTimeline) await page.keyboard.press('Enter');
    stops.push(stop);
  }
  throw new Error('the focus does not leave the page after 300 stops');
}

for (const address of ['/', '/events/', `/events/${example.id}/`, '/search/', '/article/']) {
  test(`on ${address} the first stop skips to the content`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const link = page.locator('.skip-link').first();
    await expect(link).toBeFocused();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    const id = new URL(page.url()).hash;
    await expect(page.locator(`main${id}`)).toBeInViewport();
    await page.keyboard.press('Tab');
    const isPast = await page.evaluate(() => {
      const main = document.querySelector('main');
      const element = document.activeElement;
      return Boolean(
        main &&
        element &&
        (main.contains(element) || main.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      );
    });
    expect(isPast).toBe(true);
  });
}

for (const width of [390, 1280]) {
  test(`at ${width} px every stop of the Tab key on the first page is seen, and few lie in the drawing`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/');
    const stops = await walk(page);
    expect(stops.filter(({ hasRing, isSeen }) => !hasRing || !isSeen)).toEqual([]);
    const inTimeline = stops.filter((stop) => stop.inTimeline);
    expect(inTimeline.length).toBeGreaterThan(0);
    expect(inTimeline.length).toBeLessThanOrEqual(6);
    const reached = stops.map(({ element }) => element).join('\n');
    if (width < 960) expect(reached).toContain('summary');
    expect(reached).toContain('input[name=theme]');
    expect(reached).toContain('input[name=q]');
  });
}

test('the skip link before the drawing leads past it to the list', async ({ page }) => {
  await openLive(page, '/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip-link').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isPast = await page.evaluate(() => {
    const drawing = document.querySelector('[data-timeline]');
    const element = document.activeElement;
    if (!drawing || !element || drawing.contains(element)) return false;
    return Boolean(drawing.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  expect(isPast).toBe(true);
});

test('the arrow keys choose the colours', async ({ page }) => {
  await page.goto('/');
  await page.locator('input[name="theme"][value="light"]').focus();
  await page.keyboard.press('Space');
  const light = await ground(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('input[name="theme"][value="dark"]')).toBeChecked();
  await expect.poll(() => ground(page)).not.toBe(light);
});
