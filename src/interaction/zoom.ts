import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import 'd3-transition';
import { zoom, zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { DAY } from '../model/calendar.ts';
import type { Orientation } from '../layout/types.ts';

type Domain = readonly [number, number];

/** Long enough to keep the eye's place, ms. */
const DURATION = 220;
/** The closest view: this much time across the plot. */
const CLOSEST = 7 * DAY;
const STEP = 1.6;

export interface ZoomControl {
  by(direction: 1 | -1): void;
  to(domain: Domain): void;
  remove(): void;
}

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Lets the reader zoom and pan a drawing. A plain wheel and one finger are left to the page: zooming takes Ctrl or Cmd
 * with the wheel, two fingers, a double click or the buttons; panning a drag of the mouse.
 * @param plot the drawn extent of the axis of time, in the drawing's own px.
 * @param first the window the drawing was made with; `whole` bounds every other.
 * @param show called with each new window.
 */
export function attachZoom(
  svg: SVGSVGElement,
  orientation: Orientation,
  plot: readonly [number, number],
  first: Domain,
  whole: Domain,
  show: (domain: Domain) => void,
): ZoomControl {
  const base = scaleLinear(first, plot);
  const span = (domain: Domain) => domain[1] - domain[0];
  const limits: Domain = [Math.min(whole[0], first[0]), Math.max(whole[1], first[1])];
  const [low, high] = [base(limits[0]), base(limits[1])];
  const extent: [[number, number], [number, number]] =
    orientation === 'across'
      ? [
          [plot[0], 0],
          [plot[1], 1],
        ]
      : [
          [0, plot[0]],
          [1, plot[1]],
        ];
  const reach: [[number, number], [number, number]] =
    orientation === 'across'
      ? [
          [low, -Infinity],
          [high, Infinity],
        ]
      : [
          [-Infinity, low],
          [Infinity, high],
        ];

  const domainOf = (transform: ZoomTransform): Domain => {
    const scale = orientation === 'across' ? transform.rescaleX(base) : transform.rescaleY(base);
    const [from = first[0], to = first[1]] = scale.domain();
    return [from, to];
  };

  const behaviour = zoom<SVGSVGElement, unknown>()
    .extent(extent)
    .translateExtent(reach)
    .scaleExtent([span(first) / span(limits), span(first) / CLOSEST])
    .clickDistance(4)
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
      return !(event as MouseEvent).button;
    })
    .on('zoom', (event: { transform: ZoomTransform }) => show(domainOf(event.transform)));

  const selection = select(svg).call(behaviour);
  const moving = () => selection.transition().duration(still() ? 0 : DURATION);

  return {
    by: (direction) => moving().call(behaviour.scaleBy, direction > 0 ? STEP : 1 / STEP),
    to: (domain) => {
      const scale = span(first) / span(domain);
      const offset = plot[0] - scale * base(domain[0]);
      const next =
        orientation === 'across'
          ? zoomIdentity.translate(offset, 0).scale(scale)
          : zoomIdentity.translate(0, offset).scale(scale);
      moving().call(behaviour.transform, next);
    },
    remove: () => selection.interrupt().on('.zoom', null),
  };
}
