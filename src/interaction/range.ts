import { linear } from '../layout/linear.ts';
import { fullName } from '../layout/tickSteps.ts';
import { listen, need } from './dom.ts';
import type { Sent } from './sent.ts';
import type { Stage } from './stage.ts';

/** The sliders count the whole range in so many steps. */
const STEPS = 1000;

export interface Range {
  /** Shows the window. */
  show(): void;
  remove(): void;
}

/**
 * The window on the whole range: two native sliders for its ends, and the overview in the drawing, where it can be
 * dragged. Both do the same; the keys have the sliders.
 * @param root holds the sliders
 * @param holder what holds the drawings
 * @param stageOf the stage that is live now
 */
export function makeRange(root: HTMLElement, holder: HTMLElement, stageOf: () => Stage, { whole, words }: Sent): Range {
  const from = need<HTMLInputElement>(root, '[data-range="from"]');
  const to = need<HTMLInputElement>(root, '[data-range="to"]');
  const sliders = [from, to];
  const wholeOf = ({ warp }: Stage) => [warp.to(whole[0]), warp.to(whole[1])] as const;
  for (const slider of sliders) {
    slider.min = '0';
    slider.max = String(STEPS);
  }
  const slide = (moved: HTMLInputElement) => {
    const stage = stageOf();
    const place = linear([0, STEPS], wholeOf(stage));
    const [a, b] = [from.valueAsNumber, to.valueAsNumber];
    // The end that is moved may push the other along, never past it.
    const ends = moved === from ? [a, Math.max(b, a + 1)] : [Math.min(a, b - 1), b];
    const [first = 0, last = 1] = ends.map((end) => stage.warp.from(place(end)));
    stage.goTo([first, last], true);
  };
  const undo = [
    ...sliders.map((slider) => listen(slider, 'input', () => slide(slider))),
    listen(holder, 'pointerdown', (event) => {
      if ((event.target as Element).closest('.overview')) drag(event, stageOf());
    }),
  ];

  function drag(event: PointerEvent, stage: Stage): void {
    const { svg, scene, warp } = stage;
    if (!event.isPrimary || event.button !== 0) return;
    event.preventDefault();
    const { overview } = scene;
    const box = svg.getBoundingClientRect();
    const isMirrored = getComputedStyle(svg).direction === 'rtl';
    const drawn = (x: number) => {
      const inside = ((x - box.left) / box.width) * scene.width;
      return isMirrored ? scene.width - inside : inside;
    };
    const place = linear([overview.x, overview.x + overview.width], wholeOf(stage));
    const [first, last] = overview.window;
    const start = drawn(event.clientX);
    const grip = Math.min(8, (last - first) / 4);
    // Beside the window a press brings it there; at its ends it is resized, in between moved.
    const shift = start < first - grip || start > last + grip ? start - (first + last) / 2 : 0;
    const ends: [number, number] = [first + shift, last + shift];
    const moves = shift ? [1, 1] : start < first + grip ? [1, 0] : start > last - grip ? [0, 1] : [1, 1];
    const show = (by: number) => {
      const [a, b] = [ends[0] + by * (moves[0] ?? 0), ends[1] + by * (moves[1] ?? 0)];
      stage.goTo([warp.from(place(Math.min(a, b - 1))), warp.from(place(Math.max(b, a + 1)))], true);
    };
    let isUnderWay = event.pointerType !== 'touch';
    const move = (moved: PointerEvent) => {
      // A finger may be on its way down the page: it does nothing before it moves along the overview or is lifted.
      isUnderWay ||= Math.abs(moved.clientX - event.clientX) >= Math.abs(moved.clientY - event.clientY);
      if (isUnderWay) show(drawn(moved.clientX) - start);
    };
    const ended = new AbortController();
    const { signal } = ended;
    listen(document, 'pointermove', move, { signal });
    listen(svg, 'touchmove', (moved) => isUnderWay && moved.preventDefault(), {
      signal,
      passive: false,
    });
    listen(document, 'pointerup', move, { signal });
    for (const name of ['pointerup', 'pointercancel'] as const) listen(document, name, () => ended.abort(), { signal });
    if (isUnderWay) show(0);
  }

  return {
    show() {
      const stage = stageOf();
      const { window } = stage;
      const place = linear(wholeOf(stage), [0, STEPS]);
      sliders.forEach((slider, end) => {
        const t = window[end] ?? 0;
        slider.value = String(Math.round(place(stage.warp.to(t))));
        slider.setAttribute('aria-valuetext', fullName(end ? t - 1 : t, 'day', words));
      });
    },
    remove: () => undo.forEach((stop) => stop()),
  };
}
