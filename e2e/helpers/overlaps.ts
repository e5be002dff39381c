import type { Locator, Page } from 'playwright/test';
import { shownDrawing } from './timeline.ts';

/** Lines of labels that touch a line of another label, or any part of a mark, by more than `slack` px. */
export const overlaps = (page: Page): Promise<string[]> => overlapsIn(shownDrawing(page));

export function overlapsIn(shown: Locator): Promise<string[]> {
  return shown.evaluate((drawing) => {
    const slack = 1;
    const parts = (selector: string, name: string) =>
      Array.from(drawing.querySelectorAll(selector)).flatMap((element) => {
        const owner = element.closest(`[${name}]`)?.getAttribute(name) ?? '';
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return [{ owner, left, right, top, bottom }];
      });
    const labels = parts('[data-event-label] text', 'data-event-label');
    const marks = parts('[data-event-mark] > :not(title)', 'data-event-mark');
    type Part = (typeof labels)[number];
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
