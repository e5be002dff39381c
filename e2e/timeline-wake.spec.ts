/** A timeline that its page has just drawn is brought to life by the first that is done, and answers it. */
import type { Page } from 'playwright/test';
import { events } from './helpers/content.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

const ADDRESS = '/lab/?src=/data/v1/timeline.json';

/** Opened, and not brought to life by time: only by what is done. */
async function openAsleep(page: Page, address = ADDRESS): Promise<void> {
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = ((then: () => void, wait = 0) =>
      wait > 0 ? 0 : setTimeout(then)) as unknown as typeof window.setTimeout;
  });
  await openLive(page, address);
}

const html = (page: Page) => shownDrawing(page).evaluate((svg) => svg.innerHTML);

test('what is drawn first is what comes to life', async ({ page }) => {
  for (const address of [ADDRESS, '/lab/?n=10', '/lab/?n=3000']) {
    await openAsleep(page, address);
    expect(await page.locator('.cursor').count(), 'it is not alive yet').toBe(0);
    const [first, said] = [await html(page), await page.locator('[data-status]').textContent()];
    expect(first).toContain('data-event-mark');
    await page.evaluate(() => window.dispatchEvent(new Event('resize')));
    await expect(page.locator('.cursor')).toHaveCount(2);
    expect(await html(page)).toBe(first);
    expect(await page.locator('[data-status]').textContent()).toBe(said);
  }
});

test('it comes to life by itself, too', async ({ page }) => {
  await openLive(page, ADDRESS);
  await expect(page.locator('.cursor')).toHaveCount(2);
});

const box = async (page: Page) => (await shownDrawing(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

const DEEDS: Record<string, (page: Page) => Promise<void>> = {
  'a press of a button': (page) => page.locator('button[data-act="in"]').click(),
  'a wheel with Ctrl': async (page) => {
    const { x, y, width, height } = await box(page);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
  },
  'a double click': async (page) => {
    const { x, y, width, height } = await box(page);
    await page.mouse.dblclick(x + width / 2, y + height / 2);
  },
  'a key on a button': (page) => page.locator('button[data-act="in"]').press('Enter'),
  'a slider': (page) => page.locator('[data-range="from"]').fill('500'),
};
for (const [name, act] of Object.entries(DEEDS)) {
  test(`the first that is done is answered: ${name}`, async ({ page }) => {
    await openAsleep(page);
    const first = await html(page);
    await act(page);
    await expect.poll(() => html(page)).not.toBe(first);
  });
}

test('the first that is done is answered: a choice', async ({ page }) => {
  await openAsleep(page);
  await page.locator('.choices summary').click();
  await page.locator('input[name="kind"][value="reported"]').check();
  const reported = events.filter(({ entry }) => entry.kind === 'reported').length;
  await expect(page.locator('[data-status]')).toContainText(`${reported} of ${events.length}`);
});

test('the first that is done is answered: a card, by a press on a mark', async ({ page }) => {
  await openAsleep(page);
  await page.locator('[data-event-label]').filter({ visible: true }).first().click();
  await expect(page.locator('[data-card]')).toBeVisible();
});

test('a view that the address asks for is there from the first frame on', async ({ page }) => {
  await openAsleep(page, `${ADDRESS}&from=2022-11-01&to=2023-03-01`);
  await expect(page.locator('.cursor')).toHaveCount(2);
  expect(await html(page)).toContain('2023');
  await expect(page.locator('[data-status]')).toContainText('Nov 2022 to Feb 2023');
});
