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
      const letters = (one as SVGTextElement).getBBox();
      const ground = one.previousElementSibling as SVGRectElement;
      const { x, y, width, height } = ground.getBBox();
      return {
        name: one.textContent ?? '',
        isOnPaper: getComputedStyle(ground).fill === getComputedStyle(document.documentElement).backgroundColor,
        left: letters.x - x,
        right: x + width - letters.x - letters.width,
        // The box of letters has the room for accents and tails of their face in it, which these lines leave out.
        above: letters.y - y,
        below: y + height - letters.y - letters.height,
      };
    }),
  );
  expect(names.length).toBeGreaterThan(5);
  for (const { name, isOnPaper, left, right, above, below } of names) {
    expect.soft(isOnPaper, name).toBe(true);
    expect.soft(Math.min(left, right), name).toBeGreaterThanOrEqual(1);
    expect.soft(Math.min(above, below), name).toBeGreaterThanOrEqual(-4);
  }
});
