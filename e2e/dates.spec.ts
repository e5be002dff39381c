/** What machines and people read of a date on any page. */
import { parseDate } from '../src/model/date.ts';
import { dateWords, dateWordsShort } from '../src/model/dateLabel.ts';
import { site } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

test('every date that is written for machines is the one that is written beside it for people', async ({ page }) => {
  let count = 0;
  for (const { address, html } of pages) {
    const dates = await page.evaluate(
      (source) =>
        Array.from(
          new DOMParser().parseFromString(source, 'text/html').querySelectorAll('time[datetime]'),
          (time) => [time.getAttribute('datetime') ?? '', time.textContent ?? ''] as const,
        ),
      html,
    );
    for (const [machine, text] of dates) {
      count += 1;
      expect.soft(machine, `${address}: ${text}`).toMatch(/^\d{4}(-\d\d){0,2}$/);
      const date = parseDate(machine);
      const said = [dateWords(date, site.locale), dateWordsShort(date, site.locale)];
      expect.soft(said, `${address}: ${machine}`).toContain(plain(text));
    }
  }
  expect(count).toBeGreaterThan(10);
});
