import type { JSHandle, Locator, Page } from 'playwright/test';
import { shownDrawing } from './timeline.ts';

/** What a look at a drawing finds: whose labels there are, and which lines of them touch what is not their own. */
interface Look {
  labels: string[];
  /** `label meets label`, `label covers the mark of mark`, by more than `slack` px. */
  overlaps: string[];
}

/** Looks at a drawing: a function in its page, for those who look at every frame. */
export const looker = (shown: Locator): Promise<JSHandle<(drawing: Element) => Look>> =>
  shown.evaluateHandle(() => (drawing: Element) => {
    const slack = 1;
    const ownerOf = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? '';
    // By the letters: the box of a label has its ground in it, which is as light as the page.
    const labels = Array.from(drawing.querySelectorAll<SVGTextElement>('[data-event-label] text'), (text) => {
      const { x, y, width, height } = text.getBBox();
      const onScreen = text.getScreenCTM() ?? undefined;
      const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(onScreen);
      const { x: right, y: bottom } = new DOMPoint(x + width, y + height).matrixTransform(onScreen);
      return { owner: ownerOf(text, 'data-event-label'), left, right, top, bottom };
    });
    const marks = Array.from(drawing.querySelectorAll('[data-event-mark] > :not(title)'), (element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { owner: ownerOf(element, 'data-event-mark'), left, right, top, bottom };
    });
    type Part = (typeof marks)[number];
    const meet = (a: Part, b: Part) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
    const overlaps = labels.flatMap((label, i) => [
      ...labels
        .slice(i + 1)
        .filter((other) => meet(label, other))
        .map((other) => `${label.owner} meets ${other.owner}`),
      ...marks.filter((mark) => meet(label, mark)).map((mark) => `${label.owner} covers the mark of ${mark.owner}`),
    ]);
    return { labels: labels.map(({ owner }) => owner), overlaps };
  });

export const overlaps = (page: Page): Promise<string[]> => overlapsIn(shownDrawing(page));

export async function overlapsIn(shown: Locator): Promise<string[]> {
  return shown.evaluate((drawing, look) => look(drawing).overlaps, await looker(shown));
}
