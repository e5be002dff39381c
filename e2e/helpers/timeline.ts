import type { Locator, Page } from 'playwright/test';
import { type ContentEvent, events } from './content.ts';
import { expect } from './test.ts';

/** The drawing that is shown, of those at several widths that a page holds. */
export const shownDrawing = (page: Page): Locator =>
  page.locator('[data-timeline] svg.drawing').filter({ visible: true });

/** The ids, in order, of the events that the shown drawing has marks for, alone or named by their cluster. */
export async function markedEvents(page: Page): Promise<string[]> {
  const said = await shownDrawing(page).locator('[data-event-mark] title').allTextContents();
  const lines = said.flatMap((title) => title.split('\n'));
  return lines.map((line) => events.find((event) => line.startsWith(`${nameOf(event)}, `))?.id ?? line).sort();
}

/** How many events the marks of the shown drawing stand for. */
export const countMarked = (page: Page): Promise<number> =>
  shownDrawing(page)
    .locator('[data-event-mark]')
    .evaluateAll((all) => all.reduce((sum, mark) => sum + Number(mark.getAttribute('data-count') ?? 1), 0));

const nameOf = ({ entry }: ContentEvent) => entry.label ?? entry.title;

export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-timeline]')).toHaveAttribute('data-hydrated', 'true');
}

/** White space as a reader sees it. */
export const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
