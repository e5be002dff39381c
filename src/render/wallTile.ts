import { type Box, grown, meet } from '../layout/box.ts';
import { markBox } from '../layout/shape.ts';
import type { PlacedLabel, Scene } from '../layout/types.ts';
import type { FittedDrawing } from '../paper/fitDrawing.ts';
import { OVERLAP, TILE, type Tile } from '../paper/wall.ts';
import { chart } from './bookDrawing.ts';
import { el, type Mark } from './mark.ts';

/** Where a neighbour's drawing begins or ends: a dashed line, crosses at its ends, and the neighbour's name. */
function seam(neighbour: string, at: number, orientation: 'upright' | 'level'): Mark {
  const isUpright = orientation === 'upright';
  const end = isUpright ? TILE.height : TILE.width;
  const line = (key: string, along: number, from: number, to: number, of: 'line' | 'cross') =>
    of === 'line'
      ? el(key, 'line', isUpright ? { x1: at, x2: at, y1: from, y2: to } : { x1: from, x2: to, y1: at, y2: at })
      : el(
          key,
          'line',
          isUpright
            ? { x1: at - 2, x2: at + 2, y1: along, y2: along }
            : { x1: along, x2: along, y1: at - 2, y2: at + 2 },
        );
  return el(`seam ${neighbour}`, 'g', { class: 'seam' }, [
    line('line', 0, 0, end, 'line'),
    line('first', 3, 0, 0, 'cross'),
    line('last', end - 3, 0, 0, 'cross'),
    el('name', 'text', isUpright ? { x: at + 1, y: end - 5 } : { x: 5, y: at - 1 }, neighbour),
  ]);
}

/** Around what a mark needs to itself, px: caps and outlines reach no further. */
const AIR = 16;

/** A label with its leader. */
function labelBox({ x, y, width, height, anchor, leader }: PlacedLabel): Box {
  const left = anchor === 'end' ? x - width : x;
  const [xs, ys] = [leader.map(([at]) => at), leader.map(([, at]) => at)];
  return {
    x0: Math.min(left, ...xs),
    x1: Math.max(left + width, ...xs),
    y0: Math.min(y, ...ys),
    y1: Math.max(y + height, ...ys),
  };
}

/** What of a drawing is seen in a window of it. The rest would be sent, and stand in the file that is printed, unseen. */
const seenIn = (scene: Scene, window: Box): Scene => ({
  ...scene,
  marks: scene.marks.filter((mark) => meet(grown(markBox(mark), AIR), window)),
  labels: scene.labels.filter((label) => meet(labelBox(label), window)),
});

/** One page of a wall chart as an SVG whose unit is the millimetre. */
export function wallTile(tile: Tile, fitted: FittedDrawing, name: string): Mark {
  const { left, right, above, below, x, y } = tile;
  const scale = fitted.scale.toFixed(5);
  const px = (mm: number) => mm / fitted.scale;
  const window = { x0: px(x), y0: px(y), x1: px(x + TILE.width), y1: px(y + TILE.height) };
  const seen = { ...fitted, scene: seenIn(fitted.scene, window) };
  return el(
    tile.name,
    'svg',
    { class: 'wall-tile', viewBox: `0 0 ${TILE.width} ${TILE.height}`, role: 'img', 'aria-label': name },
    [
      el('chart', 'g', { transform: `translate(${-x} ${-y}) scale(${scale})` }, [chart(seen)]),
      ...(left ? [seam(left, OVERLAP, 'upright')] : []),
      ...(right ? [seam(right, TILE.width - OVERLAP, 'upright')] : []),
      ...(above ? [seam(above, OVERLAP, 'level')] : []),
      ...(below ? [seam(below, TILE.height - OVERLAP, 'level')] : []),
    ],
  );
}
