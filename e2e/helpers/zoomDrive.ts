import type { Page } from 'playwright/test';
import { shownDrawing } from './timeline.ts';

/** What was found wrong, or worth knowing, over all frames of a scripted zoom. */
export interface Drive {
  frames: number;
  /** The most elements that the component had. */
  elements: number;
  /** `label meets label`, `label covers mark`, with the frame it was seen in; no more than ten. */
  overlaps: string[];
  /** Ids of labels that went and came back while the zoom went one way. */
  flickers: string[];
}

/** A turn of the wheel so long after the last is another movement, ms. */
const PAUSE = 300;

/**
 * Zooms in with Ctrl and the wheel, one turn a frame, then out again, and looks at every frame. The pointer stays over
 * the middle of the drawing. The looking is done in the page: a round trip a frame would end the movement.
 */
export function driveZoom(page: Page, steps: number): Promise<Drive> {
  return shownDrawing(page).evaluate(
    async (drawing, { count, pause }) => {
      const root = drawing.closest('[data-timeline]');
      const found: Drive = { frames: 0, elements: 0, overlaps: [], flickers: [] };
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      type Part = { owner: string; left: number; right: number; top: number; bottom: number };
      const ownerOf = (element: Element, name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? '';
      const marked = (element: Element): Part => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { owner: ownerOf(element, 'data-event-mark'), left, right, top, bottom };
      };
      // By the letters, as in `overlaps.ts`.
      const lettered = (text: SVGTextElement): Part => {
        const { x, y, width, height } = text.getBBox();
        const onScreen = text.getScreenCTM() ?? undefined;
        const { x: left, y: top } = new DOMPoint(x, y).matrixTransform(onScreen);
        const { x: right, y: bottom } = new DOMPoint(x + width, y + height).matrixTransform(onScreen);
        return { owner: ownerOf(text, 'data-event-label'), left, right, top, bottom };
      };
      const meet = (a: Part, b: Part) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      const look = (way: string) => {
        found.frames += 1;
        found.elements = Math.max(found.elements, root?.querySelectorAll('*').length ?? 0);
        const labels = Array.from(drawing.querySelectorAll<SVGTextElement>('[data-event-label] text'), lettered);
        const marks = Array.from(drawing.querySelectorAll('[data-event-mark] > :not(title)'), marked);
        labels.forEach((label, i) => {
          const at = `zooming ${way}, frame ${found.frames}`;
          for (const other of labels.slice(i + 1))
            if (meet(label, other) && found.overlaps.length < 10)
              found.overlaps.push(`${label.owner} meets ${other.owner}, ${at}`);
          for (const mark of marks)
            if (meet(label, mark) && found.overlaps.length < 10)
              found.overlaps.push(`${label.owner} covers the mark of ${mark.owner}, ${at}`);
        });
        return new Set(labels.map(({ owner }) => owner));
      };
      const box = drawing.getBoundingClientRect();
      const at = {
        clientX: box.left + box.width / 2,
        clientY: Math.min(Math.max(box.top + box.height / 3, 10), innerHeight - 10),
      };
      for (const way of ['in', 'out']) {
        const gone = new Set<string>();
        let last = look(way);
        let turned = performance.now();
        for (let i = 0; i < count; i += 1) {
          // On a busy machine a frame may take so long that the movement counts as ended, and lets new labels in.
          if (performance.now() - turned > pause) gone.clear();
          turned = performance.now();
          drawing.dispatchEvent(
            new WheelEvent('wheel', {
              ...at,
              deltaY: way === 'in' ? -16 : 16,
              ctrlKey: true,
              bubbles: true,
              cancelable: true,
            }),
          );
          await frame();
          await frame();
          const now = look(way);
          for (const id of last) if (!now.has(id)) gone.add(id);
          for (const id of now) if (!last.has(id) && gone.has(id)) found.flickers.push(`${id}, zooming ${way}`);
          last = now;
        }
        // The end of a movement lets labels in that have found room; it is no part of it.
        await new Promise((done) => setTimeout(done, 600));
      }
      return found;
    },
    { count: steps, pause: PAUSE },
  );
}
