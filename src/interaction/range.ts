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
  /** Where they were put. */
  let places: readonly number[] = [];
  const wholeOf = ({ warp }: Stage) => [warp.to(whole[0]), warp.to(whole[1])] as const;
  for (const slider of sliders) {
    slider.min = '0';
    slider.max = String(STEPS);
  }
  const slide = (moved: HTMLInputElement) => {
    const stage = stageOf();
    const { warp } = stage;
    const place = linear([0, STEPS], wholeOf(stage));
    const end = moved === from ? 0 : 1;
    const [a, b] = stage.window;
    const [low, high] = [place.invert(warp.to(a)), place.invert(warp.to(b))];
    // An end goes as far as its slider did, from where it truly was; the other stays, until it is pushed along.
    const by = moved.valueAsNumber - (places[end] ?? 0);
    const [first, last] = end ? [Math.min(low, high + by - 1), high + by] : [low + by, Math.max(high, low + by + 1)];
    places = sliders.map((slider) => slider.valueAsNumber);
    stage.goTo([first === low ? a : warp.from(place(first)), last === high ? b : warp.from(place(last))], true);
  };
  const undo = [
    ...sliders.map((slider) => listen(slider, 'input', () => slide(slider))),
    listen(holder, 'pointerdown', (event) => {
      if ((event.target as Element).closest('.overview')) drag(event, stageOf());
    }),
  ];

  let ended = new AbortController();

  function drag(event: PointerEvent, stage: Stage): void {
    const { svg, scene, warp } = stage;
    if (!event.isPrimary || event.button !== 0) return;
    ended.abort();
    ended = new AbortController();
    const { signal } = ended;
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
    const end = shift || (start >= first + grip && start <= last - grip) ? undefined : start < first + grip ? 0 : 1;
    const [a = 0, b = 1] = stage.window.map((t) => warp.to(t));
    const px = place(1) - place(0);
    const show = (by: number) => {
      const along = (shift + by) * px;
      // As a whole it keeps its length, however short that is here; of a resized one a px is left.
      const low = end === 0 ? Math.min(a + along, b - px) : end ? a : a + along;
      const high = end === 0 ? b : end ? Math.max(b + along, a + px) : b + along;
      stage.goTo([warp.from(low), warp.from(high)], true);
    };
    let isUnderWay = event.pointerType !== 'touch';
    const move = (moved: PointerEvent) => {
      // Another drawing may have come in the place of the one that is dragged.
      if (stageOf() !== stage) return ended.abort();
      // A finger may be on its way down the page: it does nothing before it moves along the overview or is lifted.
      isUnderWay ||= Math.abs(moved.clientX - event.clientX) >= Math.abs(moved.clientY - event.clientY);
      if (isUnderWay) show(drawn(moved.clientX) - start);
    };
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
      places = sliders.map((slider) => slider.valueAsNumber);
    },
    remove() {
      ended.abort();
      undo.forEach((stop) => stop());
    },
  };
}
