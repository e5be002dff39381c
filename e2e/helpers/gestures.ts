import { expect } from './test.ts';
import type { Locator, Page } from 'playwright/test';
import { shownDrawing } from './timeline.ts';

export interface Spot {
  x: number;
  y: number;
}

export const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

/** Waits until two looks at the drawing and the address are alike. */
export async function settledDrawing(page: Page): Promise<void> {
  let last = '';
  await expect
    .poll(
      async () => {
        const now = page.url() + (await shownDrawing(page).innerHTML());
        const isStill = now === last;
        last = now;
        return isStill;
      },
      // A turn of the wheel ends 150 ms after its last step, and is in the address another 160 ms later.
      { intervals: [340, 120] },
    )
    .toBe(true);
}

export async function centre(locator: Locator): Promise<Spot> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not shown, so it has no centre');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Brings the drawing's middle to the middle of the screen. */
export const bringIntoView = (page: Page): Promise<void> =>
  shownDrawing(page).evaluate((drawing) => drawing.scrollIntoView({ block: 'center', behavior: 'instant' }));

export interface Mark extends Spot {
  id: string;
  isCluster: boolean;
}

/** The marks of the shown drawing with their centres on the screen, left to right. */
export const marksOn = (page: Page): Promise<Mark[]> =>
  shownDrawing(page)
    .locator('[data-event-mark]')
    .evaluateAll((all) =>
      all
        .map((mark) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          return {
            id: mark.getAttribute('data-event-mark') ?? '',
            isCluster: mark.hasAttribute('data-count'),
            x: (left + right) / 2,
            y: (top + bottom) / 2,
          };
        })
        .sort((a, b) => a.x - b.x),
    );

export const markOf = async (page: Page, id: string): Promise<Mark> => {
  const found = (await marksOn(page)).find((mark) => mark.id === id);
  if (!found) throw new Error(`no mark of ${id} is drawn`);
  return found;
};

/** A single point near the middle of the drawing: what gestures are tried on. */
export async function middlePoint(page: Page): Promise<Mark> {
  const points = shownDrawing(page).locator('[data-event-mark].point');
  const ids = await points.evaluateAll((all) => all.map((one) => one.getAttribute('data-event-mark')));
  const marks = (await marksOn(page)).filter(({ id }) => ids.includes(id));
  const { width, x } = (await shownDrawing(page).boundingBox()) ?? { width: 0, x: 0 };
  const [first] = marks.toSorted((a, b) => Math.abs(a.x - x - width / 2) - Math.abs(b.x - x - width / 2));
  if (!first) throw new Error('the drawing has no point');
  return first;
}

/** Presses, moves in steps and lets go. */
export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}

/** A spot of the drawing between marks and labels, where a drag begins on nothing. */
export function emptySpot(page: Page): Promise<Spot> {
  return shownDrawing(page).evaluate((drawing) => {
    const { left, top, width, height } = drawing.getBoundingClientRect();
    for (let y = Math.max(top + 50, 60); y < Math.min(top + height - 120, innerHeight - 20); y += 7)
      for (let x = left + width * 0.45; x < left + width * 0.6; x += 7)
        if (document.elementFromPoint(x, y) === drawing) return { x, y };
    throw new Error('no empty spot in the middle of the drawing');
  });
}

/** The window that the address tells, as it is written; empty for the page's own. */
export function windowIn(page: Page): { from: string; to: string } {
  const query = new URL(page.url()).searchParams;
  return { from: query.get('from') ?? '', to: query.get('to') ?? '' };
}

/** Its length in ms; years beyond four digits are no concern of those who ask. */
export function spanIn(page: Page): number {
  const { from, to } = windowIn(page);
  return (
    Date.parse(`${to.length > 10 ? to : `${to}T00:00`}Z`) - Date.parse(`${from.length > 10 ? from : `${from}T00:00`}Z`)
  );
}
