import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from './helpers/test.ts';

/** As a host sends it: text at the highest brotli quality; fonts are compressed already. */
const compressed = (body: Buffer) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

test('the first page costs at most 60 kB of HTML, CSS and JavaScript, and 85 kB of fonts', async ({ page }) => {
  const bodies: Promise<{ type: string; body: Buffer }>[] = [];
  page.on('response', (response) => {
    bodies.push(response.body().then((body) => ({ type: response.request().resourceType(), body })));
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  const all = await Promise.all(bodies);
  const bytes = (types: string[], size: (body: Buffer) => number) =>
    all.filter(({ type }) => types.includes(type)).reduce((sum, { body }) => sum + size(body), 0);

  const text = bytes(['document', 'stylesheet', 'script', 'fetch', 'xhr'], compressed);
  const fonts = bytes(['font'], (body) => body.byteLength);
  expect(text).toBeGreaterThan(5_000);
  expect.soft(text).toBeLessThanOrEqual(60_000);
  expect(fonts).toBeGreaterThan(20_000);
  expect.soft(fonts).toBeLessThanOrEqual(85_000);
});
