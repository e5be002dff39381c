import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { events } from './helpers/content.ts';
import { pages } from './helpers/pages.ts';
import { settled } from './helpers/settled.ts';
import { expect, test } from './helpers/test.ts';

/** `resultTypes` spares the details of what passed, which is a third of the time. */
const OPTIONS: Parameters<AxeBuilder['options']>[0] = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** The preview of the booklet repeats itself for every event: one of them is looked at. */
const FEW: Record<string, string> = { print: `?events=${events[0]?.id}` };

test.describe.configure({ timeout: 240_000 });
test.use({ reducedMotion: 'reduce' });

async function violations(page: Page, address: string): Promise<string[]> {
  const found: string[] = [];
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  for (const width of [1280, 768, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await settled(page);
      // One page without frames: the older way spares a blank page for each look.
      // What only paper shows has the tests of its tags, in `print-sheets.spec.ts`.
      const results = await new AxeBuilder({ page }).exclude('.paper-only').setLegacyMode().options(OPTIONS).analyze();
      found.push(
        ...results.violations.map(
          ({ id, nodes }) =>
            `${address} ${width} px ${colorScheme}: ${id} at ${nodes.map(({ target }) => target).join('; ')}`,
        ),
      );
    }
  }
  return found;
}

/** Pages of a kind are many: so many to a test, so that the tests share the cores. */
const TOGETHER = 8;

for (const [kind, group] of Map.groupBy(pages, (page) => page.kind)) {
  for (let first = 0; first < group.length; first += TOGETHER) {
    const some = group.slice(first, first + TOGETHER);
    const which = group.length > TOGETHER ? `, from ${first + 1}` : '';
    test(`axe finds nothing on pages of the kind ${kind}${which}, light and dark, at 320, 768 and 1280 px`, async ({
      page,
    }) => {
      for (const { address } of some) expect.soft(await violations(page, address + (FEW[kind] ?? ''))).toEqual([]);
    });
  }
}
