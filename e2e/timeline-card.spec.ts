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
    await next.click();
  }
  expect([...read].sort()).toEqual(events.map(({ id }) => id).sort());
  const starts = read.map((id) => events.find((event) => event.id === id)?.date.earliest ?? Infinity);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(now(), 'there is nothing after the last').toBe(read.at(-1));
  await previous.click();
  expect(now()).toBe(read.at(-2));
});

test('the card covers neither its own mark nor the way to close it, at any event, and stays in the window of a phone', async ({
  page,
}) => {
  await mockDetails(page);
  await openLive(page, '/');
  const covered: string[] = [];
  for (const { id } of events.slice(0, 12)) {
    await openLive(page, `/?event=${id}`);
    await settledDrawing(page);
    const isCovered = await page.evaluate((event) => {
      const card = document.querySelector('[data-card]')?.getBoundingClientRect();
      const marks = [...document.querySelectorAll(`.drawing [data-event-mark="${event}"]:not(.background)`)];
      const mark = marks.find((one) => one.checkVisibility())?.getBoundingClientRect();
      if (!card || !mark || mark.width > 40) return false;
      return mark.left < card.right && mark.right > card.left && mark.top < card.bottom && mark.bottom > card.top;
    }, id);
    if (isCovered) covered.push(id);
  }
  expect(covered).toEqual([]);
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
