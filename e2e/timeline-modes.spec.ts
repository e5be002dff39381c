import type { Page } from 'playwright/test';
import { mockDetails } from './helpers/details.ts';
import { bringIntoView, drag, emptySpot, markOf, middlePoint, settledDrawing } from './helpers/gestures.ts';
import { overlaps } from './helpers/overlaps.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, shownDrawing } from './helpers/timeline.ts';

/** The same pages, told to run from right to left. */
const mirror = (page: Page) =>
  page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/dir="ltr"/, 'dir="rtl"');
      await route.fulfill({ response, body });
    },
  );

const centres = async (page: Page) =>
  shownDrawing(page)
    .locator('[data-event-mark]:not(.background)')
    .evaluateAll((all) =>
      all.map((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        return [mark.getAttribute('data-event-mark') ?? '', (left + right) / 2] as const;
      }),
    );

/** Whether the letters of a text stand from left to right, as those of English do on any page. */
const orderOfLetters = (all: Element[]) =>
  all.map((one) => {
    const line = one as SVGTSpanElement;
    const count = line.getNumberOfChars();
    const [first, last] = [line.getExtentOfChar(0), line.getExtentOfChar(count - 1)];
    return { text: line.textContent ?? '', isRising: first.x < last.x };
  });

/** Texts that reach out of the drawing at a side. */
const outside = (page: Page) =>
  shownDrawing(page).evaluate((drawing) => {
    const { left, right } = drawing.getBoundingClientRect();
    return Array.from(drawing.querySelectorAll('[data-event-label] text, .tick text, .lane text'))
      .map((one) => [one.textContent, one.getBoundingClientRect()] as const)
      .filter(([text, box]) => text?.trim() && (box.left < left - 2 || box.right > right + 2))
      .map(([text]) => text);
  });

