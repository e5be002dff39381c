import { events } from './helpers/content.ts';
import { detailsOf, fileWith, mockDetails, summaryOf } from './helpers/details.ts';
import { settledDrawing } from './helpers/gestures.ts';
import { expect, test } from './helpers/test.ts';
import { openLive, plain, shownDrawing } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

/** The event with the most relations, so that arcs are drawn. */
const example = events.reduce((so, event) =>
  (event.entry.relations?.length ?? 0) > (so.entry.relations?.length ?? 0) ? event : so,
);
/** Whether all of it is in the window. */
const isInWindow = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
};
const fileOf = (id: string) => `**/data/v1/events/${id}.json`;

test('a card gives date, title, summary, people, sources, relations and the way to the page', async ({ page }) => {
  await mockDetails(page);
  await openLive(page, `/?event=${example.id}`);
  const card = page.locator('[data-card]');
  const { date, people, sources, relations } = detailsOf(example.id);
  await expect(card).toContainText(summaryOf(example.id));
  await expect(card).toContainText(date.note);
  await expect(card.locator('.card-date')).not.toBeEmpty();
  await expect(card.locator('h3 a')).toHaveAttribute('href', `/events/${example.id}/`);
  for (const { name, title } of people) await expect(card).toContainText(title ? `${name}, ${title}` : name);
  for (const { publisher, title, url } of sources)
    await expect(card.getByRole('link', { name: `${publisher}: ${title}` })).toHaveAttribute('href', url);
  const link = card.locator('.card-turn a');
  await expect(link).toHaveAttribute('href', `/events/${example.id}/`);
  await expect(card.locator('.card-link')).toHaveCount(relations.length);
  await expect(page.locator('.drawing .arc').filter({ visible: true })).not.toHaveCount(0);
  await expect(card).toHaveAttribute('aria-label', /.+/);

  const other = relations[0]?.event ?? '';
  await card.locator('.card-link').first().click();
  await expect(card).toContainText(summaryOf(other));
  await expect(page).toHaveURL(new RegExp(`event=${other}\\b`));
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator('.drawing .arc').filter({ visible: true })).toHaveCount(0);
});

test('"read in order" begins with the first event, and next leads through all of them to the last and back', async ({
  page,
}) => {
  await mockDetails(page);
  await openLive(page, '/');
  await page.locator('button[data-act="read"]').click();
  const card = page.locator('[data-card]');
  const [previous, next] = [card.locator('.card-turn button').first(), card.locator('.card-turn button').nth(1)];
  const read: string[] = [];
  const now = () => new URL(page.url()).searchParams.get('event') ?? '';
  for (let i = 0; i < events.length; i += 1) {
    await expect(card.locator('.card-turn span')).toHaveText(`${i + 1} / ${events.length}`);
    await expect(card).toContainText(summaryOf(now()));
    read.push(now());
    const isLast = i === events.length - 1;
    await expect(next).toHaveAttribute('aria-disabled', String(isLast));
    await expect(previous).toHaveAttribute('aria-disabled', String(i === 0));
    await next.click({ force: isLast });
  }
  expect([...read].sort()).toEqual(events.map(({ id }) => id).sort());
  const starts = read.map((id) => events.find((event) => event.id === id)?.date.earliest ?? Infinity);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(now(), 'there is nothing after the last').toBe(read.at(-1));
  await previous.click();
  expect(now()).toBe(read.at(-2));
});

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
])
  test(`at ${width} px the ways on from a card are always in sight, in its corner, and stay where they were pressed`, async ({
    page,
  }) => {
    await page.route('**/data/v1/events/*.json', (route) => {
      const id = decodeURIComponent(/([^/]+)\.json$/.exec(route.request().url())?.[1] ?? '');
      // Cards of very different length.
      const summary = summaryOf(id).repeat(1 + (id.length % 7) * 6);
      return route.fulfill({ json: fileWith({ ...detailsOf(id), summary }) });
    });
    await page.setViewportSize({ width, height });
    await openLive(page, '/');
    await page.locator('button[data-act="read"]').click();
    const card = page.locator('[data-card]');
    const places: { x: number; y: number; side: string; scroll: number }[] = [];
    for (let i = 0; i < Math.min(events.length, 14); i += 1) {
      await expect(card.locator('.card-turn span')).toHaveText(`${i + 1} / ${events.length}`);
      await expect(card).toContainText('Summary of');
      const place = await card.evaluate((element) => {
        const next = element.querySelectorAll('.card-turn button')[1];
        const [{ x, y, bottom, width: wide, height: high }, own] = [
          next?.getBoundingClientRect() ?? new DOMRect(),
          element.getBoundingClientRect(),
        ];
        const isSeen = document.elementFromPoint(x + wide / 2, y + high / 2) === next;
        const fromCorner = [Math.round(x - own.x), Math.round(own.bottom - bottom)];
        const side = (element as HTMLElement).dataset['side'] ?? '';
        return { x: Math.round(x), y: Math.round(y), isSeen, fromCorner, side, scroll: window.scrollY };
      });
      expect(place.isSeen, `${i}: Next can be pressed`).toBe(true);
      expect(place.fromCorner[1]).toBeLessThan(20);
      places.push(place);
      await page.mouse.click(place.x + 10, place.y + 10);
    }
    const moved = places.filter((place, i) => {
      const last = places[i - 1];
      const stays = last && (width < 640 || (last.side === place.side && last.scroll === place.scroll));
      return stays && (last.x !== place.x || last.y < place.y - 1 || last.y > place.y + 1);
    });
    // On a wide screen a card may grow, but no taller than the tallest so far.
    expect(moved.length).toBeLessThanOrEqual(width < 640 ? 0 : 3);
    expect(new Set(places.map(({ side }) => side)).size).toBeLessThanOrEqual(2);
  });

