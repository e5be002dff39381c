import { type Drawable, keep, layoutTimeline } from '../layout/scene.ts';
import { LADDER } from '../layout/view.ts';
import { drawing } from '../render/drawing.ts';
import { update } from '../render/dom.ts';
import { attachZoom, type ZoomControl } from './zoom.ts';

/** What the page sends to the browser with a timeline. */
export interface Sent extends Drawable {
  domain: [number, number];
  story: [number, number];
}

const isShown = (svg: SVGSVGElement) => getComputedStyle(svg).display !== 'none';

/**
 * Brings the drawing that stands in `root` to life. Nothing changes until the reader does something: the first update
 * draws the scene that the build drew.
 * @throws when `root` holds no data or no drawing, saying which.
 * @returns its undo.
 */
export function mount(root: HTMLElement): () => void {
  const data = root.querySelector('script[type="application/json"]')?.textContent;
  if (!data) throw new Error('timeline: no data in [data-timeline]; expected a <script type="application/json">');
  const sent = JSON.parse(data) as Sent;
  const drawings = Array.from(root.querySelectorAll<SVGSVGElement>('svg.drawing'));
  if (!drawings.length) throw new Error('timeline: no drawing in [data-timeline]; expected an svg.drawing');

  let domain = sent.domain;
  let live: { svg: SVGSVGElement; control: ZoomControl } | undefined;

  const bringToLife = () => {
    const svg = drawings.find(isShown);
    if (!svg || svg === live?.svg) return;
    live?.control.remove();
    const width = svg.viewBox.baseVal.width;
    const step = LADDER.find((one) => one.width === width);
    if (!step) throw new Error(`timeline: a drawing ${width} px wide; expected one of the ladder's widths`);
    const first = layoutTimeline(sent, { ...step, domain: sent.domain });
    const kept = keep(first);
    const show = (next: readonly [number, number]) => {
      domain = [next[0], next[1]];
      update(svg, drawing(layoutTimeline(sent, { ...step, domain: next }, kept)));
    };
    update(svg, drawing(first));
    live = { svg, control: attachZoom(svg, step.orientation, first.plot, sent.domain, sent.whole, show) };
    if (domain !== sent.domain) live.control.to(domain);
  };

  const actions: Record<string, () => void> = {
    in: () => live?.control.by(1),
    out: () => live?.control.by(-1),
    story: () => live?.control.to(sent.story),
    all: () => live?.control.to(sent.whole),
  };
  const press = (event: Event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-zoom]');
    if (button) actions[button.dataset.zoom ?? '']?.();
  };

  bringToLife();
  const sized = new ResizeObserver(bringToLife);
  sized.observe(root);
  root.addEventListener('click', press);
  for (const toolbar of root.querySelectorAll<HTMLElement>('[data-toolbar]')) toolbar.inert = false;
  root.dataset.hydrated = 'true';

  return () => {
    sized.disconnect();
    root.removeEventListener('click', press);
    live?.control.remove();
    for (const toolbar of root.querySelectorAll<HTMLElement>('[data-toolbar]')) toolbar.inert = true;
    delete root.dataset.hydrated;
  };
}
