import type { Page } from 'playwright/test';
import { looker } from './overlaps.ts';
import { shownDrawing } from './timeline.ts';

/** What was found wrong, or worth knowing, over all frames of a scripted zoom. */
export interface Drive {
  frames: number;
  /** The most elements that the component had. */
  elements: number;
  /** The most changes to the drawing's document in one frame: nodes that came and went, attributes and texts written. */
  changes: number;
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
export async function driveZoom(page: Page, steps: number): Promise<Drive> {
  const shown = shownDrawing(page);
  return shown.evaluate(
    async (drawing, { count, pause, lookAt }) => {
      const root = drawing.closest('[data-timeline]');
      const found: Drive = { frames: 0, elements: 0, changes: 0, overlaps: [], flickers: [] };
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const look = (way: string) => {
        found.frames += 1;
        found.elements = Math.max(found.elements, root?.querySelectorAll('*').length ?? 0);
        const { labels, overlaps } = lookAt(drawing);
        const told = overlaps.map((overlap) => `${overlap}, zooming ${way}, frame ${found.frames}`);
        found.overlaps = [...found.overlaps, ...told].slice(0, 10);
        return new Set(labels);
      };
      // It is called once for all that a frame has written.
      const watch = new MutationObserver((changes) => {
        found.changes = Math.max(found.changes, changes.length);
      });
      watch.observe(drawing, { subtree: true, childList: true, attributes: true, characterData: true });
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
      watch.disconnect();
      return found;
    },
    { count: steps, pause: PAUSE, lookAt: await looker(shown) },
  );
}
