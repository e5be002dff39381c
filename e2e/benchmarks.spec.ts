import { existsSync, readFileSync } from 'node:fs';
import type { Locator } from 'playwright/test';
import { expect, test } from './helpers/test.ts';

const ADDRESS = '/method/benchmarks/';
const FILE = 'bench/report.json';

test.skip(!existsSync(FILE), 'nobody has measured');

interface Chart {
  name: string;
  /** Of each line or bar: its name, and where its points are, or how long it is; px. */
  series: { name: string; points: number[]; length: number | undefined }[];
  rows: { name: string; cells: string[] }[];
  labels: { text: string; left: number; right: number; top: number; bottom: number }[];
}

const read = (figures: Locator): Promise<Chart[]> =>
  figures.evaluateAll((all) =>
    all.map((figure) => {
      const svg = Array.from(figure.querySelectorAll('svg.chart')).find((one) => one.getClientRects().length > 0);
      const numbers = (elements: Iterable<Element>, name: string) =>
        Array.from(elements, (element) => Number(element.getAttribute(name)));
      return {
        name: figure.getAttribute('data-chart') ?? '',
        series: Array.from(svg?.querySelectorAll('.series') ?? [], (one) => ({
          name: one.querySelector('.name')?.textContent ?? '',
          points: numbers(one.querySelectorAll('.point'), 'cy'),
          length: numbers(one.querySelectorAll('.bar'), 'width')[0],
        })),
        rows: Array.from(figure.querySelectorAll('tbody tr'), (row) => ({
          name: row.querySelector('th')?.textContent ?? '',
          cells: Array.from(row.querySelectorAll('td'), (cell) => cell.textContent ?? ''),
        })),
        labels: Array.from(svg?.querySelectorAll('text') ?? [], (text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { text: text.textContent ?? '', left, right, top, bottom };
        }),
      };
    }),
  );

/** The figures of a row that are there. */
const figures = (cells: readonly string[]): number[] =>
  cells.filter((cell) => cell !== '–').map((cell) => Number(cell.replaceAll(',', '')));

for (const width of [390, 768, 1280]) {
  test(`the charts fit a page of ${width} px, and none of their words meet`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ADDRESS);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const charts = await read(page.locator('[data-chart]'));
    expect(charts.length).toBeGreaterThan(0);
    for (const { name, labels } of charts) {
      expect.soft(labels.length, name).toBeGreaterThan(2);
      for (const [i, a] of labels.entries()) {
        expect.soft(a.left, `${name}: ${a.text}`).toBeGreaterThanOrEqual(0);
        expect.soft(a.right, `${name}: ${a.text}`).toBeLessThanOrEqual(width);
        for (const b of labels.slice(i + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          // A box of text is as high as its line, which is more than its letters.
          expect.soft(across > 1 && down > 4, `${name}: "${a.text}" meets "${b.text}"`).toBe(false);
        }
      }
    }
  });
}

test('each chart has a table of the figures that it draws', async ({ page }) => {
  await page.goto(ADDRESS);
  for (const { name, series, rows } of await read(page.locator('[data-chart]'))) {
    const pairs: [height: number, figure: number][] = [];
    for (const { name: line, points, length } of series) {
      // A chart of one line has a row for each of its points.
      const row = rows.find((one) => one.name === line)?.cells ?? rows.flatMap(({ cells }) => cells);
      const values = figures(row);
      expect.soft(values.length, `${name}: ${line}`).toBe(length === undefined ? points.length : 1);
      pairs.push(...values.map((value, i): [number, number] => [points[i] ?? length ?? 0, value]));
    }
    const isBars = series.some(({ length }) => length !== undefined);
    const [low, high] = [pairs.reduce((a, b) => (b[1] < a[1] ? b : a)), pairs.reduce((a, b) => (b[1] > a[1] ? b : a))];
    const scale = isBars ? (value: number) => value : Math.log;
    for (const [place, value] of pairs) {
      const share = (scale(value) - scale(low[1])) / (scale(high[1]) - scale(low[1]));
      // The table rounds what the chart draws.
      expect.soft(Math.abs(place - (low[0] + share * (high[0] - low[0]))), `${name}: ${value}`).toBeLessThan(8);
    }
  }
});

test('the page has the figures of the report', async ({ page }) => {
  const { timelines } = JSON.parse(readFileSync(FILE, 'utf8')) as {
    timelines: { figures: { measure: string; timeline: string; events: number; median?: number }[] };
  };
  await page.goto(ADDRESS);
  const table = page.locator('[data-chart="rendered"] table');
  for (const { measure, timeline, median } of timelines.figures) {
    if (measure !== 'rendered' || median === undefined || timeline !== 'vis-timeline') continue;
    await expect(table.getByRole('row', { name: timeline })).toContainText(Math.round(median).toLocaleString('en'));
  }
});

test('the charts are in the page without JavaScript, and lead back to the method', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(new URL(ADDRESS, test.info().project.use.baseURL).href);
  await expect(page.locator('[data-chart] svg:visible').first()).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Method' }).first().click();
  await expect(page.getByRole('link', { name: 'benchmarks', exact: false }).first()).toBeVisible();
});
