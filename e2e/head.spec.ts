/** What search engines, shared links and browsers are told of each page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from './helpers/builds.ts';
import { site } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';
import { openLive } from './helpers/timeline.ts';

const SITE = process.env['SITE'] ?? 'https://timeline.example';

interface Head {
  address: string;
  kind: string;
  lang: string | null;
  title: string;
  description: string;
  canonical: string[];
  ogUrl: string[];
  isHidden: boolean;
}

let heads: Head[] = [];

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage();
  heads = [];
  for (const { address, kind, html } of pages)
    heads.push({
      address,
      kind,
      ...(await page.evaluate((source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        const all = (selector: string, name: string) =>
          Array.from(parsed.querySelectorAll(selector), (found) => found.getAttribute(name) ?? '');
        return {
          lang: parsed.documentElement.getAttribute('lang'),
          title: parsed.title,
          description: all('meta[name="description"]', 'content').join('|'),
          canonical: all('link[rel="canonical"]', 'href'),
          ogUrl: all('meta[property="og:url"]', 'content'),
          isHidden: all('meta[name="robots"]', 'content').some((content) => content.includes('noindex')),
        };
      }, html)),
    });
  await page.close();
});

const seen = () => heads.filter(({ kind, isHidden }) => kind !== '404' && !isHidden);

test('every page has its language, a title of its own, a description, and names its own address', () => {
  expect(seen().length).toBeGreaterThan(20);
  for (const { address, lang, title, description, canonical, ogUrl } of seen()) {
    expect.soft(lang, address).toBe(site.locale);
    expect.soft(title.length, address).toBeGreaterThan(5);
    expect.soft(description.length, address).toBeGreaterThan(20);
    expect.soft([canonical, ogUrl], address).toEqual([[SITE + address], [SITE + address]]);
  }
  const titles = seen().map(({ title }) => title);
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
});

test('pages that are not to be found say so: the laboratory, and the frame of an embed', () => {
  const hidden = heads.filter(({ isHidden }) => isHidden).map(({ kind }) => kind);
  expect([...new Set(hidden)].sort()).toEqual(['embed/*', 'lab']);
});

test('the page for unknown addresses names no address of its own', () => {
  const [missing] = heads.filter(({ kind }) => kind === '404');
  expect([missing?.canonical, missing?.ogUrl]).toEqual([[], []]);
});

test('the site map names every page that is to be found, and no other', () => {
  const read = (name: string) => readFileSync(join(builds.root.dir, name), 'utf8');
  const places = (xml: string) => Array.from(xml.matchAll(/<loc>([^<]+)<\/loc>/g), ([, place = '']) => place);
  const files = places(read('sitemap-index.xml')).map((place) => new URL(place).pathname);
  const named = files.flatMap((file) => places(read(file)));
  expect(named.sort()).toEqual(
    seen()
      .map(({ address }) => SITE + address)
      .sort(),
  );
  expect(read('robots.txt')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`);
});

for (const address of ['/', '/events/'])
  test(`every link of ${address} leads somewhere, the hidden ones of the living timeline too`, async ({ page }) => {
    await openLive(page, address);
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((href) => href === '')).toEqual([]);
  });
