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

const placedIn =
  ({ width }: StripScene, isMirrored: boolean) =>
  (x: number): number =>
    isMirrored ? width - x : x;

const turnedOver = ({ width }: StripScene, isMirrored: boolean) =>
  isMirrored ? { transform: `translate(${width},0) scale(-1,1)` } : {};

/** What strips of one timeline and one width share: axis, and neighbours as ticks. */
export function stripGround(scene: StripScene, lanes: readonly Lane[], isMirrored = false): Mark[] {
  const { axis, ticks, width } = scene;
  const outlines = outlinesOf(scene);
  const along = placedIn(scene, isMirrored);
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
      turnedOver(scene, isMirrored),
      lanes.map(({ id, hue }) => el(id, 'path', { class: `neighbour hue-${hue}`, d: outlines.get(id) ?? '' })),
    ),
  ];
}

/** The event itself, over the ground; nothing for one without a date. */
export function stripMark(scene: StripScene, lanes: readonly Lane[], isMirrored = false): Mark[] {
  const { axis, mark, label } = scene;
  if (!mark) return [];
  const along = placedIn(scene, isMirrored);
  const middle = along((mark.from + mark.to) / 2);
  const shape = sample(mark, 'across', lanes.find(({ id }) => id === mark.event.lane)?.hue ?? 1);
  return [
    ...(mark.shape === 'background'
      ? []
      : [el('drop', 'line', { class: 'drop', x1: middle, x2: middle, y1: mark.across, y2: axis })]),
    isMirrored ? el('turned', 'g', turnedOver(scene, isMirrored), [shape]) : shape,
    el('label', 'text', { class: 'own', x: along(label.x), y: label.y, 'text-anchor': 'middle' }, label.text),
  ];
}

/**
 * The strip of an event's page.
 * @param isMirrored for pages from right to left: shapes are turned over; words change their place alone, for a page's
 * direction is theirs, and they run on from where they begin
 */
export const stripDrawing = (...of: Parameters<typeof stripGround>): Mark[] => [
  ...stripGround(...of),
  ...stripMark(...of),
];
