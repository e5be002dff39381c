import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright/test';
import { builds } from './helpers/builds.ts';
import { dateWordsShort } from '../src/model/dateLabel.ts';
import { events, site } from './helpers/content.ts';
import { asksThisMachine, DATA, embed, EMBED_JS, HOST, pageOf, script, SITE } from './helpers/hosts.ts';
import { readPdf, squeezed } from './helpers/pdf.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

test.use(asksThisMachine);

const show = async (page: Page, body: string, head = ''): Promise<void> => {
  await page.route(`${HOST}/page`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf({ body, head }) }),
  );
  await page.goto(`${HOST}/page`);
};
const drawn = (page: Page, nth = 0) => page.locator('timeline-embed').nth(nth).locator('svg[data-shown]');
const built = (file: string) => readFileSync(join(builds.root.dir, file));

test('what a page of another site loads is at most 45 kB, all in', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(SITE)) bodies.push(response.body());
  });
  await show(page, embed() + script());
  await expect(drawn(page).locator('[data-event-mark]').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  const all = await Promise.all(bodies);
  expect(all).toHaveLength(2);
  const bytes = all.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).byteLength, 0);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(45_000);
});

test('the script is one file that runs as a classic one and as a module', async ({ page }) => {
  const code = built('embed/v1/embed.js').toString();
  expect(code).not.toMatch(/\bimport\b|import\.meta|\bexport\b|insertAdjacent|document\.write|\beval\b/);
  for (const attributes of ['', 'defer', 'type="module"']) {
    await page.unrouteAll();
    await show(page, embed() + script(attributes));
    await expect(drawn(page).locator('[data-event-mark]').first()).toBeVisible();
  }
});

test('with a given height nothing moves', { tag: '@chromium' }, async ({ page }) => {
  await page.addInitScript(() => {
    const seen: { type: string; value: number }[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.push({ type: entry.entryType, value: 'value' in entry ? Number(entry.value) : entry.duration });
    }).observe({ entryTypes: ['layout-shift'] });
  });
  await show(page, `<p>Before</p>${embed('height="700" style="display:block;height:700px"')}<p>After</p>${script()}`);
  await expect(drawn(page).locator('[data-event-mark]').first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as { type: string; value: number }[]);
  expect(seen.filter(({ type }) => type === 'layout-shift')).toEqual([]);
  expect((await page.locator('timeline-embed').boundingBox())?.height).toBe(700);
});

test('two embeds of one page show what each is told, move apart from each other, and leave the address alone', async ({
  page,
}) => {
  await show(
    page,
    embed('from="2023-11-01" to="2023-12-01"') +
      embed('topic="military cyber"', `${SITE}/data/v1/timeline.json`) +
      script(),
  );
  const marks = (nth: number) =>
    drawn(page, nth)
      .locator('[data-event-mark]')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-event-mark')).sort());
  await expect(drawn(page, 0).locator('[data-event-mark]').first()).toBeAttached();
  await page.locator('timeline-embed').nth(1).scrollIntoViewIfNeeded();
  await expect(drawn(page, 1).locator('[data-event-mark]').first()).toBeAttached();
  const topicOf = new Map(events.map(({ id, entry }) => [id, entry.topic]));
  const [one, other] = [await marks(0), await marks(1)];
  expect(one).not.toEqual(other);
  for (const id of other) expect(['military', 'cyber']).toContain(topicOf.get(id ?? ''));
  const [address, steps] = [page.url(), await page.evaluate(() => history.length)];
  await page.locator('timeline-embed').first().getByRole('button', { name: 'Whole range' }).click();
  await expect.poll(() => marks(0)).not.toEqual(one);
  expect(await marks(1)).toEqual(other);
  expect([page.url(), await page.evaluate(() => history.length)]).toEqual([address, steps]);
});

test('choices that nothing fits leave the story’s own time, and the way to the whole', async ({ page }) => {
  await show(page, embed('q="qqxx"') + script());
  await expect(page.locator('timeline-embed [data-status]')).toContainText('fits these choices');
  await expect(drawn(page, 0).locator('.tick').first()).toBeAttached();
  expect(await drawn(page, 0).locator('.tick text').allTextContents()).not.toContain('1 Jan 1970');
  await expect(page.locator('timeline-embed').getByRole('link', { name: 'Open the full timeline' })).toBeVisible();
});

test('a page that has another version of the element keeps the one that came first', async ({ page }) => {
  const old = `<script>customElements.define('timeline-embed', class extends HTMLElement { connectedCallback() { this.dataset.version = '0.9'; } });</script>`;
  await show(page, old + embed() + script());
  await expect(page.locator('timeline-embed')).toHaveAttribute('data-version', '0.9');
  await expect(page.getByText('The timeline itself')).toBeVisible();
});

test('a value that is not known is passed over with one warning that names what it takes', async ({ page }) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await show(page, embed('kind="rumour" topic="military nonsense" theme="pink" from="soon" lang="tlh"') + script());
  await expect(drawn(page).locator('[data-event-mark]').first()).toBeAttached();
  const about = (name: string) => warnings.filter((warning) => warning.includes(`${name}="`));
  for (const [name, takes] of [
    ['kind', 'reported, context'],
    ['topic', 'military'],
    ['theme', 'auto, light, dark'],
    ['from', '2024-02-16'],
    ['lang', 'en'],
  ] as const) {
    expect.soft(about(name), name).toHaveLength(1);
    expect.soft(about(name)[0], name).toContain(takes);
  }
});

