import type { Page } from 'playwright/test';
import { readInstant } from '../src/interaction/address.ts';
import { tries } from '../src/longRun.ts';
import { events } from './helpers/content.ts';
import { mockDetails } from './helpers/details.ts';
import { settledDrawing } from './helpers/gestures.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, plain, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

const topic = events[0]?.entry.topic ?? '';
const open = events.find(({ entry, date }) => entry.topic === topic && date.earliest !== null) ?? events[0];

/** What a reader sees of a view: marks with their places, the sentence, the choices, the card. */
const seen = async (page: Page) => ({
  marks: await shownDrawing(page)
    .locator('[data-event-mark]')
    .evaluateAll((all) =>
      all
        .map((mark) => {
          const [box, frame] = [mark.getBoundingClientRect(), mark.closest('svg')?.getBoundingClientRect()];
          const [x, y] = [box.x - (frame?.x ?? 0), box.y - (frame?.y ?? 0)];
          return `${mark.getAttribute('data-event-mark')} ${Math.round(x)} ${Math.round(y)}`;
        })
        .sort(),
    ),
  status: plain(await page.locator('[data-status]').textContent()),
  scale: plain(await page.locator('[data-scale]').textContent()),
  choices: await page
    .locator('[data-choices] :is(input:checked)')
    .evaluateAll((all) => all.map((one) => `${one.getAttribute('name')}=${one.getAttribute('value')}`)),
  person: await page
    .locator('[data-choices] select')
    .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
  text: await page.locator('[data-choices] input[name="q"]').inputValue(),
  card: plain(
    await page
      .locator('[data-card] h3')
      .allTextContents()
      .then((all) => all.join(' ')),
  ),
  list: await page.locator('[data-event-list] li[data-event]').filter({ visible: true }).count(),
});

const choose = (page: Page, name: string, value: string) =>
  page.locator(`[data-choices] input[name="${name}"][value="${value}"]`).check();

test('window, filters, scale, layout and selection stand in the address; a copied link opens the same view', async ({
  page,
  context,
}) => {
  await context.route('**/data/v1/events/*.json', (route) => route.fulfill({ json: {} }));
  await openLive(page, '/');
  expect(new URL(page.url()).search).toBe('');
  await page.locator('.choices > summary').click();
  await choose(page, 'topic', topic);
  await choose(page, 'kind', open?.entry.kind ?? 'context');
  await page.locator('[data-choices] input[name="q"]').fill(' ');
  await page.locator('button[data-act="out"]').click();
  await settledDrawing(page);
  await page.locator('a.cursor:not([hidden])').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-card]')).toBeVisible();
  await choose(page, 'scale', 'collapsed');
  await settledDrawing(page);
  const query = new URL(page.url()).searchParams;
  expect([...query.keys()].sort()).toEqual(['event', 'from', 'kind', 'scale', 'to', 'topic']);
  const copy = await context.newPage();
  await openLive(copy, page.url());
  await settledDrawing(copy);
  expect(await seen(copy)).toEqual(await seen(page));
  expect(copy.url()).toBe(page.url());

  await page.keyboard.press('Escape');
  await choose(page, 'scale', 'sequential');
  await choose(page, 'view', 'down');
  await settledDrawing(page);
  const turned = await context.newPage();
  await openLive(turned, page.url());
  await settledDrawing(turned);
  expect(await seen(turned)).toEqual(await seen(page));
  await expect(shownDrawing(turned)).toHaveClass(/\bdown\b/);
});

test('Back and Forward go through what was chosen, one step a choice, and the card with them', async ({ page }) => {
  await mockDetails(page);
  await openLive(page, '/');
  await page.locator('.choices > summary').click();
  const views = [await seen(page)];
  const note = async () => {
    await settledDrawing(page);
    views.push(await seen(page));
  };
  await choose(page, 'topic', topic);
  await note();
  await choose(page, 'scale', 'sequential');
  await note();
  await page.locator('a.cursor:not([hidden])').focus();
  await page.keyboard.press('Enter');
  await note();
  await page.keyboard.press('Escape');
  await note();
  for (let i = views.length - 2; i >= 0; i -= 1) {
    await page.goBack();
    await settledDrawing(page);
    expect(await seen(page), `back to step ${i}`).toEqual(views[i]);
  }
  for (let i = 1; i < views.length; i += 1) {
    await page.goForward();
    await settledDrawing(page);
    expect(await seen(page), `forward to step ${i}`).toEqual(views[i]);
  }
});

const nonsense = [
  '?from=yesterday&to=tomorrow',
  '?from=2024-02-31&to=2024-13-01',
  '?from=2024-02-01&to=2023-01-01',
  '?from=2024-02-01T25:99&to=Y999999999999999',
  '?from=&to=&topic=&person=&kind=&q=&scale=&view=&event=',
  '?topic=no-such-topic&person=nobody&kind=rumour&scale=logarithmic&view=sideways&event=none',
  '?scale=relative',
  '?event=__proto__&topic=constructor&person=toString',
  '?%E0%A4%A=%&&&===&topic',
  `?q=${'x'.repeat(50)}&q=%00%0a&topic=${'t'.repeat(6000)}`,
  '?event=<script>alert(1)</script>&q="><svg onload=alert(1)>',
  '#from=2024&to=%%%',
];