test.describe('from right to left', () => {
  test.use({ reducedMotion: 'reduce' });

  test('time runs from right to left, labels stay in the drawing and apart, and a drag follows the pointer', async ({
    page,
    context,
  }) => {
    const plainPage = await context.newPage();
    await openLive(plainPage, '/');
    const plainly = new Map(await centres(plainPage));
    await mirror(page);
    await openLive(page, '/');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const drawing = await shownDrawing(page).boundingBox();
    if (!drawing) throw new Error('nothing is drawn');
    for (const [id, x] of await centres(page))
      expect.soft(Math.abs(drawing.x + (drawing.x + drawing.width) - x - (plainly.get(id) ?? NaN)), id).toBeLessThan(2);
    expect(await overlaps(page)).toEqual([]);
    expect(await outside(page)).toEqual([]);
    const dates = await shownDrawing(page).locator('tspan.date').evaluateAll(orderOfLetters);
    expect(dates.length).toBeGreaterThan(3);
    for (const { text, isRising } of dates) expect.soft(isRising, text).toBe(true);

    await bringIntoView(page);
    const [spot, mark] = [await emptySpot(page), await middlePoint(page)];
    await drag(page, spot, { x: spot.x + 100, y: spot.y });
    await settledDrawing(page);
    expect(Math.abs((await markOf(page, mark.id)).x - mark.x - 100)).toBeLessThan(2);
    const moved = await markOf(page, mark.id);
    await page.mouse.move(moved.x, moved.y);
    await page.keyboard.down('Meta');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Meta');
    await settledDrawing(page);
    expect(Math.abs((await markOf(page, mark.id)).x - moved.x)).toBeLessThan(3);
    expect(await overlaps(page)).toEqual([]);
  });

  test('where time runs downward it does so at the right, with labels to the left of it, and the keys’ ring goes there', async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const plainPage = await context.newPage();
    await plainPage.setViewportSize({ width: 360, height: 800 });
    await openLive(plainPage, '/');
    const plainly = new Map(await centres(plainPage));
    await mirror(page);
    await openLive(page, '/');
    await expect(shownDrawing(page)).toHaveClass(/\bdown\b/);
    const drawing = await shownDrawing(page).boundingBox();
    if (!drawing) throw new Error('nothing is drawn');
    const middle = drawing.x + drawing.width / 2;
    const marks = new Map(await centres(page));
    for (const [id, x] of marks) expect.soft(Math.abs(2 * middle - x - (plainly.get(id) ?? NaN)), id).toBeLessThan(2);
    expect(await overlaps(page)).toEqual([]);
    expect(await outside(page)).toEqual([]);
    const cursor = page.locator('a.cursor:not([hidden])');
    await cursor.focus();
    await page.keyboard.press('End');
    const id = /events\/([^/]+)/.exec((await cursor.getAttribute('href')) ?? '')?.[1] ?? '';
    const ring = await cursor.boundingBox();
    if (marks.has(id)) expect(Math.abs((ring?.x ?? 0) + 15 - (marks.get(id) ?? NaN))).toBeLessThan(4);
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(scrolled).toBe(0);
  });

  for (const width of [360, 1280])
    test(`a saved picture has each text where it is on the page, ${width} px wide`, async ({ page, context }, info) => {
      await page.setViewportSize({ width, height: 800 });
      await mirror(page);
      await openLive(page, '/');
      const places = (root: Page, within: string) =>
        root.locator(`${within} text:not(:empty)`).evaluateAll((all) => {
          const boxes = all.map((one) => one.getBoundingClientRect());
          const scale = (all[0] as SVGElement).ownerSVGElement?.getScreenCTM()?.a ?? NaN;
          return all.map((one, i) => {
            const [left, right, y] = (['left', 'right', 'top'] as const).map(
              (side) => ((boxes[i]?.[side] ?? NaN) - (boxes[0]?.[side] ?? NaN)) / scale,
            );
            return { text: one.textContent ?? '', sides: [left, right], y };
          });
        });
      const seen = await places(page, 'svg.drawing[data-shown]');
      const download = page.waitForEvent('download');
      await page.locator('button[data-act="svg"]').click();
      const opened = await context.newPage();
      const file = info.outputPath('timeline.svg');
      await (await download).saveAs(file);
      await opened.goto(`file://${file}`);
      const drawn = await places(opened, ':root > g:first-of-type');
      expect(drawn.map(({ text }) => text)).toEqual(seen.map(({ text }) => text));
      // Letters are not stretched with the page's drawing, so texts differ in width: they stand where their anchor is.
      for (const [i, { text, sides, y = NaN }] of drawn.entries()) {
        const away = sides.map((side, j) => Math.abs((side ?? NaN) - (seen[i]?.sides[j] ?? NaN)));
        expect.soft(Math.min(...away), text).toBeLessThan(2);
        expect.soft(Math.abs(y - (seen[i]?.y ?? NaN)), text).toBeLessThan(2);
      }
    });

  test('the keys follow what is seen: Left leads to the event after, Right to the one before', async ({ page }) => {
    await mockDetails(page);
    await mirror(page);
    await openLive(page, '/');
    const cursor = page.locator('a.cursor:not([hidden])');
    await cursor.focus();
    await page.keyboard.press('Home');
    await expect(cursor).toHaveAttribute('aria-label', /\b1 of \d+/);
    await page.keyboard.press('ArrowLeft');
    await expect(cursor).toHaveAttribute('aria-label', /\b2 of \d+/);
    await page.keyboard.press('ArrowLeft');
    await expect(cursor).toHaveAttribute('aria-label', /\b3 of \d+/);
    await page.keyboard.press('ArrowRight');
    await expect(cursor).toHaveAttribute('aria-label', /\b2 of \d+/);
    await settledDrawing(page);
    const [ring, id] = [
      await cursor.boundingBox(),
      /events\/([^/]+)/.exec((await cursor.getAttribute('href')) ?? '')?.[1],
    ];
    const marks = await centres(page);
    const own = marks.find(([one]) => one === id);
    if (own) expect(Math.abs((ring?.x ?? 0) + 15 - own[1])).toBeLessThan(4);
    await page.keyboard.press('Enter');
    const card = await page.locator('[data-card]').boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual(0);
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(1280);
  });

  test('the window of the overview follows the pointer', async ({ page }) => {
    await mirror(page);
    await openLive(page, '/');
    const window = shownDrawing(page).locator('.overview .window');
    await window.scrollIntoViewIfNeeded();
    const first = await window.boundingBox();
    if (!first) throw new Error('no window');
    const at = { x: first.x + first.width / 2, y: first.y + first.height / 2 };
    await drag(page, at, { x: at.x + 150, y: at.y });
    await settledDrawing(page);
    const moved = await window.boundingBox();
    expect(Math.abs((moved?.x ?? 0) - first.x - 150)).toBeLessThan(2);
  });
});

