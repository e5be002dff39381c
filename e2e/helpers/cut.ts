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

/** What scrolls sideways and is no stop of the Tab key, so that some browsers show the rest to a pointer alone. */
export function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('body *'))
      .filter((box) => ['auto', 'scroll'].includes(getComputedStyle(box).overflowX))
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.tabIndex < 0 && !box.querySelector('a, button'))
      .map((box) => `${box.localName}.${box.className}: ${box.textContent?.trim().slice(0, 60)}`),
  );
}

/** Words of an element's text that stand on more than one line, though they have no hyphen. */
export function brokenWords(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.flatMap((element) => {
      const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (words.nextNode()) {
        const text = words.currentNode as Text;
        for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set(Array.from(range.getClientRects(), ({ top }) => top)).size > 1) broken.push(word);
        }
      }
      return broken;
    }),
  );
}
