import axe from 'axe-core';
import type { Frame, Page } from 'playwright/test';
import { IS_LONG } from '../src/longRun.ts';
import { events } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { settled } from './helpers/settled.ts';
import { expect, test } from './helpers/test.ts';

/** `resultTypes` spares the details of what passed, which is a third of the time. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // Every frame is looked into by itself.
  iframes: false,
};

/** What colours decide takes most of the time. All other rules find the same in the dark. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
const COLOURS: axe.RunOptions = { ...OPTIONS, runOnly: { type: 'rule', values: BY_COLOUR } };
const ALL_BUT_COLOURS: axe.RunOptions = {
  ...OPTIONS,
  rules: Object.fromEntries(BY_COLOUR.map((rule) => [rule, { enabled: false }])),
};

/** The preview of the booklet repeats itself for every event: one of them is looked at. */
const FEW: Record<string, string> = { print: `?events=${events[0]?.id}` };

test.describe.configure({ timeout: 240_000 });
test.use({ reducedMotion: 'reduce' });
// Once a page, and not once a look.
test.beforeEach(async ({ context }) => {
  await context.addInitScript({ content: axe.source });
  await context.addInitScript(rememberColours);
});

/** One way to look at a page. */
interface Look {
  width: number;
  theme: 'light' | 'dark';
  options: axe.RunOptions;
}

/** Of a desk, a tablet, a common phone and the narrowest page that has to work. */
const WIDTHS = [1280, 768, 412, 320];
/** A page changes its colours with its theme, hardly with its width: each theme is seen on a wide page and on a narrow one. */
const EVERY_LOOK = WIDTHS.flatMap((width): Look[] => {
  if (IS_LONG)
    return [
      { width, theme: 'light', options: OPTIONS },
      { width, theme: 'dark', options: COLOURS },
    ];
  return width === 1280 || width === 412
    ? [{ width, theme: 'light', options: OPTIONS }]
    : [
        { width, theme: 'light', options: ALL_BUT_COLOURS },
        { width, theme: 'dark', options: COLOURS },
      ];
});
/** Pages of a kind share all but their content: the longest are seen in every way, the others in one each, by turns. */
const LONGEST = 6;
const looksAt = (nth: number): Look[] =>
  IS_LONG || nth < LONGEST
    ? EVERY_LOOK
    : [{ width: WIDTHS[nth % 4] ?? 0, theme: nth % 8 < 4 ? 'light' : 'dark', options: OPTIONS }];

/** A page has a dozen colours, which axe reads anew for each letter's ground: a third of its time. */
function rememberColours() {
  const { Color } = (window as unknown as { axe: { commons: { color: { Color: ColorClass } } } }).axe.commons.color;
  const { parseString } = Color.prototype;
  const known = new Map<string, [number, number, number, number]>();
  Color.prototype.parseString = function (text) {
    const parts = known.get(text);
    if (!parts) {
      parseString.call(this, text);
      known.set(text, [this.red, this.green, this.blue, this.alpha]);
    } else [this.red, this.green, this.blue, this.alpha] = parts;
    return this;
  };
}

interface ColorClass {
  prototype: {
    red: number;
    green: number;
    blue: number;
    alpha: number;
    parseString: (this: ColorClass['prototype'], text: string) => ColorClass['prototype'];
  };
}

/** What is wrong with a page as it is shown now, as `rule at place; place`. */
const look = (frame: Frame, options: axe.RunOptions): Promise<string[]> =>
  frame.evaluate(async (chosen) => {
    const { axe: own } = window as unknown as { axe: typeof axe };
    const { violations } = await own.run(document, chosen);
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
  }, options);

async function wrongWith(page: Page, address: string, looks: readonly Look[]): Promise<string[]> {
  const found: string[] = [];
  await page.goto(address);
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What only paper shows has the tests of its tags, in `print-sheets.spec.ts`.
    for (const part of document.querySelectorAll('.paper-only')) part.remove();
    // What is not laid out has no ground to be read on.
    for (const leaf of document.querySelectorAll<HTMLElement>('.leaf')) leaf.style.contentVisibility = 'visible';
  });
  for (const { width, theme, options } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: theme });
    await settled(page);
    for (const frame of page.frames())
      found.push(...(await look(frame, options)).map((one) => `${address} ${width} px ${theme}: ${one}`));
  }
  return found;
}

/** Pages of a kind are many: so many to a test, so that the tests share the cores. */
const TOGETHER = 8;

for (const [kind, group] of Map.groupBy(pages, (page) => page.kind)) {
  const longestFirst = group.toSorted((a, b) => b.html.length - a.html.length);
  for (let first = 0; first < group.length; first += TOGETHER) {
    const some = longestFirst.slice(first, first + TOGETHER);
    const which = group.length > TOGETHER ? `, from ${first + 1}` : '';
    test(`axe finds nothing on pages of the kind ${kind}${which}, light and dark, at ${WIDTHS.join(', ')} px`, async ({
      page,
    }) => {
      for (const [i, { address }] of some.entries())
        expect.soft(await wrongWith(page, address + (FEW[kind] ?? ''), looksAt(first + i))).toEqual([]);
    });
  }
}

test('axe finds nothing where a card is open', async ({ page }) => {
  for (const address of ['/', '/events/', '/lab/']) {
    await page.goto(`${address}?event=${address === '/lab/' ? 'e1' : events[0]?.id}`);
    await expect(page.locator('[data-card] h3')).toBeVisible();
    await settled(page);
    // To axe a link is small that the card's own scrolling has half in sight.
    const found = await look(page.mainFrame(), { ...OPTIONS, rules: { 'target-size': { enabled: false } } });
    expect.soft(found, address).toEqual([]);
  }
});
