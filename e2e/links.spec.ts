import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { parseFiles } from '../src/check/parse.ts';
import { isFile, pagesOf, placesOn } from '../src/check/places.ts';
import { readFiles, readPublic } from '../src/check/readFiles.ts';
import { contentDir } from '../src/contentDir.ts';
import { builds, type Build } from './helpers/builds.ts';
import { builtFiles, builtPages } from './helpers/pages.ts';
import { site } from './helpers/content.ts';
import { expect, test } from './helpers/test.ts';

interface Look {
  ids: string[];
  /** The ids of the headings in the page's text, but for those of navigation. */
  headings: string[];
  /** `tag attribute`, and the address as it is written. */
  addresses: { where: string; address: string }[];
}

const SITE = process.env['SITE'] ?? 'https://timeline.example';

const isWeb = ({ protocol }: URL) => protocol === 'https:' || protocol === 'http:';

/** All that a page names, as the browser's own parser reads it. */
function look(page: Page, html: string): Promise<Look> {
  return page.evaluate((source) => {
    const all = Array.from(new DOMParser().parseFromString(source, 'text/html').querySelectorAll('*'));
    const addresses = all.flatMap((element) =>
      ['href', 'src', 'srcset', 'action', 'poster', 'data', 'xlink:href'].flatMap((name) => {
        const value = element.getAttribute(name);
        const rel = element.getAttribute('rel');
        const where = `${element.localName}${element.localName === 'link' ? `[${rel}]` : ''} ${name}`;
        if (value === null) return [];
        const parts = name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
        return parts.map((address) => ({ where, address }));
      }),
    );
    const headings = all.filter((element) => element.matches('main :is(h2, h3)[id]:not([id$="-title"])'));
    return { ids: all.map(({ id }) => id).filter(Boolean), headings: headings.map(({ id }) => id), addresses };
  }, html);
}

/** What is wrong with the addresses of a whole build. */
async function mistakes(page: Page, build: Build): Promise<string[]> {
  const files = new Set(builtFiles(build).map((file) => build.base + file));
  const looks = new Map<string, Look>();
  for (const { address, html } of builtPages(build)) looks.set(address, await look(page, html));
  return [...looks].flatMap(([from, { addresses }]) =>
    addresses.flatMap(({ where, address }) => {
      const url = new URL(address, SITE + from);
      const fault = (what: string) => [`${from}: ${where} ${address}: ${what}`];
      if (url.origin !== SITE) return where === 'a href' && isWeb(url) ? [] : fault('leads out');
      if (!url.pathname.startsWith(build.base)) return fault(`is not below ${build.base}`);
      const path = decodeURIComponent(url.pathname);
      if (!files.has(path.endsWith('/') ? `${path}index.html` : path)) return fault('no such file');
      const fragment = decodeURIComponent(url.hash.slice(1));
      if (fragment && !looks.get(path)?.ids.includes(fragment)) return fault('no such place on the page');
      return [];
    }),
  );
}

for (const [name, build] of Object.entries(builds)) {
  test(`in the build at ${build.base} every address leads to a file and a place in it (${name})`, async ({ page }) => {
    expect(await mistakes(page, build)).toEqual([]);
  });

  test(`in the build at ${build.base} style sheets name files of the site alone (${name})`, () => {
    const files = builtFiles(build);
    const sheets = files.filter((file) => file.endsWith('.css'));
    const wrong = sheets.flatMap((sheet) => {
      const css = readFileSync(join(build.dir, sheet), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      return Array.from(css.matchAll(/(?:url\(\s*|@import\s*)["']?([^"')]+)/g), ([, address = '']) => address)
        .filter((address) => !address.startsWith('data:'))
        .map((address) => new URL(address, SITE + build.base + sheet))
        .filter(({ origin, pathname }) => origin !== SITE || !files.includes(pathname.slice(build.base.length)))
        .map((url) => `${sheet}: ${url.href}`);
    });
    expect(sheets.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
}

test('the checker knows every page, file and place of the site that an author may link to, and no other', async ({
  page,
}) => {
  const { files } = await readFiles(contentDir);
  const content = { ...parseFiles(files).content, publicFiles: readPublic() };
  const built = builtPages(builds.root).filter(({ address }) => !/^\/(404\.html|embed\/.+)$/.test(address));
  const isEntry = (address: string) => /^\/(?:events|topics|people)\/./.test(address);
  expect([...pagesOf(content).keys()].toSorted()).toEqual(
    built.flatMap(({ address }) => (isEntry(address) ? [] : address)).toSorted(),
  );
  // What other programs ask for, and what stays while the program does not change.
  const others = /^_|\.html$|^(?:pagefind|embed\/\d)|^sitemap-\d|^oembed\/(?:people|topics)/;
  const made = builtFiles(builds.root).filter((file) => !others.test(file));
  expect(made.filter((file) => !isFile(`/${file}`, content))).toEqual([]);
  for (const { address, html } of built) {
    const places = placesOn(address, content) ?? new Set();
    const { ids, headings } = await look(page, html);
    expect([...places].filter((id) => !ids.includes(id)).map((id) => `${address}#${id}`)).toEqual([]);
    expect(headings.filter((id) => !places.has(id)).map((id) => `${address}#${id}`)).toEqual([]);
  }
});

test('the page for unknown addresses names everything from the root, for it is shown at any depth', async ({
  page,
}) => {
  const missing = builtPages(builds.root).find(({ kind }) => kind === '404');
  const { addresses } = await look(page, missing?.html ?? '');
  const relative = addresses.filter(({ address }) => !/^(\/|#|https?:)/.test(address));
  expect(addresses.length).toBeGreaterThan(5);
  expect(relative).toEqual([]);
});

test('the site’s own licence is linked', async ({ page }) => {
  test.skip(site.licence === undefined, 'the site states no licence');
  await page.goto('/');
  await expect(page.locator(`a[href="${site.licence?.url}"]`)).toHaveCount(1);
});
