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

test('in running text no line breaks between a day and its month', async ({ page }) => {
  const prose = '.finding, .lede, .event-summary, .claim-text, .glossary dd, .prose :is(p, li), .sheet-text p';
  const texts = new Map<string, string>();
  for (const { address, html } of pages) {
    const all = await page.evaluate(
      ([source, selector]) =>
        Array.from(new DOMParser().parseFromString(source, 'text/html').querySelectorAll(selector), (part) => {
          // Numbers of citations are no days.
          for (const raised of part.querySelectorAll('sup')) raised.remove();
          return part.textContent ?? '';
        }),
      [html, prose] as const,
    );
    for (const text of all) texts.set(text, address);
  }
  const month = new Intl.DateTimeFormat(site.locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2024, i, 1))).join('|');
  const kept = new RegExp(`\\d\u00a0(${names})`);
  expect([...texts.keys()].filter((text) => kept.test(text)).length).toBeGreaterThan(10);
  const parted = new RegExp(`(?<!\\d)\\d{1,2}[ \\n](${names})`);
  for (const [text, address] of texts) expect.soft(text, address).not.toMatch(parted);
});
