import { brokenWords, cutTexts, sideways } from './helpers/cut.ts';
import { longest } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

test.use({ viewport: { width: 320, height: 800 } });

test('no page scrolls sideways at 320 px, or loses words', async ({ page }) => {
  test.setTimeout(90_000);
  for (const { kind, address } of longest) {
    await page.goto(address);
    expect.soft(await sideways(page), kind).toBeLessThanOrEqual(0);
    expect.soft(await cutTexts(page), kind).toEqual([]);
  }
});

test('with letters twice as large as that page has them, none scrolls sideways at 320 px', async ({ page }) => {
  test.setTimeout(90_000);
  for (const { kind, address } of longest) {
    await page.goto(address);
    await page.evaluate(() => (document.documentElement.style.fontSize = '32px'));
    expect.soft(await sideways(page), kind).toBeLessThanOrEqual(0);
  }
});

for (const width of [320, 768, 1280])
  test(`no word at the head of a table is broken at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const { kind, address } of longest.filter(({ html }) => html.includes('<thead'))) {
      await page.goto(address);
      expect.soft(await brokenWords(page, 'thead th'), kind).toEqual([]);
    }
  });

/** The longest word that a German law had in its name. */
const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

for (const width of [360, 1200])
  test(`the longest words in names and titles leave every page as wide as the window of ${width} px`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 800 });
    for (const { kind, address } of longest) {
      await page.goto(address);
      await page.evaluate((word) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        // What content gives: titles, names, summaries, and the links that repeat them.
        for (const text of texts)
          if (
            text.parentElement?.closest('h1, h2, h3, .event-summary, .lede, main a, dd, td') &&
            !text.parentElement.closest('svg, code, .edtf')
          )
            text.data = text.data.replace(/[A-Za-z]{4,}/, word);
      }, LONG);
      expect.soft(await sideways(page), kind).toBeLessThanOrEqual(0);
    }
  });
