import { select } from 'd3-selection';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { linear } from '../layout/linear.ts';
import type { Orientation } from '../layout/types.ts';
import { isStill } from './dom.ts';
import { glide } from './glide.ts';
import { holdTouches } from './holdTouches.ts';

export type Domain = readonly [number, number];

const STEP = 1.6;
/** Turning a wheel by so many px pans by a whole window. */
const WHEEL_PAN = 1200;

export interface ZoomControl {
  /** Zooms by a step about a place of the axis, else about the window's middle. */
  by(direction: 1 | -1, about?: number): void;
  /** Goes to the window that is nearest to the one wanted; suddenly, or where motion is unwanted, without a movement. */
  to(domain: Domain, isSudden?: boolean): void;
  /** Ends a movement that is under way, where it leads. */
  arrive(): void;
  remove(): void;
}

/** What a gesture does: a frame of a movement, or its end. */
export interface Shown {
  domain: Domain;
  isMoving: boolean;
}

interface Surface {
  svg: SVGSVGElement;
  orientation: Orientation;
  /** Time runs from right to left. */
  isMirrored: boolean;
  /** The drawn width, and the extent of the axis of time, in the drawing's own px. */
  width: number;
  plot: readonly [number, number];
}

/**
 * Lets the reader zoom and pan a drawing. A plain wheel and one finger are left to the page: zooming takes Ctrl or Cmd
 * with the wheel, two fingers, a double click or the buttons; panning a drag of the mouse, or Shift with the wheel.
 * @param first the window the drawing was made with; `limits` bounds every other, `closest` is the shortest.
 * @param show called with each new window, in axis units, and once more when a movement ends.
 */
export function attachZoom(
  { svg, orientation, isMirrored, width, plot }: Surface,
  first: Domain,
  limits: Domain,
  closest: number,
  show: (shown: Shown) => void,
): ZoomControl {
  const base = linear(first, plot);
  const span = (domain: Domain) => domain[1] - domain[0];
  const isAcross = orientation === 'across';
  /** A transform of the screen is one of the layout, which always runs from left to right. */
  const mirror = ({ k, x }: { k: number; x: number }) => (isMirrored ? width * (1 - k) - x : x);
  const edges = (a: Domain): Domain => (isMirrored ? [width - a[1], width - a[0]] : a);
  const box = (along: Domain, low: number, high: number): [[number, number], [number, number]] =>
    isAcross
      ? [
          [along[0], low],
          [along[1], high],
        ]
      : [
          [low, along[0]],
          [high, along[1]],
        ];

  const domainOf = (transform: ZoomTransform): Domain => {
    const offset = isAcross ? mirror(transform) : transform.y;
    return [base.invert((plot[0] - offset) / transform.k), base.invert((plot[1] - offset) / transform.k)];
  };
  let now = first;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(box(isAcross ? edges(plot) : plot, 0, 1))
    .translateExtent(
      box(
        isAcross ? edges([base(limits[0]), base(limits[1])]) : [base(limits[0]), base(limits[1])],
        -Infinity,
        Infinity,
      ),
    )
    .scaleExtent([span(first) / span(limits), Math.max(1, span(first) / closest)])
    .clickDistance(4)
    .duration(0)
    .wheelDelta(wheelDelta)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
      return !(event as MouseEvent).button && !(event.target as Element).closest('.overview');
    })
    .on('start', (event: { sourceEvent: unknown }) => event.sourceEvent && stop())
    .on('zoom', (event: { transform: ZoomTransform }) => {
      now = domainOf(event.transform);
      show({ domain: now, isMoving: true });
    })
    .on('end', () => show({ domain: now, isMoving: false }));

  const release = holdTouches(svg);
  const selection = select(svg).call(behaviour);
  let stop: ReturnType<typeof glide> = () => {};
  const jump = (domain: Domain) => {
    const scale = span(first) / span(domain);
    const offset = plot[0] - scale * base(domain[0]);
    const next = isAcross
      ? zoomIdentity.translate(mirror({ k: scale, x: offset }), 0).scale(scale)
      : zoomIdentity.translate(0, offset).scale(scale);
    selection.call(behaviour.transform, next);
  };
  const go = (wanted: Domain, isSudden = isStill()) => {
    stop();
    const domain = fit(wanted, limits, closest);
    if (isSudden) jump(domain);
    else stop = glide(now, domain, jump);
  };
  const pan = (share: number, isSudden?: boolean) => {
    const step = share * span(now);
    go([now[0] + step, now[1] + step], isSudden);
  };
  const wheel = (event: WheelEvent) => {
    if (!event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    pan(((isMirrored ? -1 : 1) * (event.deltaX || event.deltaY)) / WHEEL_PAN, true);
  };
  svg.addEventListener('wheel', wheel, { passive: false });

  return {
    by: (direction, about = (now[0] + now[1]) / 2) => {
      const ratio = STEP ** -direction;
      const still = Math.min(Math.max(about, now[0]), now[1]);
      go([still + (now[0] - still) * ratio, still + (now[1] - still) * ratio]);
    },
    to: go,
    arrive: () => stop(true),
    remove: () => {
      release();
      svg.removeEventListener('wheel', wheel);
      stop();
      selection.on('.zoom', null);
    },
  };
}

/**
 * The power of two by which a turn of the wheel zooms. A pinch on a touchpad comes as a wheel with Ctrl and small steps;
 * a notch of a mouse comes as one of a hundred px, and is less than a press of a button, for several come in a row.
 */
function wheelDelta({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const px = deltaY * (deltaMode === 1 ? 20 : deltaMode ? 400 : 1);
  return -px * (ctrlKey && Math.abs(px) < 40 ? 0.02 : 0.004);
}

/** The nearest window that is no shorter than `closest` and lies within `limits`. */
export function fit([from, to]: Domain, limits: Domain, closest: number): Domain {
  const length = Math.min(Math.max(to - from, closest), limits[1] - limits[0]);
  const start = Math.min(Math.max((from + to - length) / 2, limits[0]), limits[1] - length);
  return [start, start + length];
}
