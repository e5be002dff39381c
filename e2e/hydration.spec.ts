import { example } from './helpers/content.ts';
import { fewAtOnce } from './helpers/fewAtOnce.ts';
import { pages } from './helpers/pages.ts';
import { settled } from './helpers/settled.ts';
import { expect, test } from './helpers/test.ts';
import { openLive } from './helpers/timeline.ts';

for (const address of ['/', '/events/']) {
  for (const width of [320, 768, 1280]) {
    test(`coming to life changes nothing in the drawing of ${address} at ${width} px`, async ({ page, context }) => {
      // A page of its own to parse in: the site's policy forbids to make elements of text.
      const parser = await context.newPage();
      const served = await parser.evaluate(
        (html) => {
          const { body } = new DOMParser().parseFromString(html, 'text/html');
          return Array.from(body.querySelectorAll('svg.drawing'), (drawing) => drawing.innerHTML);
        },
        pages.find((built) => built.address === address)?.html ?? '',
      );
      await page.setViewportSize({ width, height: 800 });
      await openLive(page, address);
      const live = await page.locator('svg.drawing').evaluateAll((all) => all.map((drawing) => drawing.innerHTML));
      expect(served.length).toBeGreaterThan(1);
      expect(live).toEqual(served);
    });
  }
}

const ARRIVING = ['/search/?q=China', '/embed/', `/embed/?event=${example.id}`];
/** Links to a view that somebody copied. */
const COPIED = [
  '/events/?q=qqxx',
  '/events/?scale=collapsed',
  '/events/?from=2024-02-16&to=2024-02-20',
  `/?event=${example.id}`,
];
for (const address of ['/', '/events/', `/events/${example.id}/`, '/print/', ...ARRIVING, ...COPIED]) {
  test(`nothing moves while ${address} loads at 320, 412 and 1280 px`, { tag: '@chromium' }, async ({ context }) => {
    await context.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await fewAtOnce([320, 412, 1280], async (width) => {
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await settled(page);
      const shifts = await page.evaluate((): unknown => Reflect.get(window, 'shifts'));
      expect(shifts).toBeInstanceOf(Array);
      const moved = (shifts as number[]).reduce((sum, shift) => sum + shift, 0);
      expect.soft(moved, `at ${width} px`).toBeLessThan(0.01);
    });
  });
}
