import { textWidth, type Weight } from '../src/layout/measure.ts';
import { expect, test } from './helpers/test.ts';
import { openLive } from './helpers/timeline.ts';

interface Word {
  text: string;
  size: number;
  weight: Weight;
  /** As it is shown, in px of the drawing. */
  width: number;
}

for (const width of [1280, 1248, 1000, 700, 390])
  test(`no words of a drawing are wider than they were reckoned, on a page ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/lab/?n=300&seed=1');
    await page.evaluate(() => document.fonts.ready);
    const words = await page.locator('svg[data-shown] tspan').evaluateAll((all): Word[] =>
      all.map((one) => {
        const { fontSize, fontWeight } = getComputedStyle(one);
        return {
          text: one.textContent ?? '',
          size: Number.parseFloat(fontSize),
          weight: Number(fontWeight) as Weight,
          width: (one as SVGTSpanElement).getComputedTextLength(),
        };
      }),
    );
    expect(words.length).toBeGreaterThan(10);
    const wider = words.filter(({ text, size, weight, width: shown }) => shown > textWidth(text, size, weight) + 1);
    expect(wider).toEqual([]);
  });

test('no line of the axis runs through a name: names of events and of lanes stand on paper of their own', async ({
  page,
}) => {
  await openLive(page, '/');
  const names = await page.locator('svg[data-shown] :is([data-event-label], .lane) text').evaluateAll((all) =>
    all.map((one) => {
      const { stroke, strokeWidth, paintOrder } = getComputedStyle(one);
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return { name: one.textContent ?? '', isOnPaper: stroke === paper, strokeWidth, paintOrder };
    }),
  );
  expect(names.length).toBeGreaterThan(5);
  for (const { name, isOnPaper, strokeWidth, paintOrder } of names) {
    expect.soft(isOnPaper, name).toBe(true);
    expect.soft([strokeWidth, paintOrder], name).toEqual(['3px', 'stroke']);
  }
});
