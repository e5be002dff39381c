/** How figures grow: both axes logarithmic, a line for each series, its name at its end. */
import { scaleLog } from 'd3-scale';
import { textWidth } from '../layout/measure.ts';
import { apart } from './apart.ts';

export interface Series {
  id: string;
  name: string;
  /** The one that the chart is about: in the accent's colour and drawn last. */
  isOwn: boolean;
  /** Both above 0, by rising x. */
  points: readonly { x: number; y: number }[];
}

export interface PlacedSeries extends Series {
  /** Px. */
  line: { x: number; y: number }[];
  label: { x: number; y: number };
}

export interface Growth {
  width: number;
  height: number;
  /** Left, right, top and bottom of what holds the lines, px. */
  plot: { left: number; right: number; top: number; bottom: number };
  columns: { value: number; x: number }[];
  rows: { value: number; y: number }[];
  /** A value that figures are held against. */
  mark?: { value: number; y: number };
  series: PlacedSeries[];
}

export const LABEL_SIZE = 13;
const TICK_SIZE = 12;
/** Between the baselines of two labels. */
const LINE = 16;
/** From a line's last point to its name, where a thin line leads the eye. */
const LEAD = 18;
const TOP = 12;
const FOOT = 26;
const GAP = 8;

export interface GrowthOptions {
  width: number;
  height: number;
  /** A value in words, for the axis at the left, and what the axis below counts. */
  say: (value: number) => string;
  nameX?: string;
  mark?: number;
}

/** @returns undefined where no series has a point */
export function growth(
  all: readonly Series[],
  { width, height, say, nameX = '', mark }: GrowthOptions,
): Growth | undefined {
  const given = all.filter(({ points }) => points.length > 0);
  const xs = [...new Set(given.flatMap(({ points }) => points.map(({ x }) => x)))].toSorted((a, b) => a - b);
  const ys = [...given.flatMap(({ points }) => points.map(({ y }) => y)), ...(mark === undefined ? [] : [mark])];
  const [first, last] = [xs[0], xs.at(-1)];
  if (first === undefined || last === undefined) return undefined;

  const y = scaleLog()
    .domain([Math.min(...ys), Math.max(...ys)])
    .range([height - FOOT, TOP]);
  const ticks = rowValues(y.domain() as [number, number]);
  const names = Math.max(...given.map(({ name, isOwn }) => textWidth(name, LABEL_SIZE, isOwn ? 600 : 400)));
  const left = GAP + Math.max(...[nameX, ...ticks.map(say)].map((text) => textWidth(text, TICK_SIZE, 400)));
  const right = width - names - LEAD - GAP;
  const x = scaleLog()
    .domain(first === last ? [first / 2, last * 2] : [first, last])
    .range([left + GAP, right]);

  const lines = given.map(({ points }) => points.map((point) => ({ x: x(point.x), y: y(point.y) })));
  const ends = apart(
    lines.map((line) => line.at(-1)?.y ?? 0),
    LINE,
    [TOP, height - FOOT],
  );
  return {
    width,
    height,
    plot: { left, right, top: TOP, bottom: height - FOOT },
    columns: xs.map((value) => ({ value, x: x(value) })),
    rows: ticks.map((value) => ({ value, y: y(value) })),
    ...(mark !== undefined && { mark: { value: mark, y: y(mark) } }),
    series: given.map((one, i) => ({
      ...one,
      line: lines[i] ?? [],
      label: { x: right + LEAD, y: ends[i] ?? 0 },
    })),
  };
}

/** Powers of ten within the range; where fewer than two are, also their doubles and fives. */
function rowValues([least, most]: [number, number]): number[] {
  const powers = Array.from({ length: 24 }, (_, i) => 10 ** (i - 12));
  const within = (values: readonly number[]) => values.filter((value) => value >= least && value <= most);
  const tens = within(powers);
  return tens.length >= 2 ? tens : within(powers.flatMap((power) => [power, 2 * power, 5 * power]));
}
