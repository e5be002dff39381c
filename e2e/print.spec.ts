import { longest } from './helpers/pages.ts';
import type { Page } from 'playwright/test';
import { events, site, sources } from './helpers/content.ts';
import { fewAtOnce } from './helpers/fewAtOnce.ts';
import { PAPERS, toPdf } from './helpers/paper.ts';
import { readPdf, squeezed } from './helpers/pdf.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

const FURNITURE = [
  '[data-menu]',
  '.sidebar',
  '.breadcrumb',
  '.turn',
  '.skip-link',
  '[data-toolbar]',
  '.print-link',
  'input',
  'button',
];

test('every page prints without what only a screen can use, and nothing is cut off', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  for (const { kind, address } of longest) {
    await page.goto(address);
    const furniture = page.locator(FURNITURE.join(', ')).filter({ visible: true });
    expect.soft(await furniture.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 80))), kind).toEqual([]);
    await expect.soft(page.locator('h1').filter({ visible: true }), kind).toHaveCount(1);
    // The rest of what is cut would be cut on paper too: a box that scrolls does not there.
    const cut = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('body *'))
        .filter((box) => box.clientWidth > 1 && box.scrollWidth > box.clientWidth + 1)
        .filter((box) => getComputedStyle(box).overflowX !== 'visible' && getComputedStyle(box).clipPath === 'none')
        .map((box) => `${box.localName}.${box.className}`),
    );
    expect.soft(cut, kind).toEqual([]);
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBeLessThanOrEqual(688);
  }
});

/** What the foot of a page says on paper. */
async function footOf(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('.site-footer').evaluateAll(([foot]) => (foot as HTMLElement | undefined)?.innerText);
  await page.emulateMedia({ media: null });
  return text ?? '';
}

test(
  'no kind of page has letters smaller than 8 points, or a sheet with nothing, or nothing new, on it',
  { tag: '@chromium' },
  async ({ context }) => {
    test.setTimeout(120_000);
    // What stands in a frame is printed by the page around it.
    const printed = longest.filter((one) => !one.kind.startsWith('embed/'));
    await fewAtOnce(printed, async ({ kind, address }) => {
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      const own = (await page.locator('html').getAttribute('data-address')) ?? '';
      const files = [];
      for (const paper of PAPERS) files.push({ paper, ...(await readPdf(await toPdf(page, paper))) });
      // To look at the page as on paper may fetch what only paper needs: it is printed before.
      const foot = squeezed(await footOf(page));
      for (const { paper, smallest, pages } of files) {
        const which = `${kind} on ${paper}`;
        expect.soft(smallest.size, `${which}: ${smallest.text}`).toBeGreaterThanOrEqual(8 - 0.05);
        const bare = pages.filter((text, i) => text === squeezed(`${i + 1} / ${pages.length}${own}`));
        expect.soft(bare.length, which).toBe(0);
        // A page that had room for its heading alone, or has the foot of the site alone.
        expect.soft(pages[0]?.length, which).toBeGreaterThan(own.length + 100);
        const rest = (pages.at(-1) ?? '').replace(squeezed(`${pages.length} / ${pages.length}${own}`), '');
        expect.soft(rest === '' || foot.endsWith(rest), `${which}: ${rest}`).toBe(false);
      }
      await page.close();
    });
  },
);

test(
  'the list of all events prints the drawing below its heading, and the first events after it',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('/events/');
    for (const paper of PAPERS) {
      const { pages, tags } = await readPdf(await toPdf(page, paper));
      expect(tags.filter(({ role }) => role === 'Figure').length).toBeGreaterThan(0);
      const lanes = await page.locator('.paper-drawing .lane text').allTextContents();
      expect(lanes.length).toBeGreaterThan(0);
      for (const lane of lanes) expect.soft(pages[0]).toContain(squeezed(lane));
    }
  },
);

test(
  'the first page has the whole drawing below what introduces it, and what its shapes mean',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('/');
    const lanes = await page.locator('.drawing.at-720 .lane text').allTextContents();
    const meanings = await page.locator('.legend li').allTextContents();
    expect(lanes.length).toBeGreaterThan(0);
    for (const paper of PAPERS) {
      const [first = '', second = ''] = (await readPdf(await toPdf(page, paper))).pages;
      for (const text of [site.title, ...lanes, ...meanings])
        expect.soft(first, paper).toContain(squeezed(plain(text)));
      // It is not there twice.
      for (const lane of meanings) expect.soft(second, paper).not.toContain(squeezed(lane));
    }
  },
);

test(
  'the first page prints every event with its date, and its own address and number at the foot',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('/');
    const { pages } = await readPdf(await toPdf(page, 'A4'));
    const text = pages.join('');
    for (const { entry, words } of events) {
      expect.soft(text.includes(squeezed(plain(entry.title))), entry.title).toBe(true);
      expect.soft(text.includes(squeezed(words)), words).toBe(true);
    }
    const address = await page.locator('html').getAttribute('data-address');
    for (const [i, one] of pages.entries())
      expect.soft(one).toContain(squeezed(`${i + 1} / ${pages.length}${address}`));
  },
);

test('the page of sources prints the address of each that is linked', { tag: '@chromium' }, async ({ page }) => {
  await page.goto('/sources/');
  const text = (await readPdf(await toPdf(page, 'Letter'))).pages.join('');
  for (const { linked, URL: url = '' } of Object.values(sources)) {
    expect.soft(text.includes(squeezed(url)), url).toBe(linked);
  }
});

test('a link in prose prints where it leads', { tag: '@chromium' }, async ({ page }) => {
  await page.goto('/method/');
  await page
    .locator('.prose p')
    .first()
    .evaluate((paragraph) => {
      const link = document.createElement('a');
      link.href = 'https://example.org/a-report';
      link.textContent = 'a report';
      paragraph.append(link);
    });
  const text = (await readPdf(await toPdf(page, 'A4'))).pages.join('');
  expect(text).toContain(squeezed('a report <https://example.org/a-report>'));
});
