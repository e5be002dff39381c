import { DATE_SIZE, lineHeight } from '../layout/label.ts';
import type { Overview, PlacedLabel, PlacedLane, Scene, Tick } from '../layout/types.ts';
import { glyph } from './glyph.ts';
import { el, type Mark } from './mark.ts';

/** Baseline of a line of text, as a share of its size below its top. */
const BASELINE = 0.93;

function label(placed: PlacedLabel, hue: number): Mark {
  const { event, lines, size, x, y, anchor } = placed;
  let top = y;
  const rows = lines.map((line, i) => {
    const own = line.role === 'title' ? size : DATE_SIZE;
    const baseline = top + own * BASELINE;
    top += lineHeight(line, size);
    return el(`line${i}`, 'tspan', { class: line.role, x, y: baseline }, line.text);
  });
  return el(
    event.id,
    'a',
    {
      class: `label ${event.kind} rank-${event.importance} hue-${hue}`,
      'data-event-label': event.id,
      href: event.href,
      tabindex: -1,
    },
    [el('text', 'text', { 'text-anchor': anchor === 'end' ? 'end' : undefined }, rows)],
  );
}

const leaderLine = ({ event, leader }: PlacedLabel): Mark =>
  el(event.id, 'polyline', {
    class: 'leader',
    points: leader.map((point) => point.map((n) => Math.round(n * 10) / 10).join(',')).join(' '),
  });

function axis({ orientation, ticks, plot, lanes, width }: Scene): Mark[] {
  const end = lanes.at(-1)?.to ?? plot[1];
  const row = (tick: Tick): Mark => {
    const key = `${tick.level} ${tick.label} ${tick.line ? '' : 'from'}`;
    if (orientation === 'down') {
      const y = tick.along;
      return el(key, 'g', { class: `tick ${tick.level}` }, [
        ...(tick.line ? [el('line', 'line', { x1: 0, x2: width, y1: y, y2: y })] : []),
        el('text', 'text', { x: 0, y: tick.level === 'major' ? y - 4 : y + 14 }, tick.label),
      ]);
    }
    const x = tick.along;
    return el(key, 'g', { class: `tick ${tick.level}` }, [
      ...(tick.line ? [el('line', 'line', { x1: x, x2: x, y1: tick.level === 'major' ? 4 : 26, y2: end })] : []),
      el('text', 'text', { x: x + (tick.line ? 5 : 0), y: tick.level === 'major' ? 16 : 36 }, tick.label),
    ]);
  };
  return distinct(ticks.map(row));
}

/** Days repeat their names from month to month; keys may not. */
function distinct(marks: Mark[]): Mark[] {
  const seen = new Map<string, number>();
  return marks.map((mark) => {
    const count = seen.get(mark.key) ?? 0;
    seen.set(mark.key, count + 1);
    return count ? { ...mark, key: `${mark.key} ${count}` } : mark;
  });
}

function laneFrame({ lane, from }: PlacedLane, scene: Scene): Mark {
  return el(lane.id, 'g', { class: `lane hue-${lane.hue}` }, [
    el('line', 'line', { x1: 0, x2: scene.width, y1: from, y2: from }),
    el('text', 'text', { x: 2, y: from + 17 }, lane.name),
  ]);
}

function overview({ x, y, width, height, ticks, marks, window }: Overview, hues: Map<string, number>): Mark {
  const [from, to] = window;
  const foot = y + height - 16;
  return el('overview', 'g', { class: 'overview' }, [
    el('frame', 'rect', { class: 'frame', x, y: y - 3, width, height: foot - y + 3 }),
    el('window', 'rect', { class: 'window', x: from, y: y - 3, width: Math.max(2, to - from), height: foot - y + 3 }),
    el(
      'marks',
      'g',
      {},
      marks.map((mark) =>
        el(mark.event.id, 'rect', {
          class: `${mark.background ? 'bed' : mark.event.kind} hue-${hues.get(mark.event.lane) ?? 1}`,
          x: mark.x,
          y: mark.background ? mark.y + 2 : mark.y,
          width: mark.width,
          height: mark.background ? 1 : 5,
        }),
      ),
    ),
    el(
      'years',
      'g',
      {},
      ticks.map((tick, i) => el(`year${i}`, 'text', { x: tick.x, y: y + height - 3 }, tick.label)),
    ),
  ]);
}

/** The whole drawing, back to front: axis, lanes, leaders, marks, labels, overview. */
export function drawing(scene: Scene): Mark[] {
  const hues = new Map(scene.lanes.map(({ lane }) => [lane.id, lane.hue]));
  const hue = (id: string) => hues.get(id) ?? 1;
  const group = (name: string, marks: readonly Mark[]) => el(name, 'g', { class: name }, marks);
  return [
    group('axis', axis(scene)),
    group('lanes', scene.orientation === 'across' ? scene.lanes.map((lane) => laneFrame(lane, scene)) : []),
    group('leaders', scene.labels.filter((one) => one.leader.length).map(leaderLine)),
    group(
      'marks',
      scene.marks.map((mark) => glyph(mark, scene.orientation, hue(mark.event.lane))),
    ),
    group(
      'labels',
      scene.labels.map((one) => label(one, hue(one.event.lane))),
    ),
    overview(scene.overview, hues),
  ];
}

/** The SVG element's own attributes. Hidden from assistive technology: the list of events beside it is the same data. */
export const frame = (scene: Scene): Record<string, string> => ({
  class: `drawing ${scene.orientation} at-${scene.width}`,
  viewBox: `0 0 ${scene.width} ${scene.height}`,
  'aria-hidden': 'true',
  focusable: 'false',
});
