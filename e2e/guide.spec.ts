import { parseDate } from '../src/model/date.ts';
import { dateWords } from '../src/model/dateLabel.ts';
import { site } from './helpers/content.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

test('the dates that the guide shows read as the site writes them', async ({ page }) => {
  await page.goto('/authoring/');
  const rows = await page
    .locator('main table tbody tr')
    .evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent ?? '')));
  expect(rows.length).toBeGreaterThan(5);
  for (const [written = '', ...others] of rows.filter(([first = '']) => /^['‘]/.test(first))) {
    const edtf = written.replace(/^['‘]|['’]$/g, '');
    expect.soft(plain(others.at(-1) ?? null), edtf).toBe(dateWords(parseDate(edtf), site.locale));
  }
});
