import { longest } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

/** No text is smaller, CSS px (Chartability, "Small text size"). Pages of paper in miniature are pictures of pages. */
const LEAST = 12;
const MINIATURES = '.paper';

for (const width of [320, 1280]) {
  test(`no text on a page is smaller than ${LEAST} px, at ${width} px`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 900 });
    for (const { kind, address } of longest) {
      await page.goto(address);
      const small = await page.evaluate(
        ([least, miniatures]) =>
          Array.from(document.querySelectorAll('body *'))
            .filter((one) => Array.from(one.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim()))
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(miniatures))
            .filter((one) => one.getBoundingClientRect().width > 1)
            .flatMap((one) => {
              const drawn = one.closest<SVGGraphicsElement>('text');
              const scale = Math.abs(drawn?.getScreenCTM()?.a ?? 1);
              const size = parseFloat(getComputedStyle(one).fontSize) * scale;
              return size < least - 0.01
                ? [`${one.localName} ${size.toFixed(1)} ${one.textContent?.slice(0, 30)}`]
                : [];
            }),
        [LEAST, MINIATURES] as const,
      );
      expect.soft(small, kind).toEqual([]);
    }
  });
}