test('a page is told what happens, and its changes of attributes are followed', async ({ page }) => {
  await show(page, embed() + script());
  await expect(drawn(page).locator('[data-event-mark]').first()).toBeAttached();
  const one = page.locator('timeline-embed');
  await one.evaluate((target) => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const name of ['load', 'error', 'select'])
      target.addEventListener(name, (event) => {
        said.push([name, event instanceof CustomEvent ? event.detail.id : ''].join(' ').trim());
      });
  });
  await one.getByRole('button', { name: 'Read in order' }).click();
  await expect(one.locator('.card')).toBeVisible();
  await one.evaluate((target) => {
    target.setAttribute('topic', 'cyber');
    target.setAttribute('theme', 'dark');
  });
  const first = events.toSorted((a, b) => (a.date.earliest ?? Infinity) - (b.date.earliest ?? Infinity))[0];
  await expect.poll(() => page.evaluate(() => Reflect.get(window, 'said'))).toEqual([`select ${first?.id}`, 'load']);
  await expect(one.locator('.list li')).toHaveCount(events.filter(({ entry }) => entry.topic === 'cyber').length);
});

test('one event is a card of its own', async ({ page }) => {
  const [event] = events;
  await show(page, embed(`event="${event?.id}"`) + script());
  const card = page.locator('timeline-embed .event-card');
  await expect(card).toContainText(plain(event?.entry.title ?? ''));
  await expect(card).toContainText(plain(event?.entry.summary ?? ''));
  await expect(card.getByRole('link', { name: 'Read the entry' })).toHaveAttribute(
    'href',
    new RegExp(`/events/${event?.id}/$`),
  );
  // Its title may begin with a word of its own.
  await expect(card.locator('.embed-foot')).toHaveText(`Read the entry${site.title}`);
});

test('data in the page itself needs no request', async ({ page }) => {
  const data = built('data/v1/outline.json').toString().replaceAll('<', '\\u003c');
  await show(page, `<script type="application/json" id="own">${data}</script>${embed('', '#own')}${script()}`);
  await expect(drawn(page).locator('[data-event-mark]').first()).toBeVisible();
});

test('frameworks that make the element by script, with attributes and properties, get the same', async ({ page }) => {
  await show(page, `<div id="app"></div>${script()}`);
  // As React does it: made detached, attributes in any order, put in, then taken out and put in again (strict mode).
  await page.evaluate((src) => {
    const app = document.querySelector('#app');
    const one = document.createElement('timeline-embed');
    one.setAttribute('topic', 'military');
    one.setAttribute('src', src);
    app?.append(one);
    one.remove();
    app?.append(one);
  }, DATA);
  await expect(drawn(page).locator('[data-event-mark]').first()).toBeVisible();
  // As Vue does it: a template that is cloned, and attributes that follow.
  await page.evaluate((src) => {
    const template = document.createElement('template');
    template.content.append(document.createElement('timeline-embed'));
    document.querySelector('#app')?.replaceChildren(template.content.cloneNode(true));
    document.querySelector('timeline-embed')?.setAttribute('src', src);
  }, DATA);
  await expect(drawn(page).locator('[data-event-mark]').first()).toBeVisible();
});

test(
  'a page of another site prints every event of it, with its date and where it is from, in letters of 8 pt and more',
  { tag: '@chromium' },
  async ({ page }) => {
    await show(page, embed('height="600"') + script());
    await expect(drawn(page).locator('[data-event-mark]').first()).toBeVisible();
    const feed = JSON.parse(built('data/v1/outline.json').toString()) as { site: { url: string } };
    const width = async () => (await drawn(page).boundingBox())?.width;
    const before = await width();
    for (const format of ['A4', 'Letter']) {
      const paper = await readPdf(await page.pdf({ format, margin: { left: '20mm', right: '20mm' } }));
      const text = paper.pages.join('');
      for (const { entry, date } of events)
        for (const words of [plain(entry.title), dateWordsShort(date, site.locale)])
          expect.soft(text.includes(squeezed(words)), words).toBe(true);
      expect.soft(text).toContain(squeezed(feed.site.url));
      expect.soft(paper.smallest.size, `${format}: ${paper.smallest.text}`).toBeGreaterThanOrEqual(8 - 0.05);
      await expect.poll(width, 'the screen has its own drawing again').toBe(before);
    }
  },
);

test('the element takes the text size, the theme and the colours that its page gives it', async ({ page }) => {
  await show(
    page,
    embed('theme="dark"') + embed() + script(),
    '<style>timeline-embed + timeline-embed{--timeline-paper:rgb(1, 2, 3);--timeline-font:monospace}</style>',
  );
  await expect(drawn(page, 1).locator('[data-event-mark]').first()).toBeAttached();
  const style = (nth: number) =>
    page
      .locator('timeline-embed .embed')
      .nth(nth)
      .evaluate((place) => {
        const { backgroundColor, fontFamily } = getComputedStyle(place);
        return { backgroundColor, fontFamily };
      });
  expect((await style(0)).backgroundColor).toBe('rgb(23, 21, 18)');
  expect(await style(1)).toEqual({ backgroundColor: 'rgb(1, 2, 3)', fontFamily: 'monospace' });
});

test('the addresses of a version hold the same files as v1, with the hash that the site gives', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  for (const name of ['embed.js', 'frame.js', 'resize.js'])
    expect(built(`embed/${version}/${name}`).equals(built(`embed/v1/${name}`))).toBe(true);
  expect(EMBED_JS).toContain('/embed/v1/');
});
