import type { Page } from 'playwright/test';
import { asksThisMachine, embed, HOST, pageOf, script, SITE } from './helpers/hosts.ts';
import { overlapsIn } from './helpers/overlaps.ts';
import { expect, test } from './helpers/test.ts';

test.use({ viewport: { width: 1112, height: 800 }, ...asksThisMachine });

const show = async (page: Page, body: string, head = '', html = ''): Promise<void> => {
  await page.unrouteAll();
  await page.route(`${HOST}/page`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf({ body: body + script(), head, html }) }),
  );
  await page.goto(`${HOST}/page`);
};
const drawn = (page: Page, nth = 0) => page.locator('timeline-embed').nth(nth).locator('svg[data-shown]');
const isDrawn = (page: Page, nth = 0) => expect(drawn(page, nth).locator('[data-event-mark]').first()).toBeAttached();
/** As wide as the parts of a page that its reader sizes. */
const widen = (page: Page, width: number) =>
  page.locator('#place').evaluate((place, px) => (place.style.width = `${px}px`), width);
const frames = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

test('what stands in its place, and the sentence why, are in the colours and letters of a dark page', async ({
  page,
  faults,
}) => {
  const words = `<p>The timeline <a href="${SITE}/">itself</a></p>`;
  await show(
    page,
    `<timeline-embed src="${SITE}/none.json">${words}</timeline-embed>`,
    '<style>a{color:inherit}body{background:#0f172a;color:rgb(226, 232, 240);font:18px sans-serif}</style>',
  );
  const one = page.locator('timeline-embed');
  await expect(one.locator('.fault')).toBeVisible();
  for (const part of [one.getByText('The timeline itself'), one.locator('> p a'), one.locator('.fault')]) {
    await expect.soft(part).toHaveCSS('color', 'rgb(226, 232, 240)');
    await expect.soft(part).toHaveCSS('font-size', '18px');
  }
  await expect(one.locator('.fault a')).toHaveCSS('color', 'rgb(226, 232, 240)');
  faults.length = 0;
});

test('in a page of another charset, from a host that names none for scripts, every sign is what it was', async ({
  page,
}) => {
  await page.unrouteAll();
  await page.route(`${HOST}/page`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=windows-1252',
      body: pageOf({ body: `<div id="place">${embed()}</div>${script()}` }),
    }),
  );
  await page.route('**/embed/v1/embed.js', async (route) =>
    route.fulfill({ response: await route.fetch(), headers: { 'content-type': 'text/javascript' } }),
  );
  await page.goto(`${HOST}/page`);
  await widen(page, 360);
  await isDrawn(page);
  const said = await drawn(page).evaluate((svg) => svg.textContent);
  expect(said).toContain(' · ');
  expect(said).not.toContain('Â');
});

test('whatever the size of the root, the drawing on paper is the one for paper', async ({ page }) => {
  for (const size of [10, 16, 30]) {
    await show(page, embed(), `<style>html{font-size:${size}px}</style>`);
    await isDrawn(page);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect.soft(drawn(page), `${size} px`).toHaveClass(/at-592/);
  }
});

test('a dark embed prints in the colours of paper', async ({ page }) => {
  await show(page, embed('theme="light"') + embed('theme="dark"'));
  for (const nth of [0, 1]) {
    await page.locator('timeline-embed').nth(nth).scrollIntoViewIfNeeded();
    await isDrawn(page, nth);
  }
  await page.emulateMedia({ media: 'print' });
  const fills = (nth: number) =>
    drawn(page, nth)
      .locator('.lane > *')
      .evaluateAll((all) => all.map((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke].join()));
  const light = await fills(0);
  expect(light.length).toBeGreaterThan(5);
  expect(await fills(1)).toEqual(light);
});

test('a given height holds the whole of a wide drawing, however far that is stretched', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await show(page, `<div id="place">${embed('height="700"')}</div>`);
  await isDrawn(page);
  const hidden = () =>
    page.locator('timeline-embed .embed').evaluate((place) => place.scrollHeight - place.clientHeight);
  for (const width of [600, 650, 715, 760, 900, 955, 1120, 1195, 1300]) {
    await widen(page, width);
    await expect.poll(hidden, `${width} px`).toBe(0);
  }
});

