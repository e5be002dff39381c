import { SOFT_REACH } from '../layout/shape.ts';
import type { Orientation, PlacedMark } from '../layout/types.ts';
import { el, type Mark } from './mark.ts';

type Point = readonly [along: number, across: number];

/** Time runs along x in a wide drawing and along y in a narrow one; nothing else differs. */
const axes = (orientation: Orientation) =>
  orientation === 'across'
    ? { x: ([along]: Point) => along, y: ([, across]: Point) => across }
    : { x: ([, across]: Point) => across, y: ([along]: Point) => along };

/** Dots that run out past a soft end: after Priestley's chart, certain is a line and uncertain is dots. */
function dots(mark: PlacedMark, orientation: Orientation): Mark[] {
  const { x, y } = axes(orientation);
  const run = (end: number, direction: 1 | -1, name: string): Mark[] =>
    [0.3, 0.65, 1].map((share, i) => {
      const point: Point = [end + direction * SOFT_REACH * share, mark.across];
      return el(`${name}${i}`, 'circle', { class: 'dot', cx: x(point), cy: y(point), r: 1.9 - i * 0.5 });
    });
  const edge = mark.shape === 'point' ? mark.radius : 0;
  return [
    ...(mark.softFrom ? run(mark.from - edge, -1, 'before') : []),
    ...(mark.softTo ? run(mark.to + edge, 1, 'after') : []),
  ];
}

function bar(mark: PlacedMark, orientation: Orientation): Mark[] {
  const { x, y } = axes(orientation);
  const { from, to, across, radius } = mark;
  const least = Math.max(to - from, 3);
  const corner: Point = [from, across - radius];
  const [width, height] = orientation === 'across' ? [least, 2 * radius] : [2 * radius, least];
  const cap = (along: number, name: string): Mark => {
    const a: Point = [along, across - radius - 2];
    const b: Point = [along, across + radius + 2];
    return el(name, 'line', { class: 'cap', x1: x(a), y1: y(a), x2: x(b), y2: y(b) });
  };
  return [
    el('bar', 'rect', { class: 'bar', x: x(corner), y: y(corner), width, height }),
    ...(mark.cutFrom || mark.softFrom ? [] : [cap(from, 'first')]),
    ...(mark.cutTo || mark.softTo ? [] : [cap(from + least, 'last')]),
  ];
}

/** The first stretch of a line whose start is unknown, where no label ends it: its dots stand further apart. */
const FADE = 96;

function bed(mark: PlacedMark, orientation: Orientation): Mark[] {
  const { x, y } = axes(orientation);
  const { from, to, across } = mark;
  const turn = Math.min(from + FADE, to);
  const [stop, resume] = mark.gap ?? [turn, turn];
  const line = (name: string, a: Point, b: Point): Mark =>
    el(name, 'line', { class: name, x1: x(a), y1: y(a), x2: x(b), y2: y(b) });
  return [
    line('fade', [stop, across], [from, across]),
    ...(resume < to ? [line('dotted', [resume, across], [to, across])] : []),
    ...(mark.cutTo ? [] : [line('cap', [to, across - 5], [to, across + 5])]),
  ];
}

/** One event's mark: a link, so that it works before any script does; the list beside it is what is read out. */
export function glyph(mark: PlacedMark, orientation: Orientation, hue: number): Mark {
  const { event, shape } = mark;
  const { x, y } = axes(orientation);
  const point: Point = [mark.from, mark.across];
  const body =
    shape === 'point'
      ? [el('point', 'circle', { class: 'point', cx: x(point), cy: y(point), r: mark.radius })]
      : shape === 'background'
        ? bed(mark, orientation)
        : bar(mark, orientation);
  return el(
    event.id,
    'a',
    {
      class: `mark ${event.kind} ${shape} hue-${hue}${event.probable ? ' probable' : ''}`,
      'data-event-mark': event.id,
      href: event.href,
      tabindex: -1,
    },
    [el('title', 'title', {}, `${event.label}, ${event.words}`), ...body, ...dots(mark, orientation)],
  );
}
