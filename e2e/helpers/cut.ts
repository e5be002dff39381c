import type { Page } from 'playwright/test';

/** How far the page reaches past the window, px. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Texts that a box with hidden overflow cuts off; what only screen readers get is cut on purpose. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('body *'))
      .filter((box) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(box);
        if (!box.textContent?.trim() || clipPath !== 'none' || box.clientWidth <= 1) return false;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (hides(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
          (hides(overflowY) && box.scrollHeight > box.clientHeight + 1)
        );
      })
      .map((box) => `${box.localName}.${box.className}: ${box.textContent?.trim().slice(0, 60)}`),
  );
}
