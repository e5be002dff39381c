/** The sheet of every event, on A4 and Letter: of the project's content, and of content that is hard to print. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from 'playwright/test';
import { builds } from './helpers/builds.ts';
import { events, site, sources } from './helpers/content.ts';
import { canCheck, fileFaults } from './helpers/fonts.ts';
import { openSite, PAPERS, toPdf, type Paper } from './helpers/paper.ts';
import { has, readPdf, squeezed, tagFaults, type ReadPdf } from './helpers/pdf.ts';
import { isInChinese, stressIds, stressTexts } from './helpers/stress.ts';
import { stressSite } from './helpers/stressSite.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

interface Printed {
  id: string;
  paper: Paper;
  bytes: Buffer;
  pdf: ReadPdf;
}

const DPI = 150;
const SMALLEST = 8 - 0.05;
const scratch = mkdtempSync(join(tmpdir(), 'print-'));
const real: Printed[] = [];
const stress: Printed[] = [];
const codes = new Map<string, string | undefined>();
let address = '';
let hasIdeographs = false;

// One after the other, in one worker: each PDF is made once, and every test reads them all.
test.describe.configure({ mode: 'default', timeout: 120_000 });

/** What the code says, on a screen of 150 dots an inch and in grey. */
async function readCode(page: Page): Promise<string | undefined> {
  const { data, width, height } = PNG.sync.read(await page.locator('.sheet .qr').screenshot());
  for (let i = 0; i < data.length; i += 4) {
    const grey = Math.round(((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3);
    data.fill(grey, i, i + 3);
  }
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** A picture in grey, one byte a pixel (PGM, P5), as red, green, blue and opacity. A PNG takes ten times as long to write. */
function readGrey(file: Buffer): { data: Uint8ClampedArray; width: number; height: number } {
  const [head, width, height] = /^P5\n(\d+) (\d+)\n255\n/.exec(file.toString('latin1', 0, 32)) ?? [];
  if (head === undefined) throw new Error('pdftoppm made another picture than a PGM of 8 bits');
  const grey = file.subarray(head.length);
  const data = new Uint8ClampedArray(grey.length * 4).fill(255);
  for (const [i, shade] of grey.entries()) data.fill(shade, i * 4, i * 4 + 3);
  return { data, width: Number(width), height: Number(height) };
}

/** Whether two characters look different: without a font for them, each is the same empty box. */
const drawsIdeographs = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const picture = (text: string) => {
      const context = document.createElement('canvas').getContext('2d');
      context?.fillText(text, 10, 20);
      return context?.canvas.toDataURL();
    };
    return picture('王') !== picture('毅');
  });

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  const options = { deviceScaleFactor: DPI / 96, viewport: { width: 720, height: 1000 }, javaScriptEnabled: true };
  const print = async (dir: string, ids: readonly string[], into: Printed[]) => {
    const { page, address: own } = await openSite(browser, dir, options);
    address = own;
    await page.emulateMedia({ media: 'print' });
    for (const id of ids) {
      await page.goto(`${own}events/${id}/`);
      await page.evaluate(() => document.fonts.ready);
      if (into === real) codes.set(id, await readCode(page));
      for (const paper of PAPERS) {
        const bytes = await toPdf(page, paper);
        into.push({ id, paper, bytes, pdf: await readPdf(bytes) });
      }
    }
    hasIdeographs = await drawsIdeographs(page);
    await page.context().close();
  };
  await print(await stressSite(), stressIds, stress);
  await print(
    builds.root.dir,
    events.map(({ id }) => id),
    real,
  );
});

test.afterAll(() => {
  rmSync(scratch, { recursive: true });
});

const name = ({ id, paper }: Printed) => `${id} on ${paper}`;

test('at least 95 % of the sheets are on one page and none on more than two, on both papers', () => {
  expect(real).toHaveLength(events.length * PAPERS.length);
  for (const paper of PAPERS) {
    const sheets = real.filter((one) => one.paper === paper);
    const onOne = sheets.filter(({ pdf }) => pdf.pages.length === 1);
    expect.soft(onOne.length / sheets.length, paper).toBeGreaterThanOrEqual(0.95);
  }
  expect([...real, ...stress].filter(({ pdf }) => pdf.pages.length > 2).map(name)).toEqual([]);
});

test('papers are as the reader has them', () => {
  const size = { A4: [595, 842], Letter: [612, 792] };
  for (const { paper, pdf } of real) {
    for (const [width, height] of pdf.sizes) {
      expect(Math.abs(width - (size[paper][0] ?? 0)) + Math.abs(height - (size[paper][1] ?? 0))).toBeLessThan(3);
    }
  }
});

test('a second page holds sources only, and says so', () => {
  const second = [...real, ...stress].filter(({ pdf }) => pdf.pages.length > 1);
  expect(second.length).toBeGreaterThan(0);
  for (const one of second) {
    const [, page = ''] = one.pdf.pages;
    const foot = squeezed(`2 / 2${address}events/${one.id}/`);
    expect
      .soft(page.startsWith(foot + squeezed('Sources, continued')), `${name(one)}: ${page.slice(0, 200)}`)
      .toBe(true);
    for (const part of ['What happened', 'Why it matters', 'Permalink', 'Cite as']) {
      expect.soft(page.includes(squeezed(part)), `${name(one)}: ${part}`).toBe(false);
    }
  }
});

