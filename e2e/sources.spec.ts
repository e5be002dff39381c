import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from './helpers/builds.ts';
import { events, site, sources } from './helpers/content.ts';
import { builtFiles, pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const ARTICLE = '../shared/content/article.txt';
const isOwn = (language: string) => new Intl.Locale(language).language === new Intl.Locale(site.locale).language;
const FACTS = '../shared/content/facts.md';

test('every event page links each source that may be linked, and no address but those of the sources', async ({
  page,
}) => {
  const allowed = Object.values(sources).filter(({ linked }) => linked);
  const addresses = new Set([...allowed.flatMap(({ URL: url, archive }) => [url, archive]), site.licence?.url]);
  for (const { id, entry } of events) {
    const found = await page.evaluate(
      (source) =>
        Array.from(
          new DOMParser().parseFromString(source, 'text/html').querySelectorAll('a[href^="http"]'),
          (link) => link.getAttribute('href') ?? '',
        ),
      pages.find(({ address }) => address === `/events/${id}/`)?.html ?? '',
    );
    expect
      .soft(
        found.filter((address) => !addresses.has(address)),
        id,
      )
      .toEqual([]);
    for (const source of entry.sources) {
      const { linked, URL: url } = sources[source] ?? { linked: true, URL: `the source ${source}` };
      if (linked) expect.soft(found, id).toContain(url);
    }
  }
});

test('a title in another language is marked as such, wherever it stands', async ({ page }) => {
  const foreign = Object.values(sources).filter(({ language, title }) => title && !isOwn(language));
  test.skip(foreign.length === 0, 'no source of the content is in another language');
  const languages = new Map(foreign.map(({ title = '', language }) => [`“${title}”`, language]));
  let count = 0;
  for (const { address, html } of pages) {
    const cited = await page.evaluate(
      (source) =>
        Array.from(
          new DOMParser().parseFromString(source, 'text/html').querySelectorAll('cite'),
          (cite) => [cite.textContent ?? '', cite.closest('[lang]')?.getAttribute('lang') ?? ''] as const,
        ),
      html,
    );
    for (const [title, lang] of cited.filter(([text]) => languages.has(text))) {
      count += 1;
      expect.soft(lang, `${address}: ${title}`).toBe(languages.get(title));
    }
  }
  expect(count).toBeGreaterThan(0);
});

test('no page gives the address of a source that is not to be linked', () => {
  const hidden = Object.values(sources).filter(({ linked }) => !linked);
  const escape = (address: string) => address.replaceAll('&', '&amp;');
  for (const { address, html } of pages) {
    const given = hidden.filter(
      ({ URL: url }) => url !== undefined && (html.includes(url) || html.includes(escape(url))),
    );
    expect
      .soft(
        given.map(({ URL: url }) => url),
        address,
      )
      .toEqual([]);
  }
});

test('every entry that is added context rests on a source that may be linked', () => {
  const added = events.filter(({ entry }) => entry.kind === 'context');
  const unlinked = added.filter(({ entry }) => !entry.sources.some((id) => sources[id]?.linked));
  expect(unlinked.map(({ id }) => id)).toEqual([]);
});

test('every address of a source is one that was found, and is linked only where it is fit to be', () => {
  test.skip(!existsSync(FACTS), 'the list of sources found is not on this machine');
  const found = readFileSync(FACTS, 'utf8').split(/\n-|;/);
  for (const [id, { URL: url = '', linked }] of Object.entries(sources)) {
    const entry = found.find((text) => text.includes(url));
    expect.soft(entry, `${id} ${url}`).toBeDefined();
    if (linked) expect.soft(entry, id).toContain('★');
  }
});

const RUN = 8;

test('no file of the site has eight words in a row from the article', () => {
  test.skip(!existsSync(ARTICLE), 'the article’s text is not on this machine');
  const runs = new Set(runsOf(readFileSync(ARTICLE, 'utf8')));
  expect(runs.size).toBeGreaterThan(100);
  const texts = builtFiles(builds.root).filter((file) => !/\.(woff2|wasm|png|jpe?g|webp|pf_\w+)$/.test(file));
  for (const file of texts) {
    const text = readFileSync(join(builds.root.dir, file), 'utf8');
    // Once with its markup, where attributes and data are, and once without, so that a link in a sentence hides nothing.
    const copied = [text, text.replace(/<[^>]*>/g, ' ')].flatMap(runsOf).filter((run) => runs.has(run));
    expect.soft([...new Set(copied)], file).toEqual([]);
  }
});

/** Every run of words alone: neither case, punctuation nor the kind of quotation mark hides a copy. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(' '));
}

test('the date of a source is on one line, on a telephone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/sources/');
  const dates = page.locator('.source-line time');
  expect(await dates.count()).toBeGreaterThan(0);
  const broken = await dates.evaluateAll((all) =>
    all.filter((date) => date.getClientRects().length > 1).map((date) => date.textContent),
  );
  expect(broken).toEqual([]);
});
