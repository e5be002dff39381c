import type { Locator, Page } from 'playwright/test';
import { shownDrawing } from './timeline.ts';

/** Lines of labels that touch a line of another label, or any part of a mark, by more than `slack` px. */
export const overlaps = (page: Page): Promise<string[]> => overlapsIn(shownDrawing(page));

export function overlapsIn(shown: Locator): Promise<string[]> {
  return shown.evaluate((drawing) => {
    const slack = 1;
    // By the letters: to one browser the box of an element has its outline in it, here a halo that is as light as the page.
    const labels = Array.from(drawing.querySelectorAll<SVGTextElement>('[data-event-label] text'), (text) => {
      const owner = text.closest('[data-event-label]')?.getAttribute('data-event-label') ?? '';
      const { x, y, width, height } = text.getBBox();
      const onScreen = text.getScreenCTM() ?? undefined;
      const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(onScreen);
      const { x: right, y: bottom } = new DOMPoint(x + width, y + height).matrixTransform(onScreen);
      return { owner, left, right, top, bottom };
    });
    const marks = Array.from(drawing.querySelectorAll('[data-event-mark] > :not(title)'), (element) => {
      const owner = element.closest('[data-event-mark]')?.getAttribute('data-event-mark') ?? '';
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { owner, left, right, top, bottom };
    });
    type Part = (typeof marks)[number];
    const meet = (a: Part, b: Part) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    return labels.flatMap((label, i) => [
      ...labels
        .slice(i + 1)
        .filter((other) => meet(label, other))
        .map((other) => `${label.owner} meets ${other.owner}`),
      ...marks.filter((mark) => meet(label, mark)).map((mark) => `${label.owner} covers the mark of ${mark.owner}`),
    ]);
  });
}
