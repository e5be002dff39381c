import type { Page } from 'playwright/test';
import { type ContentEvent, events } from './helpers/content.ts';
import { mockDetails } from './helpers/details.ts';
import { bringIntoView, drag, emptySpot, settledDrawing } from './helpers/gestures.ts';
import { expect, test } from './helpers/test.ts';
import { markedEvents, openLive, plain } from './helpers/timeline.ts';

test.use({ reducedMotion: 'reduce' });

const ids = (found: readonly ContentEvent[]) => found.map(({ id }) => id).sort();
const peopleOf = ({ entry }: ContentEvent) => (entry.people ?? []).map((person) => person.id);
const [person = ''] = [...Map.groupBy(events.flatMap(peopleOf), (id) => id)].toSorted(
  ([, a], [, b]) => b.length - a.length,
)[0] ?? [''];
const first = events.find((event) => peopleOf(event).includes(person)) ?? events[0];
const topic = first?.entry.topic ?? '';
const kind = first?.entry.kind ?? 'context';
/** A word of a title that some, but not all, events have. */
const word =
  plain(first?.entry.title ?? '')
    .split(' ')[0]
    ?.toLowerCase() ?? '';

const list = (page: Page) =>
  page
    .locator('[data-event-list] li[data-event]')
    .filter({ visible: true })
    .evaluateAll((all) => all.map((item) => item.getAttribute('data-event') ?? '').sort());

/** Every text that screen readers are told from now on. */
const listenToStatus = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const status of document.querySelectorAll('[role="status"], [aria-live]'))
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
/** One that is emptied says nothing. */
const said = (page: Page) => page.evaluate(() => (Reflect.get(window, 'said') as string[]).filter(Boolean));

const openChoices = (page: Page) => page.locator('.choices > summary').click();
const check = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check();

/** Longer than the status waits before it speaks. */
const pause = (page: Page) => page.waitForTimeout(800);

test('each filter, alone and with others, leaves the events that fit in drawing, list and sentence, and is said once', async ({
  page,
}) => {
  await openLive(page, '/events/');
  await openChoices(page);
  const expectOnly = async (fits: readonly ContentEvent[], what: string) => {
    await settledDrawing(page);
    expect.soft(await list(page), `list: ${what}`).toEqual(ids(fits));
    expect.soft(await markedEvents(page), `drawing: ${what}`).toEqual(ids(fits));
    const sentence = await page.locator('[data-status]').textContent();
    expect.soft(sentence, what).toContain(String(events.length));
    if (fits.length > 1) expect.soft(sentence, what).toContain(`${fits.length} of ${events.length}`);
    await pause(page);
    expect.soft(await said(page), `said: ${what}`).toEqual([sentence]);
    await listenToStatus(page);
  };
  await listenToStatus(page);
  await check(page, 'topic', topic);
  let fits = events.filter(({ entry }) => entry.topic === topic);
  await expectOnly(fits, 'a topic');

  await check(page, 'kind', kind);
  fits = fits.filter(({ entry }) => entry.kind === kind);
  await expectOnly(fits, 'topic and kind');

  await page.locator('select[name="person"]').selectOption(person);
  fits = fits.filter((event) => peopleOf(event).includes(person));
  expect(fits.length).toBeGreaterThan(0);
  await expectOnly(fits, 'topic, kind and person');

  await page.locator('button[type="reset"]').click();
  await expectOnly(events, 'all again');

  const other = events.find(({ entry }) => entry.topic !== topic)?.entry.topic ?? topic;
  await check(page, 'topic', topic);
  await pause(page);
  await listenToStatus(page);
  await check(page, 'topic', other);
  await expectOnly(
    events.filter(({ entry }) => entry.topic === topic || entry.topic === other),
    'two topics',
  );
});

test('text is found in any case and without accents, is said once when typed letter by letter, and nonsense leaves a sentence', async ({
  page,
}) => {
  await openLive(page, '/events/');
  await openChoices(page);
  const field = page.locator('input[type="search"][name="q"]').filter({ visible: true }).first();
  const choices = page.locator('[data-choices] input[name="q"]');
  await expect(choices).toBeVisible();
  await listenToStatus(page);
  await choices.pressSequentially(word.toUpperCase(), { delay: 30 });
  await expect(page).toHaveURL(/[?&]q=/);
  await settledDrawing(page);
  await pause(page);
  const found = await list(page);
  expect(found).toContain(first?.id);
  expect(found.length).toBeLessThan(events.length);
  expect(await markedEvents(page)).toEqual(found);
  expect(await said(page)).toHaveLength(1);
  const accented = word.replace(/[aeiou]/, (letter) => `${letter}\u0301`);
  await choices.fill(accented);
  await settledDrawing(page);
  expect(await list(page)).toEqual(found);
  await expect(field).toBeVisible();

  await choices.fill('qqxxqq');
  await settledDrawing(page);
  expect(await list(page)).toEqual([]);
  expect(await markedEvents(page)).toEqual([]);
  await expect(page.locator('[data-status]')).toContainText(String(events.length));
  await choices.fill('');
  await settledDrawing(page);
  expect(await list(page)).toEqual(ids(events));
});

