import { brotliCompressSync, constants } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright/test';
import { apart } from './helpers/apart.ts';
import { events } from './helpers/content.ts';
import { fewAtOnce } from './helpers/fewAtOnce.ts';
import { longest } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

/** As a host sends it: text at the highest brotli quality; fonts are compressed already. */
function compressed(address: string, body: Buffer): number {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const size = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;
  sizes.set(address, size);
  return size;
}
const sizes = new Map<string, number>();

interface Weight {
  html: number;
  css: number;
  js: number;
  fonts: number;
  other: number;
}

const KINDS: Record<string, keyof Weight> = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' };

/**
 * What a page loads until it is quiet, bytes on the wire. Each is visited as by a reader who was never here.
 * @param act what the reader does then, after which it is quiet again
 */
async function weigh(context: BrowserContext, path: string, act?: (page: Page) => Promise<unknown>): Promise<Weight> {
  const bodies: Promise<{ address: string; type: string; body: Buffer }>[] = [];
  const page = await context.newPage();
  // What another page has fetched is no less to fetch for who begins here.
  await (await context.newCDPSession(page)).send('Network.setCacheDisabled', { cacheDisabled: true });
  page.on('response', (response) => {
    const [address, type] = [response.url(), response.request().resourceType()];
    bodies.push(response.body().then((body) => ({ address, type, body })));
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await act?.(page);
  // What comes later, on a slow machine, would be cut off with the page.
  page.removeAllListeners('response');
  const weight: Weight = { html: 0, css: 0, js: 0, fonts: 0, other: 0 };
  for (const { address, type, body } of await Promise.all(bodies)) {
    const kind = KINDS[type] ?? 'other';
    if (kind === 'html') {
      const { rest, scripts, styles } = apart(body.toString());
      weight.html += compressed(address, Buffer.from(rest));
      for (const text of styles) weight.css += compressed(text, Buffer.from(text));
      for (const text of scripts) weight.js += compressed(text, Buffer.from(text));
    } else weight[kind] += kind === 'fonts' ? body.byteLength : compressed(address, body);
  }
  await page.close();
  return weight;
}

/** The HTML of every kind may grow with the events it shows; nothing else may. */
const EVERY_PAGE = { fixed: 16_000, perEvent: 250, css: 10_000, js: 1_500, fonts: 85_000, other: 1_000 };
const TIMELINE = { fixed: 10_000, perEvent: 400, js: 35_000 };
const BUDGETS: Record<string, Partial<typeof EVERY_PAGE>> = {
  home: TIMELINE,
  events: TIMELINE,
  lab: { js: 35_000 },
  print: { fixed: 10_000, perEvent: 1_800, js: 2_000, fonts: 135_000 },
  search: { js: 4_000 },
  // The live preview of the element, and its data.
  embed: { js: 38_000, other: 2_000 + 250 * events.length },
  // All of it in the page, so that a sandboxed frame needs no request.
  'embed/*': { js: 36_000 },
};

test('a page of every kind keeps to its budget', async ({ context }) => {
  test.setTimeout(90_000);
  await fewAtOnce(longest, async ({ kind, address }) => {
    const { fixed, perEvent, ...most } = { ...EVERY_PAGE, ...BUDGETS[kind] };
    const weight = await weigh(context, address);
    expect(weight.html).toBeGreaterThan(500);
    expect.soft(weight.html, `${kind}: html`).toBeLessThanOrEqual(fixed + perEvent * events.length);
    for (const part of ['css', 'js', 'fonts', 'other'] as const)
      expect.soft(weight[part], `${kind}: ${part}`).toBeLessThanOrEqual(most[part]);
    if (kind !== 'home') return;
    expect.soft(weight.html + weight.css + weight.js, 'the first page').toBeLessThanOrEqual(60_000);
    expect(weight.js).toBeGreaterThan(5_000);
    expect(weight.fonts).toBeGreaterThan(20_000);
  });
});

test('a choice of what to print fetches at most 22 kB of scripts in all', async ({ context }) => {
  const { js } = await weigh(context, '/print/', async (page) => {
    await page.locator('input[name="topic"]').first().uncheck();
    await expect(page.locator('[data-part="sheet"][hidden]').first()).toBeAttached();
  });
  expect(js).toBeGreaterThan(15_000);
  expect(js).toBeLessThanOrEqual(22_000);
});
