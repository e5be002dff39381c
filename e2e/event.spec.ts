import { words } from '../src/i18n/index.ts';
import { distanceWords } from '../src/model/distance.ts';
import { localDates } from '../src/model/zones.ts';
import { events, site } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';
import { plain } from './helpers/timeline.ts';

test.use({ javaScriptEnabled: false });

const { before, after } = words(site.locale).around;

test('the page of an event says how far it lies from its neighbours in time', async ({ page }) => {
  for (const { id, date } of events) {
    const html = pages.find(({ address }) => address === `/events/${id}/`)?.html ?? '';
    const others = await page.evaluate(
      (source) =>
        Array.from(
          new DOMParser().parseFromString(source, 'text/html').querySelectorAll('[data-neighbour]'),
          (item) => ({
            other: item.getAttribute('data-neighbour') ?? '',
            text: item.textContent ?? '',
            side: item.closest('div')?.querySelector('h3')?.textContent ?? '',
          }),
        ),
      html,
    );
    expect.soft(others.length, id).toBeGreaterThanOrEqual(date.earliest === null ? 0 : 2);
    for (const { other, text, side } of others) {
      const neighbour = events.find((event) => event.id === other);
      if (!neighbour) throw new Error(`no event ${other} in the content`);
      const [own, its] = [date.earliest ?? -Infinity, neighbour.date.earliest ?? -Infinity];
      const sides = its === own ? [before, after] : [its < own ? before : after];
      expect.soft(sides, `${other}, seen from ${id}`).toContain(side);
      expect.soft(plain(text), id).toContain(neighbour.words);
      expect.soft(plain(text), id).toContain(distanceWords(date, neighbour.date, site.locale) ?? '');
    }
  }
});

test('the page of an event shows where it sits in time, and on a map where its place is known', async ({ page }) => {
  for (const { id, entry } of events) {
    await page.goto(`/events/${id}/`);
    const isPlaced = entry.place?.lat !== undefined && entry.place.precision !== 'remote';
    const counts = await page.evaluate(() => [
      Array.from(document.querySelectorAll('svg.strip')).filter((strip) => strip.checkVisibility()).length,
      document.querySelectorAll('svg.map').length,
      document.querySelectorAll('svg.map path.land').length,
    ]);
    expect.soft(counts, id).toEqual([1, isPlaced ? 1 : 0, isPlaced ? 1 : 0]);
  }
});

test('where the time of day is known, the page of an event gives it in every zone of the site', async ({ page }) => {
  const timed = events.filter(({ entry }) => entry.time);
  test.skip(timed.length === 0, 'no event of the content has a time of day');
  for (const { id, entry, date } of timed) {
    await page.goto(`/events/${id}/`);
    const facts = plain(await page.locator('dl.when').textContent());
    const zones = entry.time ? localDates(date.edtf, entry.time, site.zones ?? [], site.locale) : [];
    for (const zone of zones) expect.soft(facts, id).toContain(`${zone.label} ${zone.date}, ${zone.time}`);
  }
});