test('what Back brings back is said too, and nothing is left to be heard of another view', async ({ page }) => {
  await openLive(page, '/events/');
  await openChoices(page);
  await check(page, 'kind', 'reported');
  await pause(page);
  await listenToStatus(page);
  await page.goBack();
  await pause(page);
  expect(await said(page)).toEqual([await page.locator('[data-status]').textContent()]);
  await page.locator('[data-range="from"]').focus();
  await page.keyboard.press('PageUp');
  await pause(page);
  await expect(page.locator('[data-said]')).toBeEmpty();
});

test('periods without an event that fits go with their headings', async ({ page }) => {
  await openLive(page, '/events/');
  await openChoices(page);
  await page.locator('select[name="person"]').selectOption(person);
  await settledDrawing(page);
  const empty = await page
    .locator('[data-event-list] .period')
    .filter({ visible: true })
    .evaluateAll((all) => all.filter((period) => !period.querySelector('li[data-event]:not([hidden])')).length);
  expect(empty).toBe(0);
  const left = await page.locator('[data-event-list] .period').filter({ visible: true }).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(await page.locator('[data-event-list] .period').count());
});

test('each choice gives the number of its events', async ({ page }) => {
  await openLive(page, '/events/');
  await openChoices(page);
  const counts = await page.locator('[data-choices] label:has(.count)').evaluateAll((all) =>
    all.map((label) => {
      const input = label.querySelector('input');
      return [`${input?.name} ${input?.value}`, Number(label.querySelector('.count')?.textContent)];
    }),
  );
  expect(counts.length).toBeGreaterThan(3);
  for (const [choice, count] of counts) {
    const [name, value] = String(choice).split(' ');
    const own = events.filter(({ entry }) => value === '' || entry[name as 'topic' | 'kind'] === value);
    expect(count, String(choice)).toBe(own.length);
  }
});

for (const width of [390, 768, 1280])
  test(`at ${width} px the choices open and close without their button moving`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/');
    const summary = page.locator('.choices > summary');
    await summary.scrollIntoViewIfNeeded();
    const box = await summary.boundingBox();
    await openChoices(page);
    await expect(page.locator('[data-choices]')).toBeVisible();
    expect(await summary.boundingBox()).toEqual(box);
    expect((await page.locator('[data-choices]').boundingBox())?.width).toBeGreaterThan(width * 0.85);
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    await expect(page.locator('[data-choices]')).toBeHidden();
  });

test('a card whose event the choices leave out says so', async ({ page }) => {
  await mockDetails(page);
  const { id, entry } = events[0] ?? { id: '', entry: { topic: '' } };
  const other = events.find((event) => event.entry.topic !== entry.topic)?.entry.topic ?? '';
  await openLive(page, `/?event=${id}&topic=${other}`);
  const place = page.locator('.card-turn span');
  await expect(place).toHaveText('hidden by the filter');
  await openChoices(page);
  await page.locator(`input[name="topic"][value="${entry.topic}"]`).check();
  await expect(place).toHaveText(/^\d+ \/ \d+$/);
  await page.locator(`input[name="topic"][value="${entry.topic}"]`).uncheck();
  await expect(place).toHaveText('hidden by the filter');
});

for (const width of [320, 1280])
  test(`at ${width} px the way back from a filter is in sight beside the sentence, though the choices are folded away`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openLive(page, '/events/?q=qqxx');
    const undo = page.locator('.timeline-status').getByRole('button', { name: 'Show everything' });
    await undo.focus();
    await page.keyboard.press('Enter');
    await expect(undo).toBeHidden();
    await expect(page).not.toHaveURL(/q=/);
    await expect(page.locator('[data-toolbar] button').first()).toBeFocused();
    expect(await list(page)).toEqual(ids(events));
    await page.goBack();
    await expect(undo).toBeVisible();
  });

test('panning, zooming by the wheel and walking by keys are not said', async ({ page }) => {
  await openLive(page, '/');
  await listenToStatus(page);
  await bringIntoView(page);
  const spot = await emptySpot(page);
  await drag(page, spot, { x: spot.x - 150, y: spot.y });
  await page.keyboard.down('Shift');
  for (let i = 0; i < 4; i += 1) await page.mouse.wheel(0, 80);
  await page.keyboard.up('Shift');
  await page.locator('a.cursor:not([hidden])').focus();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'PageDown', 'End']) await page.keyboard.press(key);
  await settledDrawing(page);
  await pause(page);
  expect(await said(page)).toEqual([]);
  await page.locator('button[data-act="in"]').click();
  await page.locator('button[data-act="in"]').click();
  await pause(page);
  expect(await said(page), 'two presses at once, one sentence').toHaveLength(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the choices are links to pages that exist, and nothing that needs a script is shown', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    // No room is kept for what will not come.
    const [button, drawing] = [page.locator('.choices > summary'), page.locator('[data-stage]')];
    expect((await button.boundingBox())?.x).toBe((await drawing.boundingBox())?.x);
    await openChoices(page);
    const links = page.locator('.choices-links a');
    await expect(links.first()).toBeVisible();
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
    await expect(page.locator('[data-choices]')).toBeHidden();
    await expect(page.locator('[data-toolbar] button').first()).toBeHidden();
    await expect(page.locator('[data-range="from"]')).toBeHidden();
    await expect(page.locator('[data-status]')).toContainText(`of ${events.length}`);
  });
});
