import { axisOf } from '../layout/axis.ts';
import { follow, keep, type Kept, settle, steady } from '../layout/frames.ts';
import { placeOf, type Whereabouts } from '../layout/placeOf.ts';
import { layoutTimeline } from '../layout/scene.ts';
import type { Drawable, DrawnEvent, Scene } from '../layout/types.ts';
import type { Rung } from '../layout/view.ts';
import type { Instant } from '../model/event.ts';
import { DAY } from '../model/calendar.ts';
import type { ScaleKind, Warp } from '../layout/warp.ts';
import { arcs } from '../render/arcs.ts';
import { drawing, frame } from '../render/drawing.ts';
import { update } from '../render/update.ts';
import { attachZoom, type Domain, fit, type ZoomControl } from './zoom.ts';

/** The closest views: an hour of a true scale, two steps of equal ones. */
const CLOSEST = { time: DAY / 24, steps: 2 * DAY };
const SETTLED = 160;
/** So many steps of zooming in are prepared, each so much of the window shorter at both its ends. */
const AHEAD = { steps: 8, share: 3 / 16 };

/** What a stage shows, apart from the window. */
export interface Subject {
  drawable: Drawable;
  scale: ScaleKind;
  origin?: Instant;
  /** Px of the drawing; `shownHeight` of the page, which the drawing may be stretched in. */
  height?: number | undefined;
  shownHeight?: number | undefined;
  /** Called before each drawing: takes up the face that its texts are measured by. */
  measure?: (() => void) | undefined;
}

export interface Stage {
  readonly svg: SVGSVGElement;
  readonly scene: Scene;
  readonly zoom: ZoomControl;
  readonly warp: Warp;
  /** The window, in time. */
  readonly window: readonly [Instant, Instant];
  /** Shows other events in the same window, or the same on another scale: there in `window`, else where that is possible in the same. */
  change(subject: Subject, window?: readonly [Instant, Instant]): void;
  /** Brings a window of time into view. */
  goTo(window: readonly [Instant, Instant], isSudden?: boolean): void;
  /** Draws one event as open, with arcs from it to others; none where `from` is undefined. */
  relate(from: string | undefined, to: readonly string[]): void;
  readonly related: { from: string | undefined; to: readonly string[] };
  /** Takes note of how wide the drawing is shown. Asked in the midst of a frame, the page would be laid out twice. */
  measure(): void;
  /** Where an event's mark is, or that of the cluster it is in, or the name of a line: px of the page from the drawing's corner. */
  placeOf(event: DrawnEvent): Whereabouts | undefined;
  remove(): void;
}

/**
 * Brings one drawing to life. Its first frame is the scene that the build drew, so that nothing changes.
 * @param start the window of that scene; `from` the window to show at once instead.
 * @param shown called after each frame; `isMoving` is false once when a movement has ended.
 */