test('going back at once, while the window is still on its way, leads to the view before', async ({
  page,
  context,
}) => {
  await context.route('**/data/v1/events/*.json', (route) => route.fulfill({ json: {} }));
  await openLive(page, '/');
  const first = await seen(page);
  // The first event lies outside of the story's window.
  await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('button[data-act="read"]')?.click();
    history.back();
  });
  await expect(page.locator('[data-card]')).toBeHidden();
  await settledDrawing(page);
  expect(await seen(page)).toEqual(first);
});

test('nonsense in the address is passed over, and the first view shown', async ({ page }) => {
  await openLive(page, '/');
  const first = await seen(page);
  for (const address of nonsense) {
    const isText = new URL(address, 'http://localhost').searchParams.get('q');
    await openLive(page, `/${address}`);
    const { status, marks } = await seen(page);
    await expect(page.locator('[data-card]')).toBeHidden();
    if (!isText)
      expect.soft({ status, marks }, address.slice(0, 80)).toEqual({ status: first.status, marks: first.marks });
  }
});

test('hundreds of random addresses and hashes in a row leave a timeline that works, without an error', async ({
  page,
}) => {
  await mockDetails(page);
  await openLive(page, '/');
  const first = await seen(page);
  const faults = await page.evaluate(
    async ({ count, topics, known }) => {
      // Numerical Recipes' generator: the same addresses in every run.
      let seed = 7;
      const next = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
      const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
      const junk = () =>
        Array.from({ length: Math.floor(next() * 12) }, () => String.fromCharCode(32 + Math.floor(next() * 400))).join(
          '',
        );
      const day = () =>
        `${pick(['20', '19', 'Y', 'Y-', '', '-'])}${Math.floor(next() * 100)}-${pick(['01', '02', '13', '0'])}-${pick(['01', '31', '30', 'x'])}`;
      const values: Record<string, () => string> = {
        from: () => pick(['2022-01-01', '2024-01-10T12:30', day(), junk()]),
        to: () => pick(['2024-02-01', '2023-06-01', day(), junk()]),
        topic: () => pick([...topics, junk()]),
        person: () => pick(['nobody', junk()]),
        kind: () => pick(['reported', 'context', junk()]),
        q: () => pick(['a', 'the', junk()]),
        scale: () => pick(['collapsed', 'sequential', 'relative', 'chronological', junk()]),
        view: () => pick(['across', 'down', junk()]),
        event: () => pick([...known, junk()]),
      };
      const found: string[] = [];
      for (let i = 0; i < count; i += 1) {
        const query = new URLSearchParams();
        for (const [key, make] of Object.entries(values)) if (next() < 0.35) query.append(key, make());
        history.pushState(null, '', `/?${query}${next() < 0.3 ? `#${encodeURIComponent(junk())}` : ''}`);
        window.dispatchEvent(new PopStateEvent('popstate'));
        location.hash = junk();
        if (i % 10 === 0) await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const drawing = [...document.querySelectorAll('[data-timeline] svg.drawing')].filter((one) =>
          one.checkVisibility(),
        );
        if (drawing.length !== 1) found.push(`${query}: ${drawing.length} drawings are shown`);
        if (/NaN|Infinity|undefined/.test(drawing[0]?.innerHTML ?? ''))
          found.push(`${query}: no number in the drawing`);
        if (!document.querySelector('[data-status]')?.textContent) found.push(`${query}: no status`);
      }
      // A view that an event has moved is told to the address once it has come to rest.
      await new Promise((done) => setTimeout(done, 500));
      history.pushState(null, '', '/');
      window.dispatchEvent(new PopStateEvent('popstate'));
      return found;
    },
    {
      count: tries(300, 5000),
      topics: [...new Set(events.map(({ entry }) => entry.topic))],
      known: events.map(({ id }) => id),
    },
  );
  expect(faults).toEqual([]);
  await settledDrawing(page);
  expect(await seen(page)).toEqual(first);
});

test('a press on a short window in the overview leaves it as long as it is', async ({ page }) => {
  await openLive(page, '/?from=2024-01-10&to=2024-01-10T03:00');
  await settledDrawing(page);
  const window = shownDrawing(page).locator('.overview .window').first();
  const box = await window.boundingBox();
  if (!box) throw new Error('no window in the overview');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await settledDrawing(page);
  const { searchParams } = new URL(page.url());
  const [from, to] = ['from', 'to'].map((key) => readInstant(searchParams.get(key) ?? '') ?? NaN);
  expect(((to ?? NaN) - (from ?? NaN)) / 3_600_000).toBeCloseTo(3, 1);
});

test('keys of others in the address stay there', async ({ page }) => {
  await openLive(page, '/?ref=mail#all-events');
  await page.locator('button[data-act="in"]').click();
  await expect(page).toHaveURL(/\?ref=mail&from=[^#]+#all-events$/);
});

test('Back takes a word out of its field too, and no later choice brings it back', async ({ page }) => {
  await openLive(page, '/events/');
  await page.locator('.choices > summary').click();
  const field = page.locator('[data-choices] input[name="q"]');
  await field.pressSequentially('munich');
  await expect(page).toHaveURL(/\?q=munich$/);
  await page.goBack();
  await expect(field).toHaveValue('');
  await choose(page, 'kind', 'context');
  await expect(page).toHaveURL(/\?kind=context$/);
});

test('where the browser takes no more steps of the history, the view goes on', async ({ page }) => {
  await mockDetails(page);
  await openLive(page, '/');
  await page.evaluate(() => {
    history.pushState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
  });
  await page.locator('a.cursor:not([hidden])').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-card] h3').first()).toBeVisible();
  await expect(shownDrawing(page).locator('[data-event-mark].open, .open[data-event-mark]').first()).toBeAttached();
});
