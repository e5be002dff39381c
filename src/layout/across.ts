import { firstFit } from './tracks.ts';
import { DATE_SIZE } from './label.ts';
import { textWidth } from './measure.ts';
import { placeLabels } from './placeLabels.ts';
import { reach } from './shape.ts';
import type { DrawingWords, PlacedLabel, PlacedMark } from './types.ts';
import { wrap } from './wrap.ts';

/** Heights within a lane, px: its name, the first row of marks, rows after it, a row of background, and the ends. */
const NAME = 22;
const FIRST_ROW = 9;
const ROW = 17;
const BACKGROUND_ROW = 21;
const PAD = 10;
const LEAST = 64;
/** How deep labels may hang below the marks when the lane is free to grow, px. */
const DEPTH = 190;

const isBackground = (mark: PlacedMark) => mark.shape === 'background';

/** Bars above, points below them: a leader then falls free of the marks under it more often. */
function stack(marks: PlacedMark[], top: number): { placed: PlacedMark[]; bottom: number } {
  const bars = marks.filter((mark) => mark.shape !== 'point');
  const points = marks.filter((mark) => mark.shape === 'point');
  const placed: PlacedMark[] = [];
  let row = 0;
  for (const group of [bars, points]) {
    const tracks = firstFit(group.map(reach));
    group.forEach((mark, i) => placed.push({ ...mark, across: top + FIRST_ROW + (row + (tracks[i] ?? 0)) * ROW }));
    row += group.length ? Math.max(...tracks) + 1 : 0;
  }
  return { placed, bottom: top + FIRST_ROW + Math.max(row, 1) * ROW };
}

/** The first stretch of a background line, before its label, and the air around the label, px. */
const LEAD_IN = 44;
const GAP = 8;

/** A background entry's label stands in its line, near the left end of what is visible. */
function backgroundRow(mark: PlacedMark, across: number, words: DrawingWords): [PlacedMark, PlacedLabel] {
  const text = `${mark.event.label} · ${words.startUnknown}`;
  const x = mark.from + LEAD_IN + GAP;
  const [line = ''] = wrap(text, mark.to - x - GAP, 1, DATE_SIZE, 400);
  const width = Math.ceil(textWidth(line, DATE_SIZE, 400));
  return [
    { ...mark, across, gap: [x - GAP, x + width + GAP] },
    {
      event: mark.event,
      lines: [{ text: line, role: 'date' }],
      size: DATE_SIZE,
      x,
      y: across - DATE_SIZE * 0.6,
      width,
      height: Math.ceil(DATE_SIZE * 1.2),
      anchor: 'start',
      leader: [],
    },
  ];
}

export interface LaneContent {
  marks: PlacedMark[];
  labels: PlacedLabel[];
  size: number;
}

/**
 * One lane of a wide drawing: name, rows of marks, labels hanging below, and the background entries at its foot.
 * @param top the lane's top, px.
 * @param size its height where that is fixed (a zoomed view keeps the height of the first); free to grow otherwise.
 */
export function laneAcross(
  marks: PlacedMark[],
  top: number,
  plot: readonly [number, number],
  words: DrawingWords,
  size?: number,
): LaneContent {
  const beds = marks.filter(isBackground);
  const { placed, bottom } = stack(
    marks.filter((mark) => !isBackground(mark)),
    top + NAME,
  );
  const foot = beds.length * BACKGROUND_ROW + PAD;
  const labels = placeLabels(placed, {
    left: plot[0],
    right: plot[1],
    top: bottom,
    bottom: size ? top + size - foot : bottom + DEPTH,
  });
  const lowest = Math.max(placed.length ? bottom : top + NAME, ...labels.map((label) => label.y + label.height + 4));
  const height = size ?? Math.max(LEAST, Math.ceil(lowest - top + foot));
  const bedTop = top + height - PAD - beds.length * BACKGROUND_ROW;
  const bed = beds.map((mark, i) => backgroundRow(mark, bedTop + (i + 0.5) * BACKGROUND_ROW, words));
  return {
    marks: [...bed.map(([mark]) => mark), ...placed],
    labels: [...labels, ...bed.map(([, label]) => label)],
    size: height,
  };
}
