import type { Page } from 'playwright/test';
import { settledDrawing } from './helpers/gestures.ts';
import { expect, test } from './helpers/test.ts';
import { openLive } from './helpers/timeline.ts';

// What a screen reader is given, state by state. The events are made up, the same in every run, so that the pictures
// tell of the timeline and not of the content.
test.use({ reducedMotion: 'reduce' });

const choose = (name: string, value: string) => (page: Page) =>
  page.locator(`[data-choices] input[name="${name}"][value="${value}"]`).check();
const act = (name: string) => (page: Page) => page.locator(`button[data-act="${name}"]`).click();
const press = (key: string) => async (page: Page) => {
  await page.locator('a.cursor:not([hidden])').focus();
  await page.keyboard.press(key);
};
const inCard = (selector: string) => (page: Page) => page.locator('[data-card]').locator(selector).click();

/** States that are reached by a choice, which is said. */
const CHOICES = /topic|fits|everything|zoomed|range/;

/** One after the other, each from the state before. */
const states: readonly (readonly [name: string, reach: (page: Page) => Promise<unknown>])[] = [
  ['at first', () => Promise.resolve()],
  ['zoomed in', act('in')],
  ['zoomed in further', act('in')],
  ['zoomed out', act('out')],
  ['whole range', act('all')],
  ['last event', press('End')],
  ['first event', press('Home')],
  ['next event', press('ArrowRight')],
  ['next lane', press('ArrowDown')],
  ['later', press('PageDown')],
  ['card', press('Enter')],
  ['card of the previous', inCard('.card-turn button >> nth=0')],
  ['card of the next', inCard('.card-turn button >> nth=1')],
  ['choices open', (page) => page.locator('.choices > summary').click()],
  ['relative scale', choose('scale', 'relative')],
  ['card closed', inCard('.card-close')],
  ['gaps shortened', choose('scale', 'collapsed')],
  ['equal steps', choose('scale', 'sequential')],
  ['true scale again', act('true-scale')],
  ['one topic', choose('topic', 'science')],
  ['two topics', choose('topic', 'sport')],
  ['topics and kind', choose('kind', 'reported')],
  ['topics, kind and text', (page) => page.locator('[data-choices] input[name="q"]').fill('bridge')],
  ['nothing fits', (page) => page.locator('[data-choices] input[name="q"]').fill('qqxx')],
  ['everything again', (page) => page.locator('button[type="reset"]').click()],
  ['turned down', choose('view', 'down')],
  ['read in order', act('read')],
  ['closed by Escape', (page) => page.keyboard.press('Escape')],
];

test(`in ${states.length} states the timeline is what it was last heard to be`, async ({ page }) => {
  test.setTimeout(180_000);
  await openLive(page, '/lab/?n=60&seed=5');
  const timeline = page.locator('[data-timeline]');
  for (const [name, reach] of states) {
    await reach(page);
    await settledDrawing(page);
    // The sentence comes half a second after a choice.
    if (CHOICES.test(name))
      await expect(page.locator('[data-said]')).toHaveText((await page.locator('[data-status]').textContent()) ?? '');
    await expect.soft(timeline, name).toMatchAriaSnapshot({ name: `aria-${name.replace(/\W+/g, '-')}.aria.yml` });
  }
});

test('an empty timeline is a sentence to a screen reader too', async ({ page }) => {
  await page.goto('/lab/?n=0');
  await expect(page.locator('[data-status]')).toContainText(/no event/i);
  await expect(page.locator('[data-timeline]')).toMatchAriaSnapshot({ name: 'aria-empty.aria.yml' });
});