export function makeStage(
  svg: SVGSVGElement,
  rung: Rung,
  first: Subject,
  start: readonly [Instant, Instant],
  from: readonly [Instant, Instant],
  shown: (isMoving: boolean) => void,
): Stage {
  const { width, orientation } = rung;
  const isMirrored = getComputedStyle(svg).direction === 'rtl';
  const isBackwards = isMirrored && orientation === 'across';
  let shownWidth = svg.clientWidth;
  let subject = first;
  let warp: Warp;
  let limits: Domain;
  let closest: number;
  let domain: Domain;
  let scene: Scene;
  /** The scene as it is drawn: in a movement some of its labels are still to come. */
  let drawn: Scene;
  let initial: Domain;
  let zoom: ZoomControl;
  /** The window before equal steps took it away, which show all. */
  let last: readonly [Instant, Instant] | undefined;
  let related: Stage['related'] = { from: undefined, to: [] };
  let pending = 0;
  let timer = 0;

  const viewOf = (wanted: Domain) => {
    const { scale, origin, shownHeight } = subject;
    const height = shownHeight ? (shownHeight * width) / (shownWidth || width) : subject.height;
    return { ...rung, domain: wanted, scale, ...(origin !== undefined && { origin }), ...(height && { height }) };
  };
  const sceneOf = (wanted: Domain, kept?: Kept) => {
    subject.measure?.();
    return layoutTimeline(subject.drawable, viewOf(wanted), kept);
  };
  const marksOf = (one: Scene) =>
    drawing(one, subject.drawable.list, arcs(one, related.from, related.to), isMirrored, related.from);
  const paint = (kept?: Kept, isMoving?: boolean) => {
    scene = sceneOf(domain, kept);
    drawn = kept && isMoving ? steady(scene, kept, drawn) : scene;
    update(svg, marksOf(drawn));
  };
  const soon = () => {
    window.clearTimeout(timer);
    pending ||= requestAnimationFrame(() => {
      pending = 0;
      paint(follow(scene), true);
      shown(true);
    });
  };
  // What a closer look needs is made before it, while nothing else is to be done: texts are set then, and the browser
  // has compiled what sets them, so that no frame of a zoom has to wait for that.
  const foresee = (wanted: Domain, steps: number, here = domain) => {
    if (steps > 0)
      window.requestIdleCallback?.(() => {
        // Who has moved meanwhile has other looks before them.
        if (domain !== here) return;
        const inset = AHEAD.share * (wanted[1] - wanted[0]);
        const next = fit([wanted[0] + inset, wanted[1] - inset], limits, closest);
        marksOf(sceneOf(next, follow(scene)));
        foresee(next, steps - 1);
      });
  };
  const later = (act?: () => void) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      act?.();
      foresee(domain, AHEAD.steps);
    }, SETTLED);
  };
  const rest = () =>
    later(() => {
      // Back where it began, a drawing is the one that it began with; elsewhere what has found room comes in.
      paint(domain[0] === initial[0] && domain[1] === initial[1] ? keep(scene) : settle(scene));
      shown(false);
    });
  const begin = (window: readonly [Instant, Instant], kept?: Kept) => {
    const axis = axisOf(subject.drawable, subject);
    const { whole } = axis;
    warp = axis.warp;
    domain = [warp.to(window[0]), warp.to(window[1])];
    limits = [Math.min(whole[0], domain[0]), Math.max(whole[1], domain[1])];
    initial = domain;
    paint(kept);
    zoom?.remove();
    closest = warp.kind === 'sequential' ? CLOSEST.steps : CLOSEST.time;
    zoom = attachZoom(
      { svg, orientation, isMirrored: isBackwards, width, plot: scene.plot },
      domain,
      limits,
      closest,
      ({ domain: next, isMoving }) => {
        domain = next;
        if (isMoving) soon();
        else rest();
      },
    );
  };
  const writeFrame = () => {
    for (const [name, value] of Object.entries(frame(scene)))
      if (svg.getAttribute(name) !== value) svg.setAttribute(name, value);
  };
  begin(start);
  writeFrame();
  const stage: Stage = {
    svg,
    get scene() {
      return scene;
    },
    get zoom() {
      return zoom;
    },
    get related() {
      return related;
    },
    get warp() {
      return warp;
    },
    get window() {
      return [warp.from(domain[0]), warp.from(domain[1])] as const;
    },
    change(next, window) {
      const isOtherScale = next.scale !== subject.scale;
      // Equal steps begin with all of them; who goes on from there without having moved is where they were before.
      const isAll = next.scale === 'sequential';
      const came = subject.scale === 'sequential' && domain[0] === initial[0] && domain[1] === initial[1] && last;
      if (isOtherScale && isAll) last = stage.window;
      const other = window ?? (isAll ? next.drawable.whole : came || stage.window);
      const view = isOtherScale ? other : stage.window;
      subject = next;
      const fresh = axisOf(next.drawable, next).warp;
      // Events shape some scales: with others, the same window is elsewhere on the axis.
      if (isOtherScale || fresh.to(view[0]) !== domain[0] || fresh.to(view[1]) !== domain[1])
        begin([fresh.from(fresh.to(view[0])), fresh.from(fresh.to(view[1]))], keep(scene));
      else {
        warp = fresh;
        paint(keep(scene));
      }
      shown(false);
    },
    goTo(window, isSudden) {
      zoom.to([warp.to(window[0]), warp.to(window[1])], isSudden);
    },
    relate(from2, to) {
      related = { from: from2, to };
      paint(follow(scene));
    },
    measure() {
      const before = shownWidth;
      shownWidth = svg.clientWidth;
      if (subject.shownHeight && orientation === 'across' && shownWidth !== before) {
        paint();
        writeFrame();
      }
    },
    placeOf(event) {
      const spot = placeOf(event, scene, warp);
      if (!spot) return undefined;
      const scale = shownWidth / width;
      return { ...spot, x: (isMirrored ? width - spot.x : spot.x) * scale, y: spot.y * scale };
    },
    remove() {
      window.clearTimeout(timer);
      cancelAnimationFrame(pending);
      zoom.remove();
    },
  };
  later();
  if (from[0] !== start[0] || from[1] !== start[1]) stage.goTo(from, true);
  return stage;
}
