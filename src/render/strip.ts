import type { StripScene } from '../layout/strip.ts';
import type { Lane } from '../layout/types.ts';
import { sample } from './glyph.ts';
import { el, type Mark } from './mark.ts';

const tenth = (px: number): number => Math.round(px * 10) / 10;

const outlined = new WeakMap<StripScene['neighbours'], ReadonlyMap<string, string>>();

/** The ticks of a strip's neighbours as one path for each lane. Strips of one timeline share them: made once for all. */
function outlinesOf({ neighbours, axis }: StripScene): ReadonlyMap<string, string> {
  const known = outlined.get(neighbours);
  if (known) return known;
  const outlines = new Map<string, string>();
  for (const { event, x, width } of neighbours)
    outlines.set(event.lane, `${outlines.get(event.lane) ?? ''}M${tenth(x)} ${axis}v-9h${tenth(width)}v9z`);
  outlined.set(neighbours, outlines);
  return outlines;
}

/**
 * The strip of an event's page: axis, neighbours as ticks, and the event itself.
 * @param isMirrored for pages from right to left: shapes are turned over; words change their place alone, for a page's
 * direction is theirs, and they run on from where they begin
 */
export function stripDrawing(scene: StripScene, lanes: readonly Lane[], isMirrored = false): Mark[] {
  const { axis, ticks, mark, label, width } = scene;
  const outlines = outlinesOf(scene);
  const along = (x: number): number => (isMirrored ? width - x : x);
  const turned = isMirrored ? { transform: `translate(${width},0) scale(-1,1)` } : {};
  const turnedOver = (shapes: Mark[]): Mark[] => (isMirrored ? [el('turned', 'g', turned, shapes)] : shapes);
  const hues = new Map(lanes.map((lane) => [lane.id, lane.hue]));
  const middle = mark ? (mark.from + mark.to) / 2 : 0;
  return [
    el('axis', 'line', { class: 'axis', x1: 0, x2: width, y1: axis, y2: axis }),
    el(
      'ticks',
      'g',
      {},
      ticks.map((tick, i) =>
        el(`tick${i}`, 'g', { class: 'tick' }, [
          el('line', 'line', { x1: along(tick.along), x2: along(tick.along), y1: axis, y2: axis + 6 }),
          el('text', 'text', { x: tenth(along(tick.text)), y: axis + 17 }, tick.label),
        ]),
      ),
    ),
    el(
      'neighbours',
      'g',
      turned,
      lanes.map(({ id, hue }) => el(id, 'path', { class: `neighbour hue-${hue}`, d: outlines.get(id) ?? '' })),
    ),
    ...(mark
      ? [
          ...(mark.shape === 'background'
            ? []
            : [el('drop', 'line', { class: 'drop', x1: along(middle), x2: along(middle), y1: mark.across, y2: axis })]),
          ...turnedOver([sample(mark, 'across', hues.get(mark.event.lane) ?? 1)]),
          el('label', 'text', { class: 'own', x: along(label.x), y: label.y, 'text-anchor': 'middle' }, label.text),
        ]
      : []),
  ];
}
