import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { events, site } from './helpers/content.ts';
import { markedEvents, openLive, plain } from './helpers/timeline.ts';
import { expect, test } from './helpers/test.ts';

test.use({ reducedMotion: 'reduce' });

async function saved(page: Page, form: 'svg' | 'png'): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.locator(`button[data-act="${form}"]`).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('the drawing is saved as an SVG that stands alone, with title, legend, sentence and address', async ({
  page,
  context,
}) => {
  await openLive(page, '/events/?scale=collapsed');
  const { name, bytes } = await saved(page, 'svg');
  expect(name).toMatch(/\.svg$/);
  const svg = bytes.toString('utf8');
  const parser = await context.newPage();
  const found = await parser.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [...document.querySelectorAll('*')];
    const texts = [...document.querySelectorAll('text')].map((one) => one.textContent ?? '');
    return {
      error: document.querySelector('parsererror')?.textContent,
      root: document.documentElement.localName,
      texts,
      // What stands just before a text of the picture itself: how much is drawn of it, and where it begins.
      samples: Object.fromEntries(
        [...document.querySelectorAll(':root > g + text')].map((one) => [
          one.textContent,
          {
            shapes: one.previousElementSibling?.querySelectorAll('circle, rect, line, path, polygon').length,
            x: Number(/translate\(([\d.]+)/.exec(one.previousElementSibling?.getAttribute('transform') ?? '')?.[1]),
            words: Number(one.getAttribute('x')),
          },
        ]),
      ),
      titles: [...document.querySelectorAll('a > title')].length,
      scripts: all.filter(
        (one) => one.localName === 'script' || [...one.attributes].some(({ name: a }) => a.startsWith('on')),
      ).length,
      classes: all.filter((one) => one.hasAttribute('class')).length,
      loads: all.flatMap((one) =>
        ['src', 'href', 'xlink:href'].flatMap((a) => (one.localName === 'a' ? [] : (one.getAttribute(a) ?? []))),
      ),
      links: [...document.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? ''),
    };
  }, svg);
  expect(found.error).toBeUndefined();
  expect(found.root).toBe('svg');
  expect(found.scripts).toBe(0);
  expect(found.classes, 'no class needs a style sheet').toBe(0);
  expect(found.loads).toEqual([]);
  expect([...svg.matchAll(/url\(([^)]*)\)/g)].filter(([, address = '']) => !/^["']?data:/.test(address))).toEqual([]);
  expect(svg).toContain('@font-face');
  expect(found.links.every((link) => link.startsWith('http'))).toBe(true);
  const words = found.texts.map((text) => plain(text)).join('\n');
  expect(words).toContain(plain(site.title));
  expect(words).toContain(page.url());
  expect(words).toContain(plain(await page.locator('[data-status]').textContent()));
  expect(words).toContain(plain(await page.locator('[data-scale]').textContent()));
  const keys = await page
    .locator('.legend li')
    .evaluateAll((all) => all.map((one) => one.lastChild?.textContent ?? ''));
  expect(keys.length).toBeGreaterThan(4);
  for (const key of keys.map(plain)) {
    const { shapes = 0, x = NaN, words: at = NaN } = found.samples[key] ?? {};
    expect(shapes, `the sample of “${key}”`).toBeGreaterThan(0);
    expect(at - x, `“${key}” stands behind its sample`).toBe(48);
  }
  expect(found.titles).toBeGreaterThan(events.length / 2);

  // As an image it can load nothing: what is drawn is in it.
  const size = await parser.evaluate(async (text) => {
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, svg);
  expect(Math.min(...size)).toBeGreaterThan(300);
});

test('a picture of a filtered view shows what was seen and nothing else', async ({ page }) => {
  const topic = events[0]?.entry.topic ?? '';
  await openLive(page, `/events/?topic=${topic}`);
  const svg = (await saved(page, 'svg')).bytes.toString('utf8');
  const shown = await markedEvents(page);
  for (const { id } of events) expect(svg.includes(`/events/${id}/`), id).toBe(shown.includes(id));
});

for (const width of [390, 1280])
  test(`at ${width} px the drawing is saved as a PNG, twice as sharp as it is drawn`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/');
    const svg = (await saved(page, 'svg')).bytes.toString('utf8');
    const [, drawnWidth = 0, drawnHeight = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
    const { name, bytes } = await saved(page, 'png');
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(bytes.readUInt32BE(16)).toBe(2 * drawnWidth);
    expect(Math.abs(bytes.readUInt32BE(20) - 2 * drawnHeight)).toBeLessThanOrEqual(2);
    expect(bytes.byteLength).toBeGreaterThan(20_000);
    const { long } = await page.evaluate(() => ({
      long: document.querySelector('[data-status]')?.textContent?.length ?? 0,
    }));
    expect(long).toBeGreaterThan(10);
  });

test('no line of a picture runs past its edge', async ({ page, context }) => {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, `/?topic=${[...new Set(events.map(({ entry }) => entry.topic))].join('&topic=')}&q=the`);
    const svg = (await saved(page, 'svg')).bytes.toString('utf8');
    expect(plain(svg.replace(/<[^>]*>/g, '')).replaceAll('&amp;', '&')).toContain(page.url());
    const viewer = await context.newPage();
    const over = await viewer.evaluate(async (text) => {
      const holder = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      document.body.append(document.adoptNode(holder));
      await document.fonts.ready;
      const edge = holder.getBoundingClientRect().right;
      return [...holder.querySelectorAll('text')]
        .filter((one) => one.getBoundingClientRect().right > edge + 1)
        .map((one) => one.textContent?.slice(0, 60));
    }, svg);
    expect.soft(over, `at ${width} px`).toEqual([]);
    await viewer.close();
  }
});

test('a picture that cannot be made is told of, in sight and aloud, and the next view tells of itself again', async ({
  page,
}) => {
  await page.route(/\/download\.[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("of another build")' }),
  );
  await openLive(page, '/');
  const status = page.locator('[data-status]');
  const before = await status.textContent();
  await page.locator('button[data-act="png"]').click();
  await expect(status).toContainText('could not be made');
  await expect(page.locator('[data-said]')).toContainText('could not be made');
  await page.locator('button[data-act="out"]').click();
  await expect(status).toContainText('Showing');
  expect(await status.textContent()).not.toBe(before);
});