test('read from the whole range, each event that is opened is a mark of its own, and the mark is in sight', async ({
  page,
}) => {
  await openLive(page, '/lab/?n=300&seed=1');
  await expect(shownDrawing(page).locator('[data-count]')).not.toHaveCount(0);
  await page.locator('button[data-act="read"]').click();
  const hidden: string[] = [];
  for (let i = 0; i < 20; i += 1) {
    await expect(page.locator('.card-turn span')).toHaveText(`${i + 1} / 300`);
    const id = await page.evaluate(() => new URLSearchParams(location.search).get('event'));
    const mark = shownDrawing(page).locator(`[data-event-mark="${id}"]:not([data-count])`);
    if (!(await mark.count()) || !(await page.locator('a.cursor:not([hidden])').evaluate(isInWindow)))
      hidden.push(id ?? '');
    await page.locator('.card-turn button').nth(1).click();
  }
  expect(hidden).toEqual([]);
});

test('sources of one publisher without a title are told apart by their dates', async ({ page }) => {
  const source = (date: string) => ({ publisher: 'A publisher', issued: { wordsShort: date } });
  await page.route(fileOf(example.id), (route) =>
    route.fulfill({ json: fileWith({ sources: [source('9 Jul 2020'), source('31 Jul 2020')] as never }) }),
  );
  await openLive(page, `/?event=${example.id}`);
  const items = page.locator('[data-card] .card-part li');
  await expect(items).toHaveText(['A publisher, 9 Jul 2020', 'A publisher, 31 Jul 2020']);
});

test('the card covers neither its own mark nor the way to close it, at any event, and stays in the window of a phone', async ({
  page,
}) => {
  await mockDetails(page);
  await openLive(page, '/');
  const covered: string[] = [];
  let checked = 0;
  for (const { id } of events.slice(0, 12)) {
    await openLive(page, `/?event=${id}`);
    await settledDrawing(page);
    const isCovered = await page.evaluate((event) => {
      const card = document.querySelector('[data-card]')?.getBoundingClientRect();
      const marks = [...document.querySelectorAll(`.drawing [data-event-mark="${event}"]:not(.background)`)];
      const mark = marks.find((one) => one.checkVisibility())?.getBoundingClientRect();
      if (!card || !mark || mark.width > 40) return undefined;
      return mark.left < card.right && mark.right > card.left && mark.top < card.bottom && mark.bottom > card.top;
    }, id);
    if (isCovered) covered.push(id);
    if (isCovered !== undefined) checked += 1;
  }
  expect(covered).toEqual([]);
  expect(checked).toBeGreaterThan(5);
  await page.setViewportSize({ width: 390, height: 700 });
  await openLive(page, `/?event=${example.id}`);
  const box = await page.locator('[data-card]').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(700);
});

test('details that come late or not at all leave a card that is of use', async ({ page, faults }) => {
  const answer: { now?: () => void } = {};
  const waits = new Promise<void>((done) => (answer.now = done));
  await page.route(fileOf(example.id), async (route) => {
    await waits;
    await route.fulfill({ json: fileWith(detailsOf(example.id)) });
  });
  await openLive(page, `/?event=${example.id}`);
  const card = page.locator('[data-card]');
  await expect(card.locator('h3')).not.toBeEmpty();
  await expect(card.locator('.card-date')).not.toBeEmpty();
  const loading = plain(await card.locator('.card-body').textContent());
  expect(loading).not.toBe('');
  answer.now?.();
  await expect(card).toContainText(summaryOf(example.id));

  // Late answers to a question that is no longer asked stay out of the card.
  const other = events.find(({ id }) => id !== example.id)?.id ?? '';
  await page.unroute(fileOf(example.id));
  await page.route(fileOf(example.id), async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.fulfill({ json: fileWith(detailsOf(example.id)) });
  });
  await page.route(fileOf(other), (route) => route.fulfill({ json: fileWith(detailsOf(other)) }));
  await openLive(page, `/?event=${example.id}`);
  await page.evaluate((id) => {
    history.pushState(null, '', `/?event=${id}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, other);
  await expect(card).toContainText(summaryOf(other));
  await page.waitForTimeout(600);
  await expect(card).toContainText(summaryOf(other));
  await expect(card).not.toContainText(summaryOf(example.id));

  for (const fulfil of [
    { status: 200, body: 'no JSON' },
    { status: 404, body: '' },
  ]) {
    await page.unroute(fileOf(other));
    await page.route(fileOf(other), (route) => route.fulfill(fulfil));
    await openLive(page, `/?event=${other}`);
    await expect(card.locator('.card-body')).not.toHaveText(loading);
    await expect(card.locator('.card-body .detail')).toHaveCount(1);
    await expect(card.locator('.card-turn a')).toHaveAttribute('href', `/events/${other}/`);
  }
  // The browser itself writes of an answer of 404.
  const own = faults.filter((fault) => !fault.includes('404'));
  expect(own).toEqual([]);
  faults.length = 0;
});

test('what an event’s file holds is text, never markup, and no address but of the web is a link', async ({ page }) => {
  await page.route(fileOf(example.id), (route) =>
    route.fulfill({
      json: fileWith({
        summary: '<img src=x onerror="document.title=1"><b>bold</b>',
        sources: [{ publisher: 'P', title: 'T', url: 'javascript:document.title=1' }],
      }),
    }),
  );
  await openLive(page, `/?event=${example.id}`);
  const card = page.locator('[data-card]');
  await expect(card).toContainText('<b>bold</b>');
  await expect(card.locator('img, b')).toHaveCount(0);
  await expect(card.locator('a[href^="javascript"]')).toHaveCount(0);
  await expect(shownDrawing(page)).toBeVisible();
});
