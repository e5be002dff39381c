/** The booklet and the wall chart on A4 and Letter: of the project's content, and of content that is hard to print. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { words } from '../src/i18n/index.ts';
import { builds } from './helpers/builds.ts';
import { events, site, sources } from './helpers/content.ts';
import { canCheck, fileFaults } from './helpers/fonts.ts';
import { openSite, PAPERS, toPdf } from './helpers/paper.ts';
import { readPdf, squeezed, tagFaults, type ReadPdf } from './helpers/pdf.ts';
import { isInChinese, stressIds, stressTexts } from './helpers/stress.ts';
import { stressSite } from './helpers/stressSite.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

interface Printed {
  name: string;
  bytes: Buffer;
  pdf: ReadPdf;
  /** What the page said of it before it was printed. */
  status: string;
}

/** A row of the contents: what it says, and on which page that is. */
interface Row {
  text: string;
  number: number;
}

interface Booklet extends Printed {
  contents: Row[];
  isStressed: boolean;
}

const t = words(site.locale);
const SMALLEST = 8 - 0.05;
const WALLS = [
  [2, 2],
  [3, 1],
] as const;
const scratch = mkdtempSync(join(tmpdir(), 'print-'));
const booklets: Booklet[] = [];
const walls: (Printed & { leaves: number })[] = [];
let address = '';

// One after the other, in one worker: each PDF is made once, and every test reads them all.
test.describe.configure({ mode: 'default', timeout: 60_000 });

const status = async (page: Page): Promise<string> => (await page.locator('[data-status]').textContent()) ?? '';

async function print(page: Page, paper: (typeof PAPERS)[number]): Promise<Pick<Printed, 'bytes' | 'pdf'>> {
  await page.emulateMedia({ media: 'print' });
  await page.locator('body').boundingBox();
  await page.evaluate(() => document.fonts.ready);
  const bytes = await toPdf(page, paper);
  await page.emulateMedia({ media: 'screen' });
  return { bytes, pdf: await readPdf(bytes) };
}

const contentsOf = (page: Page): Promise<Row[]> =>
  page.locator('.book-contents tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      text: row.querySelector('a')?.textContent ?? '',
      number: Number(row.lastElementChild?.textContent),
    })),
  );

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  const stressDir = await stressSite();
  for (const dir of [builds.root.dir, stressDir]) {
    const isStressed = dir === stressDir;
    const { page, address: own } = await openSite(browser, dir);
    address = own;
    await page.goto(`${own}print/`);
    await expect(page.locator('[data-print-options]')).toHaveAttribute('data-ready', 'true');
    for (const paper of PAPERS) {
      const name = `${isStressed ? 'stress' : 'real'} booklet on ${paper}`;
      const about = { name, isStressed, status: await status(page), contents: await contentsOf(page) };
      booklets.push({ ...about, ...(await print(page, paper)) });
    }
    await page.locator('input[value="wall"]').check();
    for (const [columns, rows] of WALLS) {
      await page.locator('select[name="columns"]').selectOption(String(columns));
      await page.locator('select[name="rows"]').selectOption(String(rows));
      for (const paper of PAPERS) {
        const name = `${isStressed ? 'stress' : 'real'} wall of ${columns} by ${rows} on ${paper}`;
        const about = { name, leaves: columns * rows, status: await status(page) };
        walls.push({ ...about, ...(await print(page, paper)) });
      }
    }
    await page.context().close();
  }
});

test.afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test('the page says how many pages are printed', () => {
  for (const { name, pdf, status: said, isStressed } of booklets) {
    const count = events.length + (isStressed ? stressIds.length : 0);
    expect.soft(said, name).toBe(t.printPage.pages(t.count.events(count), pdf.pages.length));
  }
  for (const { name, pdf, leaves } of walls) expect.soft(pdf.pages.length, name).toBe(leaves);
});

test('every page number in the contents is right', () => {
  for (const { name, pdf, contents } of booklets) {
    expect(contents.length).toBeGreaterThan(events.length);
    const wrong = contents.filter(({ text, number }) => !pdf.pages[number - 1]?.includes(squeezed(plain(text))));
    // Ideographs may have no font on this machine.
    expect
      .soft(
        wrong.filter(({ text }) => !/\p{Script=Han}/u.test(text)),
        name,
      )
      .toEqual([]);
  }
});

test('the booklet has every title, date and address of a linked source', () => {
  for (const { name, pdf, isStressed } of booklets) {
    const text = pdf.pages.join('');
    const used = events.flatMap(({ entry }) => entry.sources.flatMap((id) => sources[id] ?? []));
    const shown = [
      ...events.flatMap(({ entry, words: date }) => [entry.title, entry.summary, date]),
      ...used.flatMap(({ linked, URL: url }) => (linked ? (url ?? '') : '')),
      ...(isStressed ? stressIds.filter((id) => !isInChinese(id)) : []).flatMap((id) => stressTexts[id] ?? []),
    ];
    const missing = shown.filter((part) => !text.includes(squeezed(plain(part))));
    expect.soft(missing, name).toEqual([]);
    const hidden = used.flatMap(({ linked, URL: url }) => (linked || !url ? [] : [url]));
    expect
      .soft(
        hidden.filter((url) => text.includes(squeezed(url))),
        name,
      )
      .toEqual([]);
  }
});

test('no page is empty', () => {
  for (const { name, pdf } of [...booklets, ...walls]) {
    // The number and the address stand at the foot of every page.
    const bare = pdf.pages.filter((page, i) => page === squeezed(`${i + 1} / ${pdf.pages.length}${address}print/`));
    expect.soft(bare.length, name).toBe(0);
  }
});

test('they are tagged: one H1, no level skipped, words for every figure, a scope for every header, title, language', () => {
  for (const { name, pdf } of [...booklets, ...walls]) expect.soft(tagFaults(pdf), name).toEqual([]);
});

test('no letter is smaller than 8 points', () => {
  for (const { name, pdf } of [...booklets, ...walls]) {
    expect.soft(pdf.smallest.size, `${name}: ${pdf.smallest.text}`).toBeGreaterThanOrEqual(SMALLEST);
  }
});

test('files are whole and hold their fonts, as fonts', () => {
  test.skip(!canCheck, 'qpdf or pdffonts is not on this machine');
  for (const { name, bytes } of booklets) {
    expect.soft(fileFaults(bytes, join(scratch, 'one.pdf')), name).toEqual([]);
  }
});
