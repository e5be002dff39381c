/** Addresses that nobody meant: every page shows what is nearest to them, and nothing of them as markup. */
import type { Page } from 'playwright/test';
import { events } from './helpers/content.ts';
import { expect, test } from './helpers/test.ts';

const id = events[0]?.id ?? '';
const VALUES: Readonly<Record<string, string>> = {
  'no number': 'NaN',
  'no finite number': '1e400',
  'a zero below zero': '-0',
  'a NUL': '%00',
  'half a letter': '%E0%A4',
  'half a pair': '%ED%A0%80',
  'a name of every object': '__proto__',
  'a script': 'javascript:alert(1)',
  markup: encodeURIComponent('"><img src=x onerror=alert(1)><svg onload=alert(1)>'),
  'signs that turn the line': encodeURIComponent('\u202Eabc\u2067xyz\u200F'),
  'eight thousand letters': 'x'.repeat(8000),
  nothing: '',
};
const KEYS = [
  'from',
  'to',
  'topic',
  'person',
  'kind',
  'scale',
  'view',
  'event',
  'events',
  'theme',
  'lang',
  'n',
  'seed',
];
const PATHS = ['/', '/events/', '/print/', '/search/', '/embed/', '/embed/v1/', '/lab/'];

/** What stands where a page has come to rest: how many marks, and the elements that a value may have become. */
async function seen(page: Page, path: string) {
  const marks = page.locator('svg.drawing:visible [data-event-mark]');
  if (!['/print/', '/search/'].includes(path)) await expect(marks.first()).toBeVisible();
  return page.evaluate(() => {
    const roots = [document, ...Array.from(document.querySelectorAll('*'), (one) => one.shadowRoot ?? [])].flat();
    const all = roots.flatMap((root) => Array.from(root.querySelectorAll('*')));
    const drawings = all.filter((one) => one.matches('svg.drawing') && one.checkVisibility());
    return {
      harm: all.filter((one) => one.matches('img[src="x"], [onload], [onerror]')).length,
      broken: drawings.filter((one) => /NaN|Infinity|undefined/.test(one.outerHTML)).length,
      isSmall: drawings.every((one) => one.querySelectorAll('*').length <= 1500),
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
}

for (const [name, value] of Object.entries(VALUES))
  test(`every parameter may be ${name}`, async ({ page }) => {
    for (const path of PATHS) {
      // The frame of one event that is not there has nothing to show, and says so; nor has a laboratory of no events.
      const keys = KEYS.filter(
        (key) => !(key === 'event' && path === '/embed/v1/') && !(key === 'n' && Number(value) === 0),
      );
      await page.goto(`${path}?${keys.map((key) => `${key}=${value.slice(0, 8000 / KEYS.length)}`).join('&')}`);
      expect.soft(await seen(page, path), path).toEqual({ harm: 0, broken: 0, isSmall: true, sideways: 0 });
      await page.goto(`${path}?q=${value}#${value}`);
      await page.waitForLoadState();
      expect.soft(await page.locator('img[src="x"], [onload], [onerror]').count(), path).toBe(0);
    }
  });

test('an empty number in the laboratory is none', async ({ page }) => {
  await page.goto('/lab/?n=&seed=%20');
  await expect(page.locator('[data-status]')).toContainText('of 1000 events');
});

test.describe('paths that are none', () => {
  for (const path of ['/%00', '/events/%E0%A4/', `/${'x'.repeat(5000)}`, '/..%2f..%2fetc/passwd', `/events/${id}/x/`])
    test(`${path.slice(0, 30)} is not found`, async ({ request }) => {
      const response = await request.get(path);
      expect(response.status()).toBe(404);
      expect(await response.text()).toContain('Page not found');
    });
});
