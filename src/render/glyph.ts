import { countText } from '../layout/cluster.ts';
import { SOFT_REACH } from '../layout/shape.ts';
import type { Orientation, PlacedMark } from '../layout/types.ts';
import { el, type Mark, written } from './mark.ts';

type Point = readonly [along: number, across: number];

/**
 * Time runs along x in a wide drawing and along y in a narrow one; nothing else differs. Glyphs are drawn around their
 * own beginning, a cluster around its middle, and put in place by a translation: to pan is then one attribute a mark.
 */
const axes = (orientation: Orientation) =>
  orientation === 'across'
    ? { x: ([along]: Point) => along, y: ([, across]: Point) => across }
    : { x: ([, across]: Point) => across, y: ([along]: Point) => along };

/** Dots that run out past a soft end: after Priestley's chart, certain is a line and uncertain is dots. */
function dots(mark: PlacedMark, orientation: Orientation): Mark[] {
  const { x, y } = axes(orientation);
  const run = (end: number, direction: 1 | -1, name: string): Mark[] =>
    [0.3, 0.65, 1].map((share, i) => {
      const point: Point = [end + direction * SOFT_REACH * share, 0];
      return el(`${name}${i}`, 'circle', { class: 'dot', cx: x(point), cy: y(point), r: 1.9 - i * 0.5 });
    });
  const edge = mark.shape === 'point' ? mark.radius : 0;
  return [
    ...(mark.softFrom ? run(-edge, -1, 'before') : []),
    ...(mark.softTo ? run(mark.to - mark.from + edge, 1, 'after') : []),
  ];
}

function bar(mark: PlacedMark, orientation: Orientation): Mark[] {
  const { x, y } = axes(orientation);
  const length = Math.max(mark.to - mark.from, 3);
  const corner: Point = [0, -mark.radius];
  const [width, height] = orientation === 'across' ? [length, 2 * mark.radius] : [2 * mark.radius, length];
  const cap = (along: number): string => {
    const [a, b]: [Point, Point] = [
      [along, -mark.radius - 2],
      [along, mark.radius + 2],
    ];
    return `M${written(x(a))},${written(y(a))}L${written(x(b))},${written(y(b))}`;
  };
  // What lasts has no caps: they say between which moments something happened. Both are one node, for there are many.
  const caps =
    mark.shape === 'span'
      ? ''
      : (mark.cutFrom || mark.softFrom ? '' : cap(0)) + (mark.cutTo || mark.softTo ? '' : cap(length));
  return [
    el('bar', 'rect', { class: 'bar', x: x(corner), y: y(corner), width, height }),
    ...(caps ? [el('caps', 'path', { class: 'cap', d: caps })] : []),
  ];
}

/** The first stretch of a line whose start is unknown, where no label ends it: its dots stand further apart. */
const FADE = 96;

function bed(mark: PlacedMark, orientation: Orientation): Mark[] {
  const { x, y } = axes(orientation);
  const length = mark.to - mark.from;
  const turn = Math.min(FADE, length);
  const [stop, resume] = mark.gap ? [mark.gap[0] - mark.from, mark.gap[1] - mark.from] : [turn, turn];
  const line = (name: string, a: Point, b: Point): Mark =>
    el(name, 'line', { class: name, x1: x(a), y1: y(a), x2: x(b), y2: y(b) });
  return [
    line('fade', [stop, 0], [0, 0]),
    ...(resume < length ? [line('dotted', [resume, 0], [length, 0])] : []),
    ...(mark.cutTo ? [] : [line('cap', [length, -5], [length, 5])]),
  ];
}

/** Where around a pill's ends its corners are, with a radius of 1: so many look round. */
const CORNERS = Array.from({ length: 16 }, (_, i) => {
  const angle = (Math.PI * (i + 0.5)) / 8;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/**
 * The outline of a pill that lies, around its middle. Points are the one geometry that browsers take up without a look
 * at the styles: pills are many, and each frame of a zoom changes them all.
 */
const outline = (length: number, radius: number): string =>
  (outlines[`${length} ${radius}`] ??= CORNERS.map(
    ([x, y]) => `${written(x * radius + Math.sign(x) * (length / 2 - radius))},${written(y * radius)}`,
  ).join(' '));

/** Outlines that were drawn: there are as many as a cell has tenths of a px, and each frame of a zoom asks for all its pills. */
const outlines: Record<string, string> = {};

/** A pill with the count of its events, around its middle: its text then stays as it is while the pill changes. */
function pill({ from, to, radius, cluster }: PlacedMark, orientation: Orientation): Mark[] {
  const count = countText(cluster?.count ?? 0);
  const transform = orientation === 'down' ? 'rotate(-90)' : undefined;
  return [
    el('pill', 'polygon', { class: 'pill', points: outline(written(to - from), radius), transform }),
    // A pill that stands is long enough for its count, but no wider than two digits.
    el('count', 'text', { class: 'count', x: 0, y: 4, transform: count.length > 2 ? transform : undefined }, count),
  ];
}

function body(mark: PlacedMark, orientation: Orientation): Mark[] {
  if (mark.shape === 'point') return [el('point', 'circle', { class: 'point', r: mark.radius })];
  if (mark.shape === 'cluster') return pill(mark, orientation);
  return mark.shape === 'background' ? bed(mark, orientation) : bar(mark, orientation);
}

/** What a pointer that rests on a mark is told: of a cluster, all that it names. */
const titleOf = ({ event, cluster }: PlacedMark): string =>
  (cluster?.members.length ? cluster.members : [event]).map(({ label, words }) => `${label}, ${words}`).join('\n');

/** Points look alike wherever they stand: their children are made once for an event. */
const points = new WeakMap<object, readonly Mark[]>();

function childrenOf(mark: PlacedMark, orientation: Orientation): readonly Mark[] {
  const make = () => [el('title', 'title', {}, titleOf(mark)), ...body(mark, orientation), ...dots(mark, orientation)];
  if (mark.shape !== 'point' || mark.softFrom || mark.softTo) return make();
  let children = points.get(mark.event);
  if (!children) points.set(mark.event, (children = make()));
  return children;
}

/**
 * One event's mark, or a cluster's: a link, so that it works before any script does; the list beside it is what is
 * read out.
 * @param list the address of the list of events, where a cluster leads.
 * @param open the id of the event that is open: its mark says so.
 */
export function glyph(mark: PlacedMark, orientation: Orientation, hue: number, list = '', open?: string): Mark {
  const { event, shape, cluster } = mark;
  const { x, y } = axes(orientation);
  const origin: Point = [cluster ? (mark.from + mark.to) / 2 : mark.from, mark.across];
  const isOpen = event.id === open || cluster?.members.some(({ id }) => id === open);
  return el(
    // The cluster that an event names stays the same node while it gains and loses others.
    (cluster ? 'cluster ' : '') + event.id,
    'a',
    {
      class: `mark ${event.kind} ${shape} hue-${hue}${isOpen ? ' open' : ''}`,
      'data-event-mark': event.id,
      'data-count': cluster?.count,
      href: cluster ? list : event.href,
      tabindex: -1,
      transform: `translate(${written(x(origin))},${written(y(origin))})`,
    },
    childrenOf(mark, orientation),
  );
}

/** A mark as a picture alone: it leads nowhere, and words stand beside it. */
export function sample(mark: PlacedMark, orientation: Orientation, hue: number): Mark {
  const { key, attributes, children } = glyph(mark, orientation, hue);
  return el(
    key,
    'g',
    { class: attributes['class'], transform: attributes['transform'] },
    children.filter(({ tag }) => tag !== 'title'),
  );
}
