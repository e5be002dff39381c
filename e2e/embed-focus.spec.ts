import type { Page } from 'playwright/test';
import { events } from './helpers/content.ts';
import { asksThisMachine, embed, HOST, pageOf, script } from './helpers/hosts.ts';
import { expect, test } from './helpers/test.ts';

test.use({ reducedMotion: 'reduce', ...asksThisMachine });

const show = async (page: Page, body: string): Promise<void> => {
  await page.route(`${HOST}/page`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf({ body: body + script() }) }),
  );
  await page.goto(`${HOST}/page`);
  await expect(page.locator('timeline-embed svg[data-shown] [data-event-mark]').first()).toBeAttached();
};
const card = (page: Page) => page.locator('timeline-embed [data-card]');
const words = (n: number) => `<p>${'Words of the page around it. '.repeat(n)}</p>`;

/** What has the focus within the element: where it leads, whether it is the drawing's one stop, and where it is. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const one = document.querySelector('timeline-embed')?.shadowRoot?.activeElement;
    const { top = NaN, bottom = NaN } = one?.getBoundingClientRect() ?? {};
    const id = /events\/([^/]+)\//.exec(one?.getAttribute('href') ?? '')?.[1] ?? '';
    return { id, isCursor: one?.matches('a.cursor:not([hidden])') ?? false, top, bottom };
  });
const frame = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

for (const [width, height] of [
  [1112, 500],
  [390, 600],
] as const)
  test(`in a page of another site the arrow keys keep what they lead to in sight: ${width} x ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await show(page, words(60) + embed() + words(200));
    await page.locator('timeline-embed').getByRole('button', { name: 'The story' }).focus();
    await page.keyboard.press('Tab');
    expect((await focus(page)).isCursor).toBe(true);
    for (const key of ['Home', ...events.map(() => 'ArrowRight'), ...events.map(() => 'ArrowLeft')]) {
      await page.keyboard.press(key);
      await frame(page);
      const { id, top, bottom } = await focus(page);
      expect.soft(top - 3, id).toBeGreaterThanOrEqual(0);
      expect.soft(bottom + 3, id).toBeLessThanOrEqual(height);
    }
  });

test('where it is narrow, the card below the drawing is brought into sight, and then the event again', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 740 });
  await show(page, embed() + words(300));
  const label = page.locator('timeline-embed svg[data-shown] [data-event-label] .title').first();
  const isInSight = async () => {
    const { y = NaN, height = NaN } = (await card(page).boundingBox()) ?? {};
    return y >= 0 && y + Math.min(height, 740) <= 741;
  };
  await page.locator('timeline-embed').getByRole('button', { name: 'Read in order' }).click();
  await expect(card(page)).toBeFocused();
  await expect.poll(isInSight).toBe(true);
  await card(page).locator('.card-turn button').nth(1).click();
  await expect.poll(isInSight).toBe(true);
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo(0, 0));
  await label.click();
  await expect.poll(isInSight).toBe(true);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  const { isCursor, top, bottom } = await focus(page);
  expect(isCursor).toBe(true);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(740);
});

test('Escape leads back to the event also where a browser draws no ring after that key', async ({ page }) => {
  await page.addInitScript(() => {
    const matches = Element.prototype.matches;
    Object.assign(Element.prototype, {
      matches(this: Element, selector: string) {
        return selector !== ':focus-visible' && matches.call(this, selector);
      },
    });
  });
  await page.setViewportSize({ width: 390, height: 740 });
  await show(page, embed() + words(300));
  await page.locator('timeline-embed svg[data-shown] [data-event-label] .title').first().click();
  await expect(card(page)).toBeFocused();
  await expect.poll(async () => (await card(page).boundingBox())?.y ?? NaN).toBeLessThan(740);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  const { isCursor, top, bottom } = await focus(page);
  expect(isCursor).toBe(true);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(bottom).toBeLessThanOrEqual(740);
});

for (const [name, tag, open] of [
  ['dialogue', 'dialog', 'showModal'],
  ['popover', 'div popover', 'showPopover'],
] as const)
  test(`in a ${name} of the page Escape closes the card first, then the ${name}`, async ({ page }) => {
    const [end = ''] = tag.split(' ');
    await show(
      page,
      `<${tag} id="own" style="width:900px;height:700px;overflow:auto">${embed()}</${end}>
      <script>own.${open}();window.keys=[];
      document.addEventListener('keydown', (event) => event.key === 'Escape' && keys.push(event.defaultPrevented));</script>`,
    );
    const isOpen = () => page.evaluate(() => document.querySelector('#own')?.matches(':modal, :popover-open'));
    await page.locator('timeline-embed').getByRole('button', { name: 'Read in order' }).click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toBeHidden();
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    // A page with a window of its own making is told as well.
    expect(await page.evaluate(() => Reflect.get(window, 'keys'))).toEqual([true, false]);
  });

test('a card that was opened by a press gives the focus to the event that it showed last', async ({ page }) => {
  await show(page, embed());
  await page.locator('timeline-embed svg[data-shown] [data-event-label]').first().click();
  await card(page).locator('.card-turn button').nth(1).click();
  const shown = await card(page).locator('h3 a').getAttribute('href');
  await card(page).locator('.card-close').click();
  const { id, isCursor } = await focus(page);
  expect(isCursor).toBe(true);
  expect(shown).toContain(`/events/${id}/`);
});

for (const theme of ['light', 'dark', 'auto'])
  test(`in a theme of contrast it is in the colours of the system, whatever its own theme: ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await show(page, `${embed(`theme="${theme}"`)}<p id="system" style="color:CanvasText;background:Canvas">Words</p>`);
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('#system') ?? document.body);
      return [color, backgroundColor];
    });
    expect(ink).not.toBe(paper);
    const texts = await page
      .locator('timeline-embed svg[data-shown] text > tspan, timeline-embed svg[data-shown] .tick text')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect([...new Set(texts)]).toEqual([ink]);
    const grounds = await page
      .locator('timeline-embed svg[data-shown] .ground')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect([...new Set(grounds)]).toEqual([paper]);
  });
