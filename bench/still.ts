import { brotliCompressSync, constants } from 'node:zlib';
import axe from 'axe-core';
import type { Browser, Page, Response } from 'playwright';
import { apart } from '../e2e/helpers/apart.ts';
import { readPdf, squeezed } from '../e2e/helpers/pdf.ts';
import { benchEvents } from './events.ts';
import { withoutGlue } from './glue.ts';
import { LIMIT, opened, visit } from './load.ts';
import { within } from './stats.ts';
import type { Timeline } from './timelines.ts';

/** What is the same at each load of a page. */
export interface Still {
  /** Bytes, each file compressed by itself (brotli 11). */
  script: number;
  style: number;
  markup: number;
  /** Rules of axe that are broken. */
  violations: number;
  /** Titles of events that can be read without JavaScript, and on paper. */
  unscripted: number;
  printed: number;
}

type Measurement = Promise<Partial<Still>>;

/** Measures each by itself: what fails leaves a note in its own place. */
export async function measureStill(
  browser: Browser,
  timeline: Timeline,
  events: number,
): Promise<{ found: Partial<Still>; notes: Partial<Record<keyof Still, string>> }> {
  const address = timeline.address(events) ?? '';
  const titles = benchEvents(events).map(({ title }) => squeezed(title).toLowerCase());
  const count = (text: string) => {
    const all = squeezed(text).toLowerCase();
    return titles.filter((title) => all.includes(title)).length;
  };
  const measurements: [keyof Still, (page: Page) => Measurement, boolean?][] = [
    ['script', (page) => bytes(page, address)],
    ['violations', async (page) => (await visit(page, address), violations(page))],
    ['printed', async (page) => (await visit(page, address), { printed: count(await printed(page)) })],
    ['unscripted', async (page) => ({ unscripted: count(await unscripted(page, address)) }), false],
  ];
  const found: Partial<Still> = {};
  const notes: Partial<Record<keyof Still, string>> = {};
  for (const [name, measure, javaScriptEnabled = true] of measurements) {
    const page = await opened(browser, timeline, { javaScriptEnabled });
    try {
      Object.assign(found, await within(LIMIT, name, measure(page)));
    } catch (error) {
      notes[name] = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    }
    await within(5000, 'closing', page.context().close()).catch(() => undefined);
  }
  return { found, notes };
}

const packed = (body: Buffer): number =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Scripts and styles that the page loads, or holds. Data, pictures and fonts are not counted. */
async function bytes(page: Page, address: string): Measurement {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await visit(page, address);
  const sizes = { script: 0, style: 0, markup: 0 };
  for (const response of responses) {
    const type = response.headers()['content-type'] ?? '';
    if (/javascript/.test(type)) sizes.script += packed(await response.body());
    else if (/css/.test(type)) sizes.style += packed(await response.body());
    else if (/html/.test(type)) {
      const { rest, scripts, styles } = apart(withoutGlue(await response.text()));
      sizes.markup += packed(Buffer.from(rest));
      for (const text of scripts) sizes.script += packed(Buffer.from(text));
      for (const text of styles) sizes.style += packed(Buffer.from(text));
    }
  }
  return sizes;
}

async function violations(page: Page): Measurement {
  await page.evaluate(axe.source);
  const broken = await page.evaluate(async () => {
    const { axe: own } = window as unknown as { axe: typeof axe };
    return (await own.run(document, { resultTypes: ['violations'] })).violations.length;
  });
  return { violations: broken };
}

const printed = async (page: Page): Promise<string> => {
  // Some timelines set their cards when the page has been quiet for a while.
  await page.waitForTimeout(500);
  return (await readPdf(await page.pdf({ format: 'A4' }))).pages.join('');
};

async function unscripted(page: Page, address: string): Promise<string> {
  await page.goto(address, { timeout: LIMIT });
  return page.locator('body').innerText();
}
