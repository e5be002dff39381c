import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import sharp from 'sharp';
import { builds, type Build } from './helpers/builds.ts';
import { events, site, sources } from './helpers/content.ts';
import { builtFiles, pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

const SITE = process.env['SITE'] ?? 'https://timeline.example';
const EVENT = 'munich-meeting';

const text = (build: Build, file: string) => readFileSync(join(build.dir, file), 'utf8');
const isExport = (file: string) => /\.(json|csv|ics|bib|ris|xml|txt)$/.test(file) && !/^(pagefind|_astro)\//.test(file);

for (const [name, build] of Object.entries(builds)) {
  test(`in the build at ${build.base} every address of the site in a data file leads to a file (${name})`, () => {
    const files = new Set(builtFiles(build).map((file) => build.base + file));
    const exported = builtFiles(build).filter(isExport);
    const wrong = exported.flatMap((file) => {
      // iCalendar folds its lines, and escapes some signs.
      const unfolded = text(build, file).replaceAll('\r\n ', '');
      return Array.from(unfolded.matchAll(new RegExp(`${SITE}[^\\s"'<>\\\\}),;]*`, 'g')), ([address]) =>
        address.replace(/\.$/, ''),
      )
        .map((address) => decodeURIComponent(new URL(address).pathname))
        .filter((path) => !files.has(path.endsWith('/') ? `${path}index.html` : path))
        .map((path) => `${file}: ${path}`);
    });
    expect(exported.length).toBeGreaterThan(events.length * 4);
    expect(wrong).toEqual([]);
  });
}

test('the data fits the schema that is published with it', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(text(builds.root, 'data/v1/schema.json')));
  const files = builtFiles(builds.root).filter((file) =>
    /^data\/v1\/(timeline|outline|events\/[^.]+)\.json$/.test(file),
  );
  expect(files).toHaveLength(events.length + 2);
  for (const file of files) {
    validate(JSON.parse(text(builds.root, file)));
    expect.soft(validate.errors, file).toBeNull();
  }
});

test('the file of an event says of it what the whole says', () => {
  const whole = JSON.parse(text(builds.root, 'data/v1/timeline.json'));
  for (const event of whole.events) {
    const own = JSON.parse(text(builds.root, `data/v1/events/${event.id}.json`));
    expect.soft(own.events, event.id).toEqual([event]);
    expect.soft(own.site, event.id).toEqual(whole.site);
  }
});

test('no data file gives the address of a source that is not to be linked', () => {
  const hidden = Object.values(sources).filter(({ linked }) => !linked);
  for (const file of builtFiles(builds.root).filter(isExport)) {
    const unfolded = text(builds.root, file).replaceAll('\r\n ', '');
    const given = hidden.map(({ URL: url }) => url).filter((url) => unfolded.includes(url ?? '\0'));
    expect.soft(given, file).toEqual([]);
  }
});

test('every page has a picture for links, of 1200 by 630 px, with words for it', async ({ page }) => {
  const seen = new Map<string, string>();
  for (const { address, html } of pages) {
    const metas = await page.evaluate((source) => {
      const found = new DOMParser().parseFromString(source, 'text/html').querySelectorAll('meta[property^="og:image"]');
      return Array.from(found, (meta) => [meta.getAttribute('property') ?? '', meta.getAttribute('content') ?? '']);
    }, html);
    const { 'og:image': image = '', 'og:image:alt': alt = '' } = Object.fromEntries(metas) as Record<string, string>;
    expect.soft(image, address).toMatch(new RegExp(`^${SITE}/(og|img)/`));
    expect.soft(alt.length, address).toBeGreaterThan(10);
    seen.set(new URL(image).pathname.slice(1), address);
  }
  expect(seen.size).toBe(events.length + 1);
  for (const [file, address] of seen) {
    const { width, height, format } = await sharp(join(builds.root.dir, file)).metadata();
    expect.soft({ width, height, format }, address).toEqual({ width: 1200, height: 630, format: 'png' });
  }
});

test('every event’s page says to machines what it is about, and gives a date only where ISO 8601 can', async ({
  page,
}) => {
  for (const { id, entry, date } of events) {
    const { html } = pages.find(({ address }) => address === `/events/${id}/`) ?? { html: '' };
    const data = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html');
      return parsed.querySelector('script[type="application/ld+json"]')?.textContent;
    }, html);
    const said = JSON.parse(data ?? '{}');
    expect.soft(said.url, id).toBe(`${SITE}/events/${id}/`);
    expect.soft(said.about.name, id).toBe(plain(entry.title));
    expect.soft(said.citation.length, id).toBe(entry.sources.length);
    const isKnown = date.earliest !== null && date.latest !== null && /^[\d/-]+$/.test(date.edtf);
    expect.soft(said.about.startDate !== undefined, `${id} ${date.edtf}`).toBe(isKnown);
  }
});

test(
  'an event’s page says how to cite it, and copies that in each format',
  { tag: '@chromium' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/events/${EVENT}/`);
    await page.getByRole('link', { name: 'Cite this page' }).click();
    const area = page.locator('#cite');
    await expect(area).toBeInViewport();
    await area.locator('summary').click();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    for (const [button, start] of [
      ['Copy as Chicago', `${site.publisher}. “`],
      ['Copy as BibTeX', `@misc{${EVENT},`],
      ['Copy as RIS', 'TY  - ELEC'],
      ['Copy as CSL-JSON', '['],
    ] as const) {
      await area.getByRole('button', { name: button }).click();
      await expect(area.getByRole('status')).toHaveText('Copied.');
      expect.soft((await clipboard()).startsWith(start), button).toBe(true);
      expect.soft(await clipboard(), button).toContain(`${SITE}/events/${EVENT}/`);
    }
  },
);

test('where the browser refuses to copy, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } });
  });
  await page.goto(`/events/${EVENT}/`);
  await page.getByRole('button', { name: 'Copy as Chicago' }).click();
  await expect(page.locator('#cite').getByRole('status')).toContainText('selected');
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(`/events/${EVENT}/`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('how to cite a page can be read and downloaded, and no button stands there that does nothing', async ({
    page,
    request,
  }) => {
    await page.goto(`/events/${EVENT}/`);
    const area = page.locator('#cite');
    await expect(area.locator('.cite-line')).toContainText(`/events/${EVENT}/`);
    await area.locator('summary').click();
    await expect(area.locator('pre')).toHaveCount(3);
    for (const reference of await area.locator('.reference').all()) {
      await expect(reference.locator('pre')).toBeVisible();
      const address = (await reference.locator('a[download]').getAttribute('href')) ?? '';
      expect(plain(await (await request.get(address)).text())).toBe(
        plain(await reference.locator('pre').textContent()),
      );
    }
    await expect(area.locator('button').filter({ visible: true })).toHaveCount(0);
  });

  test('the page of data leads to every file and says what each loses', async ({ page, request }) => {
    await page.goto('/');
    await page.locator('[data-menu] nav a[href="/data/"]').click();
    await expect(page.locator('main h1')).toHaveText('Data');
    const links = page.locator('main a[href^="/"]');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect.soft((await request.get(address)).status(), address).toBe(200);
    await expect(page.locator('#ics')).toContainText('accounts');
  });
});