test('every label, date, word of the text and address of a source is on the sheet', () => {
  const labels = [
    'Event sheet',
    'When',
    'Topic, status',
    'What happened',
    'Why it matters',
    'The article says',
    'What is added',
    'Sources',
    'Permalink',
    'Cite as',
    'Licence',
  ];
  for (const one of real) {
    const event = events.find(({ id }) => id === one.id);
    if (!event) throw new Error(`no event ${one.id}`);
    const { entry, words, body } = event;
    const text = one.pdf.pages.join('');
    const cited = entry.sources.flatMap((id) => sources[id] ?? []);
    const shown = [
      ...labels,
      site.title,
      site.version,
      site.licence?.name ?? '',
      entry.title,
      entry.summary,
      words,
      entry.date.resolved,
      entry.date.stated ?? '',
      entry.place?.name ?? '',
      `${address}events/${one.id}/`,
      ...body.split(/\[@[^\]]*\]|^## .*$/m).map((part) => part.replace(/\]\([^)]*\)|\[|\*|(?<!\w)_|_(?!\w)/g, '')),
      ...cited.flatMap(({ publisher, linked, URL: url = '' }) => [publisher, linked ? url : '']),
      // A title in a script that no font of this machine has can't be printed.
      ...cited.flatMap(({ title = '', language }) => (/^(zh|ja|ko)/.test(language ?? '') ? [] : [title])),
      ...(entry.accounts ?? []).flatMap((account) => [account.by, account.text]),
      entry.articleNote ?? '',
    ];
    const missing = shown.filter((part) => !text.includes(squeezed(plain(part))));
    expect.soft(missing, name(one)).toEqual([]);
    const hidden = cited.filter(({ linked }) => !linked).map(({ URL: url = '' }) => url);
    expect
      .soft(
        hidden.filter((url) => text.includes(squeezed(url))),
        name(one),
      )
      .toEqual([]);
  }
});

/** What of a sheet's stress content is not on it. */
function missingTexts({ id, pdf }: (typeof stress)[number]): string[] | undefined {
  const text = pdf.pages.join('');
  return stressTexts[id]?.filter((part) => !text.includes(squeezed(plain(part))));
}

test('of content that is hard to print, every title, summary, word of the text and address is on the sheet', () => {
  for (const one of stress.filter(({ id }) => !isInChinese(id))) {
    expect.soft(missingTexts(one), name(one)).toEqual([]);
  }
});

test('Chinese text is printed whole', () => {
  test.skip(!hasIdeographs, 'this machine has no font with Chinese characters');
  for (const one of stress.filter(({ id }) => isInChinese(id))) {
    expect.soft(missingTexts(one), name(one)).toEqual([]);
  }
});

test('no letter on a sheet is smaller than 8 points', () => {
  for (const one of [...real, ...stress]) {
    expect.soft(one.pdf.smallest.size, `${name(one)}: ${one.pdf.smallest.text}`).toBeGreaterThanOrEqual(SMALLEST);
  }
});

test('the two events before and after are there with their dates and permalinks', () => {
  const dated = events
    .filter(({ date }) => date.earliest !== null)
    .toSorted((a, b) => (a.date.earliest ?? 0) - (b.date.earliest ?? 0));
  for (const one of real) {
    const at = dated.findIndex(({ id }) => id === one.id);
    const text = one.pdf.pages.join('');
    const { earliest } = dated[at]?.date ?? {};
    // Those of the same moment may stand on either side, by their ids.
    const near =
      at < 0 ? [] : [dated[at - 1], dated[at + 1]].filter((other) => other && other.date.earliest !== earliest);
    for (const other of near) {
      expect.soft(text, name(one)).toContain(squeezed(`${other?.words} ${plain(other?.entry.title ?? '')}`));
      expect.soft(text, name(one)).toContain(squeezed(`${address}events/${other?.id}/`));
    }
  }
});

test('sheets are tagged: one H1, no level skipped, words for every figure, a scope for every header, title, language', () => {
  for (const one of [...real, ...stress]) {
    expect.soft(tagFaults(one.pdf), name(one)).toEqual([]);
    const roles = one.pdf.tags.map(({ role }) => role);
    for (const role of ['Table', 'TH', 'L', 'LI', 'Figure', 'Link']) expect.soft(roles, name(one)).toContain(role);
    expect.soft(one.pdf.outline[0]?.depth, name(one)).toBe(1);
    expect.soft(one.pdf.outline.length, name(one)).toBeGreaterThan(5);
  }
});

test('the code on every sheet leads to its permalink, at 150 dots an inch in grey', () => {
  for (const { id } of events) expect.soft(codes.get(id), id).toBe(`${address}events/${id}/`);
});

test('the code is read from every printed page', () => {
  test.skip(!has('pdftoppm'), 'pdftoppm is not on this machine');
  const [file, picture] = [join(scratch, 'one.pdf'), join(scratch, 'one')];
  for (const one of [...real, ...stress].filter(({ paper }) => paper === 'A4')) {
    writeFileSync(file, one.bytes);
    execFileSync('pdftoppm', ['-r', String(DPI), '-l', '1', '-gray', '-singlefile', file, picture]);
    const { data, width, height } = readGrey(readFileSync(`${picture}.pgm`));
    expect.soft(jsQR(data, width, height)?.data, one.id).toBe(`${address}events/${one.id}/`);
  }
});

test('files are whole and hold their fonts, as fonts', () => {
  test.skip(!canCheck, 'qpdf or pdffonts is not on this machine');
  for (const one of [...real, ...stress]) {
    // Where all that is set in the serif is Chinese, the machine's own font has it.
    const faces = isInChinese(one.id) && hasIdeographs ? ['SourceSans3'] : undefined;
    expect.soft(fileFaults(one.bytes, join(scratch, 'one.pdf'), faces), name(one)).toEqual([]);
  }
});
