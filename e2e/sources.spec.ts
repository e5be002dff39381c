import { existsSync, readFileSync } from 'node:fs';
import { events, site, sources } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const ARTICLE = '../shared/content/article.txt';

test('every event page links each source that may be linked, and no address but those of the sources', async ({
  page,
}) => {
  const allowed = Object.values(sources).filter(({ linked }) => linked);
  const addresses = new Set([...allowed.flatMap(({ URL: url, archive }) => [url, archive]), site.licence?.url]);
  for (const { id, entry } of events) {
    await page.goto(`/events/${id}/`);
    const links = page.locator('a[href^="http"]');
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
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

test('no sentence of the article stands on any page, but in quotation', async ({ page }) => {
  test.skip(!existsSync(ARTICLE), 'the article’s text is not on this machine');
  const sentences = readFileSync(ARTICLE, 'utf8')
    .split(/[.!?]+["”’']*(?:\s+|$)/)
    .map(bare)
    .filter((sentence) => sentence.split(' ').length >= 8);
  expect(sentences.length).toBeGreaterThan(10);
  for (const { address, html } of pages) {
    const text = await page.evaluate((source) => {
      const { body } = new DOMParser().parseFromString(source, 'text/html');
      for (const quotation of body.querySelectorAll('q, blockquote')) quotation.remove();
      return body.textContent ?? '';
    }, html);
    const words = bare(text);
    expect
      .soft(
        sentences.filter((sentence) => words.includes(sentence)),
        address,
      )
      .toEqual([]);
  }
});

/** Words alone: neither case, punctuation nor the kind of quotation mark hides a copy. */
function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
