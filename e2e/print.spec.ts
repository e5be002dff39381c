import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { events, example, sources } from './helpers/content.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

const hasPdftotext = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** The text of a page's print, squeezed, for lines break where they will. */
async function printed(page: Page, address: string, path: string): Promise<string> {
  await page.goto(address);
  await page.pdf({ path, preferCSSPageSize: true });
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-');
  return squeezed(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }));
}

/** Without white space, and without hyphens: pdftotext drops one where a line ends. Ligatures become their letters. */
const squeezed = (text: string) => text.normalize('NFKC').replace(/[\s\u00AD\u200B-]+/g, '');

for (const address of ['/', `/events/${example.id}/`]) {
  test(`the print of ${address} leaves out what only a screen can use`, async ({ page }) => {
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['[data-menu]', '.sidebar', '.skip-link', '[data-toolbar]', 'input', 'button']) {
      await expect.soft(page.locator(part).filter({ visible: true }), part).toHaveCount(0);
    }
    await expect(page.locator('main h1')).toBeVisible();
  });
}

test('the first page prints every event with its date', async ({ page }, testInfo) => {
  test.skip(!hasPdftotext, 'pdftotext is not on this machine');
  const text = await printed(page, '/', testInfo.outputPath('home.pdf'));
  for (const { entry, words } of events) {
    expect.soft(text.includes(squeezed(plain(entry.title))), entry.title).toBe(true);
    expect.soft(text.includes(squeezed(words)), words).toBe(true);
  }
});

test('an event prints with the address of each of its sources, and none that is not to be linked', async ({
  page,
}, testInfo) => {
  test.skip(!hasPdftotext, 'pdftotext is not on this machine');
  const { id, entry, words } = example;
  const text = await printed(page, `/events/${id}/`, testInfo.outputPath('event.pdf'));
  for (const shown of [entry.title, words, entry.summary]) {
    expect.soft(text.includes(squeezed(plain(shown))), shown).toBe(true);
  }
  const cited = entry.sources.map((source) => sources[source]).filter((source) => source !== undefined);
  expect(cited.length).toBeGreaterThan(1);
  for (const { linked, URL: url } of cited) expect.soft(text.includes(squeezed(url)), url).toBe(linked);
});
