import { example } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

// A page holds a drawing at several widths. What a site may lack is looked at where it has it.
const PLACES = [
  { address: '/', place: '[data-stage]', drawing: 'svg.drawing' },
  { address: `/events/${example.id}/`, place: '.strips', drawing: 'svg.strip' },
  { address: '/method/benchmarks/', place: '.chart-drawing', drawing: 'svg.chart' },
].filter(({ address, drawing }) =>
  pages.some((page) => page.address === address && page.html.includes(`class="${drawing.replace('svg.', '')} `)),
);

for (const { address, place, drawing } of PLACES)
  test(`of the drawings of ${address} that stand in one place, one is shown at every width`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 390, 480, 600, 700, 720, 768, 900, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const shown = await page.locator(place).evaluateAll(
        (all, selector) =>
          all
            .map((one) => Array.from(one.querySelectorAll(selector)))
            .filter((drawings) => drawings.length > 0)
            .map((drawings) => drawings.filter((one) => one.checkVisibility()).length),
        drawing,
      );
      expect.soft(new Set(shown), `${width} px`).toEqual(new Set([1]));
    }
  });
