import type { Page } from 'playwright/test';
import { apart } from './helpers/apart.ts';
import { events } from './helpers/content.ts';
import { settledDrawing } from './helpers/gestures.ts';
import { overlaps } from './helpers/overlaps.ts';
import { readPdf, squeezed } from './helpers/pdf.ts';
import { expect, test } from './helpers/test.ts';
import { countMarked, openLive, plain, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

interface Plain {
  id: string;
  date: string | null;
  title: string;
  description?: string;
  category?: string;
}

/** The list's own address; the page's address names it too. */
const isMade = ({ pathname }: URL) => pathname === '/data/made.json';

const two = (n: number) => String(n).padStart(2, '0');

async function openPlain(page: Page, list: readonly unknown[]): Promise<void> {
  await page.route(isMade, (route) => route.fulfill({ json: list }));
  await openLive(page, '/lab/?src=/data/made.json');
}

test('the laboratory asks for its events before what draws them is there', async ({ page }) => {
  const whole = await (await page.request.get('/lab/')).text();
  const head = whole.slice(0, whole.indexOf('<body'));
  await page.route(
    ({ pathname }) => pathname === '/lab/',
    (route) => route.fulfill({ body: head, contentType: 'text/html' }),
  );
  // The page's own address ends with it, too.
  const isAsked = page.waitForRequest((request) => new URL(request.url()).pathname === '/data/v1/timeline.json');
  await page.goto('/lab/?src=/data/v1/timeline.json');
  await isAsked;
  await expect(page.locator('[data-event-mark]')).toHaveCount(0);
});

test('the laboratory asks for its page, its events and its face, and for nothing else', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openLive(page, '/lab/?src=/data/v1/timeline.json');
  await page.waitForLoadState('networkidle');
  expect(asked.map((path) => path.replace(/.*\/|\..*/g, '')).sort()).toEqual([
    '',
    'source-sans-3-latin-wght-normal',
    'timeline',
  ]);
  const inPage = apart(await (await page.request.get('/lab/')).text()).scripts.map((script) => script.length);
  expect(inPage).toHaveLength(3);
  expect(inPage[0]).toBeLessThan(2000);
});

test('no events are a sentence, not an empty box; so is a list that cannot be had', async ({ page, faults }) => {
  await page.goto('/lab/?n=0');
  await expect(page.locator('[data-status]')).toContainText(/no event/i);
  await expect(shownDrawing(page).locator('[data-event-mark]')).toHaveCount(0);
  await expect(page.locator('.timeline-head')).toHaveCount(0);
  for (const [body, status] of [
    ['{"not":"a list"}', 200],
    ['no JSON', 200],
    ['', 404],
  ] as const) {
    await page.unrouteAll();
    await page.route(isMade, (route) => route.fulfill({ body, status, contentType: 'application/json' }));
    await page.goto('/lab/?src=/data/made.json');
    await expect(page.locator('[data-status]')).toHaveText(/\w+ \w+/);
  }
  await page.goto('/lab/?src=https://example.org/events.json');
  await expect(page.locator('[data-status]')).toContainText('https://example.org');
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  faults.length = 0;
});

test('what cannot be read of a file is said, with how dates are written; so is an address that is none', async ({
  page,
}) => {
  await openPlain(page, [
    { id: 'a', date: '2024-02-16', title: 'A day' },
    { id: 'b', date: '16/02/2024', title: 'A day or a month' },
    { id: 'c', date: '2024-02-31', title: 'No day' },
  ]);
  expect(await countMarked(page)).toBe(1);
  await expect(page.locator('[data-left]')).toContainText(/2 of 3 .*2024-02-16/);
  for (const src of ['http://[', 'data:,[]', '//example.org/x.json']) {
    await page.goto(`/lab/?src=${encodeURIComponent(src)}`);
    await expect(page.locator('[data-status]')).toContainText(`${src} is no address of this site`);
    await expect(page.locator('[data-left]')).toBeHidden();
  }
  // Of this site, but no page of the web; or with a password, which is not said.
  const { host } = new URL(page.url());
  for (const [src, said] of [
    [`blob:http://${host}/abc`, `blob:http://${host}/abc`],
    [`http://user:secret@${host}/data/v1/timeline.json`, `http://${host}/data/v1/timeline.json`],
    [`//user@${host}/x.json`, `//${host}/x.json`],
  ] as const) {
    await page.goto(`/lab/?src=${encodeURIComponent(src)}`);
    await expect.soft(page.locator('[data-status]')).toContainText(`${said} is no address of this site`);
  }
});

test('one event is drawn, named and reached', async ({ page }) => {
  await openLive(page, '/lab/?n=1&seed=3');
  await expect(shownDrawing(page).locator('[data-event-mark]')).toHaveCount(1);
  await expect(shownDrawing(page).locator('[data-event-label]')).toHaveCount(1);
  await page.locator('a.cursor:not([hidden])').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-card] h3')).not.toBeEmpty();
});

test('few events are no higher than what is drawn of them: their overview and legend are on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openLive(page, '/lab/?n=10&seed=1');
  for (const part of [shownDrawing(page), page.locator('.range'), page.locator('.legend')])
    await expect(part).toBeInViewport({ ratio: 1 });
  await expect(shownDrawing(page).locator('[data-event-label]')).toHaveCount(10);
});