for (const reducedMotion of ['reduce', 'no-preference'] as const)
  test.describe(`motion: ${reducedMotion}`, () => {
    test.use({ reducedMotion });

    test(
      reducedMotion === 'reduce' ? 'the buttons go there at once' : 'the buttons glide, in steps',
      async ({ page }) => {
        await openLive(page, '/');
        const steps = await shownDrawing(page).evaluate(async (drawing) => {
          const frame = drawing.querySelector('.overview .window');
          const seen = new Set<string | null>();
          const watch = new MutationObserver(() => seen.add(frame?.getAttribute('width') ?? null));
          if (frame) watch.observe(frame, { attributes: true });
          document.querySelector<HTMLElement>('button[data-act="out"]')?.click();
          await new Promise((done) => setTimeout(done, 900));
          return seen.size;
        });
        if (reducedMotion === 'reduce') expect(steps).toBe(1);
        else expect(steps).toBeGreaterThan(2);
      },
    );
  });

test.describe('in forced colours', () => {
  test.use({ reducedMotion: 'reduce', forcedColors: 'active' });

  test('marks, labels and the ring of the focus are seen, and kinds are told apart by shape', async ({ page }) => {
    await openLive(page, '/');
    const looks = await shownDrawing(page).evaluate((drawing) => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const style = (selector: string) => {
        const found = drawing.querySelector(selector);
        if (!found) return undefined;
        const { fill, stroke } = getComputedStyle(found);
        return { fill, stroke };
      };
      return {
        ground,
        reported: style('.mark.reported .point'),
        context: style('.mark.context .point'),
        label: style('[data-event-label] text'),
        window: style('.overview .window'),
        lane: style('.lane text'),
      };
    });
    const { ground } = looks;
    expect(looks.reported?.fill).not.toBe(ground);
    expect(looks.context?.stroke).not.toBe(ground);
    expect(looks.context?.fill).not.toBe(looks.reported?.fill);
    expect(looks.label?.fill).not.toBe(ground);
    expect(looks.window?.stroke).not.toBe(ground);
    expect(looks.lane?.fill).not.toBe(ground);
    await page.keyboard.press('Tab');
    await page.locator('a.cursor:not([hidden])').focus();
    await page.keyboard.press('Home');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, outlineColor };
    });
    expect(outline.outlineStyle).toBe('solid');
    expect(outline.outlineColor).not.toBe(ground);
  });
});

test.describe('turned by the reader', () => {
  test.use({ reducedMotion: 'reduce' });

  test('down on a wide screen and across on a narrow one: apart, live, and the page no wider', async ({ page }) => {
    await openLive(page, '/?view=down');
    await expect(shownDrawing(page)).toHaveClass(/\bdown\b/);
    expect(await overlaps(page)).toEqual([]);
    await page.locator('button[data-act="in"]').click();
    await settledDrawing(page);
    expect(await overlaps(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    await openLive(page, '/?view=across');
    await expect(shownDrawing(page)).toHaveClass(/\bacross\b/);
    expect(await overlaps(page)).toEqual([]);
    const reach = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(reach).toBe(0);
    await page.locator('button[data-act="in"]').click();
    await settledDrawing(page);
    expect(await overlaps(page)).toEqual([]);
  });

  test('down on a wide screen, the sliders are as wide as the overview whose window they move', async ({ page }) => {
    await openLive(page, '/?view=down');
    const [frame, range] = [
      await shownDrawing(page).locator('.overview .frame').boundingBox(),
      await page.locator('.range').boundingBox(),
    ];
    // At either end the middle of a thumb, which is 12 px wide, stands below the end of the overview.
    expect(Math.abs((frame?.x ?? 0) - (range?.x ?? NaN) - 6)).toBeLessThan(2);
    expect(Math.abs((frame?.width ?? 0) - (range?.width ?? NaN) + 12)).toBeLessThan(2);
  });

  test('under 640 px time runs downward, from 640 px across', async ({ page }) => {
    for (const [width, way] of [
      [320, 'down'],
      [600, 'down'],
      [700, 'across'],
      [1280, 'across'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await openLive(page, '/');
      await expect(shownDrawing(page), `${width} px`).toHaveClass(new RegExp(`\\b${way}\\b`));
    }
  });
});
