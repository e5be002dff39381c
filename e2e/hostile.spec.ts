/** A timeline that somebody has filled with harm: imported, built, and looked at everywhere it is shown. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE } from '../src/exchange/testPublic.ts';
import { tries } from '../src/longRun.ts';
import { apart } from './helpers/apart.ts';
import { builtPages, pages as ours } from './helpers/pages.ts';
import { openSite, run } from './helpers/paper.ts';
import { expect, test } from './helpers/test.ts';

/** More than a list lays out at once. */
const COUNT = tries(120, 1000);
const LINKS = ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', ' jAvAsCrIpT:alert(1)', '//['];
const scratch = mkdtempSync(join(tmpdir(), 'hostile-'));
const build = { dir: join(scratch, 'dist'), origin: '', base: '/' };

test.describe.configure({ mode: 'default', timeout: tries(60_000, 900_000) });

/** In the form of TimelineJS, which has the most places for text. */
function timeline(): object {
  const words = Object.values(HOSTILE);
  const pick = (i: number) => words[i % words.length] ?? '';
  const event = (i: number) => ({
    start_date: { year: 2000 + (i % 20), month: 1 + (i % 12), day: 1 + (i % 28), display_date: pick(i + 1) },
    text: { headline: `${i} ${pick(i)}`, text: `<p onclick="alert(1)">${pick(i + 2)}</p><script>alert(1)</script>` },
    group: pick(i % 4),
    media: { url: LINKS[i % LINKS.length], caption: pick(i + 3), credit: pick(i + 4) },
    unique_id: ['__proto__', 'constructor', '../../x', '<b>'][i % 4],
  });
  return {
    title: { text: { headline: pick(0), text: pick(1) } },
    events: Array.from({ length: COUNT }, (_, i) => event(i)),
  };
}

test.beforeAll(async () => {
  test.setTimeout(tries(120_000, 900_000));
  const file = join(scratch, 'timeline.json');
  const content = join(scratch, 'content');
  writeFileSync(file, JSON.stringify(timeline()));
  // It names what is wrong with the file, and writes the rest.
  await run('src/cli/import.ts', [file, '--to', content], {}).catch(() => undefined);
  await run('src/cli/build.ts', [], { CONTENT: content, OUT_DIR: build.dir });
});

test.afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test('no page has an element, a handler or a link that came from a text', async ({ page }) => {
  const pages = builtPages(build);
  expect(pages.filter(({ kind }) => kind === 'events/*').length).toBe(COUNT);
  // Those of the laboratory, as they are where nobody meant harm: one asks for events, one draws, one brings to life.
  const own = ours.flatMap(({ html }) => apart(html).scripts);
  expect(own).toHaveLength(3);
  for (const { address, html } of pages) {
    const found = await page.evaluate(
      ([source, known]) => {
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        const scripts = Array.from(parsed.querySelectorAll('script')).filter(
          (script) => !script.src && !/^application\/(ld\+)?json$/.test(script.type) && !known.includes(script.text),
        );
        const handlers = Array.from(parsed.querySelectorAll('*')).filter((element) =>
          element.getAttributeNames().some((name) => name.startsWith('on')),
        );
        const addresses = Array.from(parsed.querySelectorAll('[href], [src], [action], [srcset]'), (element) =>
          ['href', 'src', 'action', 'srcset'].map((name) => element.getAttribute(name) ?? '').join(' '),
        ).filter((one) => /^\s*(javascript|data|vbscript):/i.test(one));
        const pictures = Array.from(parsed.querySelectorAll('img[src="x"], iframe[src=""], object'));
        return [...scripts, ...handlers, ...pictures]
          .map((element) => element.outerHTML.slice(0, 200))
          .concat(addresses);
      },
      [html, own] as const,
    );
    expect.soft(found, address).toEqual([]);
  }
});

test('no script of theirs runs, on screen, in the embed, on paper and in the laboratory', async ({ browser }) => {
  const { page, address } = await openSite(browser, build.dir);
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`${page.url()}: it said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  const events = builtPages(build).filter(({ kind }) => kind === 'events/*');
  const some = events.filter((_, i) => i % Math.ceil(events.length / 12) === 0).map((event) => event.address);
  const lab = '/lab/?src=/data/v1/timeline.json';
  for (const path of ['/', '/events/', '/topics/', '/sources/', '/print/', '/embed/v1/', '/embed/', lab, ...some]) {
    await page.goto(new URL(path, address).href);
    const first = page
      .locator('svg.drawing [data-event-mark]:visible, timeline-embed [data-event-mark]:visible')
      .first();
    if (['/', '/events/', '/embed/v1/', lab].includes(path)) await expect(first).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
  }
  await page.goto(address);
  await page.locator('button[data-act="read"]').click();
  await expect(page.locator('[data-card] h3')).not.toBeEmpty();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a long list is laid out as far as it is seen, and is whole for ears, keys and paper', async ({ browser }) => {
  const { page, address } = await openSite(browser, build.dir);
  await page.goto(new URL('/events/', address).href);
  const titles = page.locator('.event-item h3');
  const laidOut = () =>
    titles.evaluateAll((all) => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length);
  await expect.poll(laidOut).toBeGreaterThan(0);
  expect(await laidOut()).toBeLessThan(COUNT / 2);
  await expect(page.locator('.event-list').getByRole('heading', { level: 3 })).toHaveCount(COUNT);
  const last = titles.last().getByRole('link');
  await last.focus();
  await expect(last).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(laidOut).toBe(COUNT);
  await page.context().close();
});

test('feeds, calendars and pictures are whole XML without an element from a text', async ({ page }) => {
  for (const file of ['rss.xml', 'img/timeline.svg', 'img/timeline-dark.svg', 'sitemap-0.xml']) {
    const names = await page.evaluate(
      (source) => {
        const parsed = new DOMParser().parseFromString(source, 'application/xml');
        return Array.from(parsed.querySelectorAll('*'), (element) => element.localName.toLowerCase());
      },
      readFileSync(join(build.dir, file), 'utf8'),
    );
    expect.soft(names.length, file).toBeGreaterThan(5);
    const harm = new Set(['parsererror', 'script', 'img', 'iframe', 'foreignobject', 'object']);
    expect
      .soft(
        names.filter((name) => harm.has(name)),
        file,
      )
      .toEqual([]);
  }
  const feed = JSON.parse(readFileSync(join(build.dir, 'feed.json'), 'utf8')) as { items: unknown[] };
  expect(feed.items.length).toBe(COUNT + 1);
});
