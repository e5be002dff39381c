import { DATE_SIZE, lineHeight, RUN_IN } from '../layout/label.ts';
import type { Overview, PlacedLabel, PlacedLane, Scene, TextLine, Tick } from '../layout/types.ts';
import { glyph } from './glyph.ts';
import { el, type Mark, written } from './mark.ts';

/** Baseline of a line of text, as a share of its size below its top. */
const BASELINE = 0.93;
/** The ground reaches so far to either side of the words on it, px: less than the air that the layout leaves around them. */
const GROUND = 2;
/** Height of the letters of a lane's name above its baseline and below, px. */
const NAME = { above: 11, below: 4 };

/** Paper for words to stand on, which lines run below: an outline around each letter takes a browser longer to paint. */
const ground = (x: number, y: number, width: number, height: number): Mark =>
  el('ground', 'rect', { class: 'ground', x: x - GROUND, y, width: width + 2 * GROUND, height });

function label(placed: PlacedLabel, hue: number, isMirrored: boolean): Mark {
  const { event, x, y } = placed;
  return el(
    event.id,
    'a',
    {
      class: `label ${event.kind} rank-${event.importance} hue-${hue}`,
      'data-event-label': event.id,
      href: event.href,
      tabindex: -1,
      transform: `translate(${written(x)},${written(y)})`,
    },
    linesOf(placed, isMirrored),
  );
}

const texts = new WeakMap<readonly TextLine[], Map<string, readonly Mark[]>>();

/**
 * The lines of a label on their ground, around its own corner; the layout gives the same lines for as long as they say
 * the same.
 */
function linesOf({ lines, size, anchor, width, height }: PlacedLabel, isMirrored: boolean): readonly Mark[] {
  let own = texts.get(lines);
  if (!own) texts.set(lines, (own = new Map()));
  const key = `${anchor} ${isMirrored}`;
  let made = own.get(key);
  if (!made) {
    const left = anchor === 'end' ? -width : 0;
    made = [ground(left, 0, width, height), setLines(lines, size, anchor, isMirrored ? -RUN_IN : RUN_IN)];
    own.set(key, made);
  }
  return made;
}

/**
 * Keys number the places of lines, so that a redraw keeps them in order.
 * @param runIn where the date stands on from the title: to the left, where the page runs from right to left.
 */
function setLines(lines: readonly TextLine[], size: number, anchor: PlacedLabel['anchor'], runIn: number): Mark {
  let top = 0;
  const rows = lines.flatMap((line, i) => {
    const own = line.role === 'title' ? size : DATE_SIZE;
    const baseline = top + own * BASELINE;
    top += lineHeight(line, size);
    return [
      el(`line${i}`, 'tspan', { class: line.role, x: 0, y: baseline }, line.text),
      ...(line.date ? [el(`line${i + 1}`, 'tspan', { class: 'date', dx: runIn }, line.date)] : []),
    ];
  });
  return el('text', 'text', { 'text-anchor': anchor === 'end' ? 'end' : undefined }, rows);
}

const leaderLine = ({ event, leader }: PlacedLabel): Mark =>
  el(event.id, 'polyline', {
    class: 'leader',
    points: leader.map((point) => point.map(written).join(',')).join(' '),
  });

function axis({ orientation, ticks, end }: Scene): Mark[] {
  const row = (tick: Tick): Mark => {
    const { at, along, level, line, label: name } = tick;
    const key = `${level} ${at} ${line}`;
    const isMajor = level === 'major';
    // A tick around its own place: its name then stays as it is while it moves.
    return orientation === 'down'
      ? el(key, 'g', { class: `tick ${level}`, transform: `translate(0,${written(along)})` }, [
          ...(line ? [el('line', 'line', { x2: end })] : []),
          el('text', 'text', { y: isMajor ? -4 : 14 }, name),
        ])
      : el(key, 'g', { class: `tick ${level}`, transform: `translate(${written(along)},0)` }, [
          ...(line ? [el('line', 'line', { y1: isMajor ? 4 : 26, y2: end })] : []),
          el('text', 'text', { x: line ? 5 : 0, y: isMajor ? 16 : 36 }, name),
        ]);
  };
  return ticks.map(row);
}

/** A lane that has a name, which a column has not: there labels say it. */
const laneFrame = ({ lane, from, name, density }: PlacedLane, length: number): Mark[] =>
  name
    ? [
        el(lane.id, 'g', { class: `lane hue-${lane.hue}` }, [
          el('line', 'line', { x1: 0, x2: length, y1: from, y2: from }),
          ground(name.x, name.baseline - NAME.above, name.width, NAME.above + NAME.below),
          el('text', 'text', { x: name.x, y: name.baseline }, lane.name),
          ...(density ? [el('density', 'path', { class: 'density', d: densityPath(density) })] : []),
        ]),
      ]
    : [];

