/**
 * `npm run pdf`: the sheet of every event and the booklet as tagged PDFs in `dist/pdf/` (or OUT_DIR), printed from the
 * built site by the browser that runs the tests. Then the pages of the site get their links to them.
 * `--only ID` makes one of them, `--paper letter` another paper. A file appears only when whole, so that it can be
 * stopped at any time; what was made before stays.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { didYouMean } from '../check/suggest.ts';
import { BROWSER_FLAGS, findBrowser } from './browser.ts';
import { count } from './describe.ts';
import { withoutChance } from './pdfChance.ts';
import { linkPdfs } from './pdfLinks.ts';
import { siteAt, type BuiltSite } from './siteAt.ts';

const BOOKLET = 'booklet';
const PAPERS: Record<string, string> = { a4: 'A4', letter: 'Letter' };

const projectDir = fileURLToPath(new URL('../../', import.meta.url));
const outDir = resolve(projectDir, process.env.OUT_DIR ?? 'dist');
const pdfDir = join(outDir, 'pdf');

try {
  await makePdfs();
} catch (error) {
  console.error(`no pdf: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function makePdfs(): Promise<void> {
  const { only, paper = 'a4' } = parseArgs({ options: { only: { type: 'string' }, paper: { type: 'string' } } }).values;
  const format = PAPERS[paper.toLowerCase()];
  if (!format) throw new Error(`no paper ${JSON.stringify(paper)}; write "a4" or "letter"`);
  const wanted = wantedNames(only);
  const browserPath = process.env['BROWSER_PATH'] ?? (await findBrowser());
  if (!browserPath) throw new Error('it needs a browser');

  mkdirSync(pdfDir, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: BROWSER_FLAGS });
  try {
    const site = siteAt(outDir);
    for (const [i, name] of wanted.entries()) {
      const path = name === BOOKLET ? 'print/' : `events/${name}/`;
      const bytes = await printed(browser, site, path, format);
      const size = write(join(pdfDir, `${name}.pdf`), bytes);
      console.log(`${String(i + 1).padStart(String(wanted.length).length)}/${wanted.length} ${name}.pdf ${size}`);
    }
    linkPages(new URL(site.address).pathname);
  } finally {
    await browser.close();
  }
  console.log(`made ${count(wanted.length, 'PDF')} in ${pdfDir}`);
}

/** The names of the files to make. */
function wantedNames(only: string | undefined): string[] {
  if (!existsSync(join(outDir, 'print/index.html'))) {
    throw new Error(`there is no built site in ${JSON.stringify(outDir)}; run "npm run build" first`);
  }
  const events = readdirSync(join(outDir, 'events'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const all = [...events, BOOKLET];
  if (only === undefined) return all;
  if (!all.includes(only)) throw new Error(`no event ${JSON.stringify(only)}${didYouMean(only, all)}`);
  return [only];
}

/** Each in a context of its own: Chromium numbers the tags of a PDF by all that it made before in the same one. */
async function printed(browser: Browser, site: BuiltSite, path: string, format: string): Promise<Buffer> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.route('**/*', (route) => route.fulfill(site.answer(new URL(route.request().url()))));
    await page.emulateMedia({ media: 'print' });
    await page.goto(site.address + path, { waitUntil: 'load' });
    // Fonts are asked for when the page is laid out: only then can they be waited for.
    await page.locator('body').boundingBox();
    await page.evaluate(() => document.fonts.ready);
    return await page.pdf({ format, preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}

/** Puts a file in place when it is whole. @returns its size in words */
function write(file: string, bytes: Buffer): string {
  const part = `${file}.part`;
  try {
    writeFileSync(part, withoutChance(bytes));
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  return `${Math.ceil(bytes.byteLength / 1000)} kB`;
}

/** Writes the links into the pages that have a place for them. */
function linkPages(base: string): void {
  const sizeOf = (address: string) =>
    statSync(join(outDir, address.slice(base.length)), { throwIfNoEntry: false })?.size;
  const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const file = join(outDir, page);
    const html = readFileSync(file, 'utf8');
    const linked = linkPdfs(html, sizeOf);
    if (linked === html) continue;
    writeFileSync(`${file}.part`, linked);
    renameSync(`${file}.part`, file);
  }
}