test('a plain list of date, title and category is drawn, whole in number, its categories as lanes', async ({
  page,
}) => {
  const list: Plain[] = Array.from({ length: 60 }, (_, i) => ({
    id: `p${i}`,
    date:
      i % 10 === 0
        ? `${1990 + (i % 20)}`
        : `${1990 + (i % 20)}-${two((i % 12) + 1)}${i % 3 ? `-${two((i % 28) + 1)}` : ''}`,
    title: `Made event number ${i}`,
    description: 'words',
    category: ['North', 'South', 'East'][i % 3] ?? '',
  }));
  await openPlain(page, list);
  expect(await countMarked(page)).toBe(60);
  await expect(shownDrawing(page).locator('.lane text')).toHaveText(['North', 'South', 'East']);
  await expect(page.locator('[data-status]')).toContainText('60 of 60');
  expect(await overlaps(page)).toEqual([]);
});

test('500 events on one day are counted, named by what matters most, and all listed by the keys', async ({ page }) => {
  await openPlain(
    page,
    Array.from({ length: 500 }, (_, i) => ({
      id: `d${i}`,
      date: '2020-03-04',
      title: `Event ${i} of a busy day`,
      category: 'All',
    })),
  );
  expect(await countMarked(page)).toBe(500);
  await expect(shownDrawing(page).locator('[data-event-label]')).not.toHaveCount(0);
  expect(await overlaps(page)).toEqual([]);
  const cluster = shownDrawing(page).locator('[data-count="500"] .pill');
  await cluster.click();
  await settledDrawing(page);
  await expect(page.locator('[data-card]')).toBeVisible();
  await expect(page.locator('[data-card] h3')).toContainText('500');
  const first = page.locator('[data-card] li').first();
  await expect(first).toContainText(/Event \d+ of a busy day/);
  // Of the names, each opens its card, the one that was open before too.
  for (const time of ['once', 'again']) {
    await first.getByRole('button').click();
    await expect(page.locator('[data-card] h3'), time).toContainText(/Event \d+ of a busy day/);
    await shownDrawing(page).locator('[data-count]').first().click();
    await expect(page.locator('[data-card] h3'), time).toContainText('500');
  }
  await page.locator('[data-card] .card-close').click();
  await page.locator('a.cursor:not([hidden])').focus();
  await page.keyboard.press('End');
  await expect(page.locator('a.cursor:not([hidden])')).toHaveAttribute('aria-label', /500 of 500/);
});

test('a list is read as UTF-8, whatever its host says that it is', async ({ page }) => {
  const body = JSON.stringify([{ date: '1889', title: 'Fête de la tour' }]);
  const contentType = 'application/json; charset=iso-8859-1';
  await page.route(isMade, (route) => route.fulfill({ contentType, body: Buffer.from(body) }));
  await openLive(page, '/lab/?src=/data/made.json');
  await expect(shownDrawing(page).locator('[data-event-label] .title')).toHaveText('Fête de la tour');
});

test('a list without a date that can be read leaves a sentence', async ({ page }) => {
  await page.route(isMade, (route) =>
    route.fulfill({
      json: Array.from({ length: 20 }, (_, i) => ({
        id: `u${i}`,
        date: i % 2 ? null : 'one day',
        title: `Undated ${i}`,
      })),
    }),
  );
  await page.goto('/lab/?src=/data/made.json');
  await expect(page.locator('[data-status]')).toContainText(/no event/i);
});

test('a span of 13.8 billion years has an axis that can be read, and a window of an hour at its end too', async ({
  page,
}) => {
  const dates = [
    '-13800000000',
    '-4540000000',
    '-66000000',
    '-300000',
    '0079-08-24',
    '1969-07-20',
    '2024-02-16',
    '2024-02-17',
  ];
  await openPlain(
    page,
    dates.map((date, i) => ({ id: `e${i}`, date, title: `Event ${i} of all time`, category: 'All' })),
  );
  expect(await countMarked(page)).toBe(dates.length);
  expect(await overlaps(page)).toEqual([]);
  const ticks = await shownDrawing(page).locator('.tick text').allTextContents();
  expect(ticks.filter((text) => text.trim()).length).toBeGreaterThan(2);
  expect(ticks.join(' ')).toContain('bn');
  await openLive(page, '/lab/?src=/data/made.json&from=2024-02-16T10:00&to=2024-02-16T11:00');
  await settledDrawing(page);
  const hours = await shownDrawing(page).locator('.tick text').allTextContents();
  expect(hours.filter((text) => text.trim()).length).toBeGreaterThan(1);
  expect(hours.join(' ')).toMatch(/10:|11:/);
  await expect(shownDrawing(page).locator('[data-event-mark]')).toHaveCount(1);
  await expect(shownDrawing(page).locator('[data-event-label]')).toHaveCount(1);
  expect(plain(await page.locator('[data-status]').textContent())).toContain('1');
});

for (const name of ['timeline', 'outline']) {
  test(`the laboratory draws the site’s own ${name}.json`, async ({ page }) => {
    await openLive(page, `/lab/?src=/data/v1/${name}.json`);
    await expect(page.locator('[data-status]')).toContainText(`${events.length} events`);
    const [event] = events;
    await page.locator('button[data-act="read"]').click();
    await expect(page.locator('[data-card]')).toBeVisible();
    const topic = page.locator(`input[name="topic"][value="${event?.entry.topic}"]`);
    await expect(topic).toHaveCount(1);
  });
}

test('what is seen is printed, from a window of any width', { tag: '@chromium' }, async ({ page }) => {
  const list = ['A bridge', 'A canal', 'A library', 'A harbour'].map((title, i) => ({ date: `${2001 + i}`, title }));
  for (const width of [390, 768, 1280]) {
    await page.setViewportSize({ width, height: 760 });
    await openPlain(page, list);
    const before = await shownDrawing(page).getAttribute('class');
    const text = (await readPdf(await page.pdf())).pages.join('');
    for (const { title } of list) expect.soft(text, `${width}`).toContain(squeezed(title));
    await expect.poll(() => shownDrawing(page).getAttribute('class'), 'the screen has its own again').toBe(before);
  }
});