/** One path for all bars: thousands of events cost one node. */
const densityPath = ({ foot, bars }: NonNullable<PlacedLane['density']>): string =>
  bars
    .map(
      ({ from, to, height }) =>
        `M${written(from)},${written(foot)}h${written(to - from)}v${-written(height)}H${written(from)}z`,
    )
    .join('');

/** Where a zigzag begins and ends, px from the edge where the ticks are named: beside the names of years. */
const BREAK = { across: [20, 42], down: [34, 58] } as const;

/** A zigzag through the ticks where the axis skips time. */
function breakMark(along: number, { orientation }: Scene): Mark {
  const [begin, end] = BREAK[orientation];
  const points = Array.from({ length: Math.ceil((end - begin) / 8) + 1 }, (_, i): [number, number] => [
    along + (i % 2 ? 3 : -3),
    Math.min(begin + i * 8, end),
  ]);
  const drawn = points.map(([a, b]) => (orientation === 'across' ? `${written(a)},${b}` : `${b},${written(a)}`));
  return el(`break ${Math.round(along)}`, 'polyline', { class: 'break', points: drawn.join(' ') });
}

function overview({ x, y, width, height, years, rows, window }: Overview): Mark {
  const [from, to] = window;
  const foot = y + height - 16;
  return el('overview', 'g', { class: 'overview' }, [
    el('frame', 'rect', { class: 'frame', x, y: y - 3, width, height: foot - y + 3 }),
    el('window', 'rect', { class: 'window', x: from, y: y - 3, width: Math.max(2, to - from), height: foot - y + 3 }),
    el('rows', 'g', {}, rows.map(overviewRow)),
    el('begins', 'path', {
      class: 'begin',
      d: years.map(({ tick }) => (tick ? `M${written(tick)},${foot}v5` : '')).join(''),
    }),
    el(
      'years',
      'g',
      {},
      years.map((year, i) => el(`year${i}`, 'text', { x: year.x, y: y + height - 3 }, year.label)),
    ),
  ]);
}

const drawnRows = new WeakMap<Overview['rows'][number], Mark>();

function overviewRow(row: Overview['rows'][number]): Mark {
  let mark = drawnRows.get(row);
  if (!mark) {
    const { lane, kind, y, stretches } = row;
    const [top, height] = kind === 'bed' ? [y + 2, 1] : [y, 5];
    const d = stretches
      .map(([a, b]) => `M${written(a)},${top}h${written(b - a)}v${height}h${-written(b - a)}z`)
      .join('');
    mark = el(`${lane.id} ${kind}`, 'path', { class: `${kind} hue-${lane.hue}`, d });
    drawnRows.set(row, mark);
  }
  return mark;
}

/**
 * The whole drawing, back to front: axis, arcs, lanes, leaders, marks, labels, overview.
 * @param list the address of the list of events, where a cluster leads.
 * @param arcs what joins the marks: below all names, which stand on paper of their own.
 * @param isMirrored whether it is shown in a page from right to left, whose style sheet turns it over.
 * @param open the id of the event that is open.
 */
export function drawing(
  scene: Scene,
  list = '',
  arcs: readonly Mark[] = [],
  isMirrored = false,
  open?: string,
): Mark[] {
  const hues = new Map(scene.lanes.map(({ lane }) => [lane.id, lane.hue]));
  const hue = (id: string) => hues.get(id) ?? 1;
  const group = (name: string, marks: readonly Mark[]) => el(name, 'g', { class: name }, marks);
  return [
    group('axis', [...axis(scene), ...scene.breaks.map((along) => breakMark(along, scene))]),
    group('arcs', arcs),
    group(
      'lanes',
      scene.lanes.flatMap((lane) => laneFrame(lane, scene.width)),
    ),
    group('leaders', scene.labels.filter((one) => one.leader.length).map(leaderLine)),
    group(
      'marks',
      scene.marks.map((mark) => glyph(mark, scene.orientation, hue(mark.event.lane), list, open)),
    ),
    group(
      'labels',
      scene.labels.map((one) => label(one, hue(one.event.lane), isMirrored)),
    ),
    overview(scene.overview),
  ];
}

/** The SVG element's own attributes. Hidden from assistive technology: the list of events beside it is the same data. */
export const frame = (scene: Scene): Record<string, string> => ({
  class: `drawing ${scene.orientation} at-${scene.width}`,
  viewBox: `0 0 ${scene.width} ${scene.height}`,
  'aria-hidden': 'true',
  focusable: 'false',
});