test('a low embed covers nothing, and what it has no room for is a scroll away', async ({ page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  for (const height of [300, 450, 600]) {
    await show(page, `<div id="place">${embed(`height="${height}"`)}</div>`);
    await isDrawn(page);
    for (const width of [600, 760, 984, 1120, 1300]) {
      await widen(page, width);
      await frames(page);
      const where = `${width} x ${height}`;
      expect.soft(await overlapsIn(drawn(page)), where).toEqual([]);
      // Letters of the label of a mark, and of a lane, by the line they stand on: boxes of text are higher than letters.
      const covered = await drawn(page).evaluate((drawing) => {
        const boxes = (selector: string) =>
          Array.from(drawing.querySelectorAll(selector), (one) => ({
            text: one.textContent,
            box: one.getBoundingClientRect(),
          }));
        return boxes('.lane > text').flatMap(({ text, box }) =>
          boxes('[data-event-label] text')
            .filter(
              ({ box: other }) =>
                Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
                Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 6,
            )
            .map((label) => `${text} meets ${label.text}`),
        );
      });
      expect.soft(covered, where).toEqual([]);
      await page.locator('timeline-embed').locator('.embed-foot').scrollIntoViewIfNeeded();
      await expect.soft(page.locator('timeline-embed').locator('.embed-foot'), where).toBeInViewport();
    }
  }
});

test('a page that is made wider and narrower is told of no error', async ({ page }) => {
  await page.addInitScript(() => {
    const errors: string[] = [];
    Object.assign(window, { errors });
    addEventListener('error', ({ message }) => errors.push(message));
  });
  await show(page, `<div id="place">${embed()}</div>`);
  await isDrawn(page);
  for (const width of [300, 470, 620, 760, 990, 400]) {
    await widen(page, width);
    await frames(page);
    await expect(drawn(page)).toBeVisible();
  }
  expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toEqual([]);
});

test('of two embeds with faces of their own, each keeps its labels apart when it is moved', async ({ page }) => {
  await show(page, embed() + embed(), '<style>timeline-embed:first-of-type{--timeline-font:monospace}</style>');
  for (const nth of [0, 1]) {
    await page.locator('timeline-embed').nth(nth).scrollIntoViewIfNeeded();
    await isDrawn(page, nth);
  }
  const first = page.locator('timeline-embed').first();
  for (const name of ['Whole range', 'The story']) {
    await first.getByRole('button', { name }).click();
    await page.waitForTimeout(900);
    expect.soft(await overlapsIn(drawn(page)), name).toEqual([]);
  }
});

test('an open card does not cover what the page has above it', async ({ page }) => {
  await show(
    page,
    `<header style="position:sticky;top:0;z-index:1;height:60px;background:pink">Header</header>${embed()}<div style="height:2000px"></div>`,
  );
  await isDrawn(page);
  await page.getByRole('button', { name: 'Read in order' }).click();
  const card = page.locator('timeline-embed .card');
  await expect(card).toBeVisible();
  const { x, y, width } = (await card.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.evaluate((by) => scrollBy(0, by), y);
  const top = await page.evaluate((at) => document.elementFromPoint(at, 30)?.localName, x + width / 2);
  expect(top).toBe('header');
});

test('what it shows is said in its own language, and names of no language do no harm', async ({ page }) => {
  for (const lang of ['', 'lang="__proto__"', 'lang="constructor"']) {
    await show(page, embed(lang), '', 'lang="de"');
    await isDrawn(page);
    await expect(page.locator('timeline-embed .embed')).toHaveAttribute('lang', /^en/);
  }
});

test('from right to left a date stands beside the title that it follows, not on it', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  // Where the height is given, dates run on in the last line of their titles.
  await show(page, embed('height="700"'), '', 'dir="rtl"');
  await isDrawn(page);
  const gaps = await drawn(page)
    .locator('.label tspan[dx]')
    .evaluateAll((dates) =>
      dates.map((date) => {
        const [own, title] = [date, date.previousElementSibling ?? date].map((one) => one.getBoundingClientRect());
        return (title?.left ?? 0) - (own?.right ?? 0);
      }),
    );
  expect(gaps.length).toBeGreaterThan(0);
  for (const gap of gaps) expect.soft(gap).toBeGreaterThan(3);
});
