/** The page `/print/`: a booklet of all events or of chosen ones, and a wall chart. */
import type { Locator, Page } from 'playwright/test';
import { words } from '../src/i18n/index.ts';
import { dateWordsShort } from '../src/model/dateLabel.ts';
import { events, site } from './helpers/content.ts';
import { PAPERS, toPdf } from './helpers/paper.ts';
import { readPdf, squeezed, tagFaults, type ReadPdf } from './helpers/pdf.ts';
import { settled } from './helpers/settled.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

const t = words(site.locale);
const [one, other] = ['munich-meeting', 'pelosi-taipei'];
test.describe.configure({ timeout: 90_000 });

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/print/${query}`);
  await expect(page.locator('[data-print-options]')).toHaveAttribute('data-ready', 'true');
}

const status = (page: Page): Locator => page.locator('[data-status]');
const shownSheets = (page: Page): Promise<string[]> =>
  page
    .locator('[data-part="sheet"]:not([hidden]) > .sheet')
    .evaluateAll((all) => all.map((sheet) => sheet.id.replace(/^sheet-/, '')));

/** The rows of the contents as the page shows them: what they lead to, and on which page it is. */
const contents = (page: Page): Promise<{ place: string; text: string; number: number }[]> =>
  page.locator('.book-contents tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      place: row.querySelector('a')?.hash.slice(1) ?? '',
      text: row.querySelector('a')?.textContent ?? '',
      number: Number(row.lastElementChild?.textContent),
    })),
  );

/** The contents of the page against the pages of its print. */
async function expectRightNumbers(page: Page, pdf: ReadPdf): Promise<void> {
  const rows = await contents(page);
  for (const { place, text, number } of rows) {
    const own = pdf.pages[number - 1] ?? '';
    expect.soft(own, `${text} on page ${number}`).toContain(squeezed(plain(text)));
    if (place.startsWith('sheet-')) expect.soft(own, text).toContain(squeezed(t.sheet.name));
  }
  const last = Math.max(...rows.map(({ number }) => number));
  expect(last).toBeLessThanOrEqual(pdf.pages.length);
}

for (const paper of PAPERS) {
  test.describe(`without JavaScript, on ${paper}`, () => {
    test.use({ javaScriptEnabled: false });

    test(`the booklet has every event, and contents with right page numbers (${paper})`, async ({ page }) => {
      await page.goto('/print/');
      const pdf = await readPdf(await toPdf(page, paper));
      await expectRightNumbers(page, pdf);
      expect((await contents(page)).map(({ place }) => place)).toEqual([
        ...(await shownSheets(page)).map((id) => `sheet-${id}`),
        'book-sources',
        'book-glossary',
      ]);
      const text = pdf.pages.join('');
      for (const { entry, words: date } of events) {
        expect.soft(text).toContain(squeezed(plain(entry.title)));
        expect.soft(text).toContain(squeezed(date));
      }
      expect(tagFaults(pdf)).toEqual([]);
      const [width = 0, height = 0] = pdf.sizes[1] ?? [];
      expect(width, 'the timeline is on a landscape page').toBeGreaterThan(height);
      const upright = pdf.sizes.filter(([across, down]) => across < down);
      expect(upright).toHaveLength(pdf.pages.length - 1);
    });
  });
}

test('an address chooses events: the booklet holds those alone, and says how many pages it has', async ({ page }) => {
  await open(page, `?events=${one},${other},nonsense`);
  expect((await shownSheets(page)).toSorted()).toEqual([one, other].toSorted());
  const pdf = await readPdf(await toPdf(page, 'A4'));
  await expect(status(page)).toHaveText(t.printPage.pages(t.count.events(2), pdf.pages.length));
  await expectRightNumbers(page, pdf);
  const text = pdf.pages.join('');
  expect(text).toContain(squeezed(t.booklet.chosen(2, events.length)));
  expect(pdf.pages.filter((content) => content.includes(squeezed(t.sheet.name)))).toHaveLength(2);
  expect(tagFaults(pdf)).toEqual([]);
});

test('what a choice needs is fetched when it is turned to, and the first choice counts at once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForLoadState('networkidle');
  const isOfDrawing = (path: string) => /\/(drawing|options)\./.test(path);
  expect(asked.filter(isOfDrawing)).toEqual([]);
  const pdf = await readPdf(await toPdf(page, 'A4'));
  await expect(status(page)).toHaveText(t.printPage.pages(t.count.events(events.length), pdf.pages.length));
  // Without a pointer that comes near, or a focus, before it.
  const topic = events[0]?.entry.topic ?? '';
  await page.locator(`input[name="topic"][value="${topic}"]`).evaluate((box: HTMLInputElement) => box.click());
  const rest = events.filter(({ entry }) => entry.topic !== topic);
  await expect(status(page)).toContainText(t.count.events(rest.length));
  expect((await shownSheets(page)).toSorted()).toEqual(rest.map(({ id }) => id).toSorted());
  expect(asked.filter(isOfDrawing)).toHaveLength(2);
});

test('a choice that cannot be followed says so, and is followed when it can be', async ({ page, faults }) => {
  await open(page);
  await page.route('**/_astro/options.*', (route) => route.abort());
  const box = page.locator('input[name="topic"]').first();
  await box.uncheck();
  await expect(status(page)).toHaveText(t.printPage.unreachable);
  await page.unrouteAll();
  await box.check();
  await box.uncheck();
  await expect(status(page)).not.toHaveText(t.printPage.unreachable);
  expect((await shownSheets(page)).length).toBeLessThan(events.length);
  // What failed is told in the console too, and that is all.
  expect(faults.splice(0).every((fault) => /ERR_FAILED|Failed to fetch/.test(fault))).toBe(true);
});

test('the filter that the timeline keeps in its address chooses the same events here', async ({ page }) => {
  const [{ entry }] = events as [(typeof events)[0]];
  await open(page, `?topic=${entry.topic}&kind=${entry.kind}`);
  const wanted = events.filter((event) => event.entry.topic === entry.topic && event.entry.kind === entry.kind);
  expect((await shownSheets(page)).toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
});

test('the ground that the strips of all sheets share looks as if each had its own', async ({ page }) => {
  await open(page);
  const strip = page.locator('#sheet-munich-meeting .sheet-strip');
  // Leaves are laid out when they are seen.
  await strip.scrollIntoViewIfNeeded();
  await settled(page);
  const shared = await strip.screenshot();
  await strip.locator('use').evaluate((use) => {
    const ground = document.querySelector(use.getAttribute('href') ?? '');
    use.replaceWith(...Array.from(ground?.children ?? [], (child) => child.cloneNode(true)));
  });
  await expect(strip.locator('.neighbour').first()).toBeAttached();
  expect(shared.equals(await strip.screenshot())).toBe(true);
});

test('what is chosen on the page is printed, and its address brings it back', async ({ page }) => {
  await open(page);
  await expect(status(page)).toContainText(t.count.events(events.length));
  const topic = events[0]?.entry.topic ?? '';
  await page.locator(`input[name="topic"][value="${topic}"]`).uncheck();
  const rest = events.filter(({ entry }) => entry.topic !== topic);
  await expect(status(page)).toContainText(t.count.events(rest.length));
  await page.locator('.single-events > summary').click();
  const box = page.locator(`input[name="event"][value="${rest[0]?.id}"]`);
  await box.uncheck();
  await expect(status(page)).toContainText(t.count.events(rest.length - 1));
  const before = await shownSheets(page);
  await page.reload();
  await expect(status(page)).toContainText(t.count.events(rest.length - 1));
  expect(await shownSheets(page)).toEqual(before);
  await page.locator('.single-events > summary').click();
  await page.locator('[data-choose="none"]').click();
  await expect(status(page)).toHaveText(t.printPage.noEvent);
  const print = page.locator('button[data-print]');
  await expect(print).toBeDisabled();
  await expect(print, 'it looks as if it could not be pressed').not.toHaveCSS('opacity', '1');
  await page.locator('[data-choose="all"]').click();
  await expect(print).toBeEnabled();
  await expect(print).toHaveCSS('opacity', '1');
  await expect(status(page)).toContainText(t.count.events(events.length));
  expect(new URL(page.url()).search).toBe('');
});

test('a period leaves out what lies outside it', async ({ page }) => {
  await open(page);
  await page.locator('select[name="from"]').selectOption('2024');
  const kept = events.filter(({ date }) => (date.latest ?? Infinity) > Date.UTC(2024, 0, 1)).map(({ id }) => id);
  await expect(status(page)).toContainText(t.count.events(kept.length));
  const ids = await shownSheets(page);
  expect(ids.toSorted()).toEqual(kept.toSorted());
  expect(new URL(page.url()).search).toBe('?from=2024');
  await page.reload();
  await expect(status(page)).toContainText(t.count.events(kept.length));
  await expect(page.locator('select[name="from"]')).toHaveValue('2024');
  await expect(page.locator('[data-also]')).toBeHidden();
});

test('a view of the timeline, to the minute, is printed as it is seen', async ({ page }) => {
  await open(page, '?from=2023-11-15T06%3A00&to=2024-02-16&scale=collapsed');
  const [start, end] = [Date.UTC(2023, 10, 15, 6), Date.UTC(2024, 1, 16)];
  const seen = events.filter(({ date }) => (date.latest ?? Infinity) > start && (date.earliest ?? -Infinity) < end);
  expect((await shownSheets(page)).toSorted()).toEqual(seen.map(({ id }) => id).toSorted());
  await expect(page.locator('[data-also]')).toBeVisible();
});

test('a wall chart has as many pages as are asked for, every event by name and date, and marks where they overlap', async ({
  page,
}) => {
  await open(page);
  await page.locator('input[value="wall"]').check();
  await page.locator('select[name="columns"]').selectOption('4');
  await page.locator('select[name="rows"]').selectOption('2');
  await expect(status(page)).toHaveText(t.printPage.pages(t.count.events(events.length), 8));
  const pdf = await readPdf(await toPdf(page, 'A4'));
  expect(pdf.pages).toHaveLength(8);
  expect(pdf.sizes.every(([width, height]) => width > height)).toBe(true);
  for (const [i, part] of ['A1', 'B1', 'C1', 'D1', 'A2', 'B2', 'C2', 'D2'].entries()) {
    expect.soft(pdf.pages[i]).toContain(squeezed(`Part ${part}:`));
  }
  // A seam may cut a label in two, so that no page has it whole: what is drawn counts, or the sentence about the rest.
  const named = await page
    .locator('.wall [data-event-label]')
    .evaluateAll((all) => all.map((label) => label.getAttribute('data-event-label')));
  const rest = await page.locator('.wall [data-unlabelled]').last().textContent();
  const lost = events.filter(
    ({ id, entry, date }) =>
      !named.includes(id) && !rest?.includes(`${entry.label ?? entry.title}, ${dateWordsShort(date, site.locale)}`),
  );
  expect(lost.map(({ id }) => id)).toEqual([]);
  expect(pdf.tags.filter(({ role, alt }) => role === 'Figure' && alt)).toHaveLength(8);
  const seams = page.locator('.wall-leaf').first().locator('.seam');
  expect(await seams.locator('text').allTextContents()).toEqual(['B1', 'A2']);
});

test('by keys alone a wall chart of two pages is chosen, then printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'true';
    };
  });
  await open(page);
  await page.locator('#content').focus();
  const focused = page.locator(':focus');
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 30 && (await focused.and(page.locator(selector)).count()) === 0; i++) {
      await page.keyboard.press('Tab');
    }
    await expect(page.locator(selector)).toBeFocused();
  };
  await tabTo('input[value="booklet"]');
  await page.keyboard.press('ArrowDown');
  await tabTo('select[name="columns"]');
  await page.keyboard.press('2');
  await tabTo('select[name="rows"]');
  await page.keyboard.press('1');
  await expect(status(page)).toHaveText(t.printPage.pages(t.count.events(events.length), 2));
  await tabTo('button[data-print]');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
});

test('an address that names no event that is there chooses all, and says so', async ({ page }) => {
  await open(page, '?events=nonsense,%3Cb%3E&topic=&from=yesterday');
  expect(await shownSheets(page)).toHaveLength(events.length);
  await expect(status(page)).toContainText(t.count.events(events.length));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the wall chart is chosen by a click, and nothing is offered that could not work', async ({ page }) => {
    await page.goto('/print/');
    for (const part of ['input[name="topic"]', 'select', 'button[data-print]', '.single-events']) {
      await expect.soft(page.locator(`main ${part}`).filter({ visible: true })).toHaveCount(0);
    }
    await expect(page.getByText(t.printPage.noScript)).toBeVisible();
    await expect(page.locator('.booklet')).toBeVisible();
    await page.locator('input[value="wall"]').check();
    await expect(page.locator('.wall-leaf').first()).toBeVisible();
    await expect(page.locator('.booklet')).toBeHidden();
  });

  for (const address of ['/', '/events/', `/events/${one}/`]) {
    test(`${address} has a link to paper`, async ({ page }) => {
      await page.goto(address);
      await page.locator('main [data-print-link]').click();
      await expect(page).toHaveURL(/\/print\//);
      await expect(page.locator('main h1')).toHaveText(t.printPage.title);
    });
  }
});

test('the link to paper prints an event’s page at once, and takes a filter along from others', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = 'true';
    };
  });
  await page.goto(`/events/${one}/`);
  await page.locator('main [data-print-link]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
  await page.goto('/events/?topic=cyber');
  await page.locator('main [data-print-link]').click();
  await expect(page).toHaveURL('/print/?topic=cyber');
});
