import { el, type Mark } from '../render/mark.ts';
import type { Bars } from './bars.ts';
import type { Growth, PlacedSeries } from './growth.ts';

/** Axis words end so far left of the plot, px. */
const AXIS_GAP = 8;

const classOf = (isOwn: boolean): string => (isOwn ? 'own' : 'other');

interface AxisWords {
  /** What the axis below counts. */
  nameX: string;
  /** A number on the axis below, and on the axis at the left. */
  sayX: (value: number) => string;
  sayY: (value: number) => string;
}

export function growthDrawing(chart: Growth, { nameX, sayX, sayY }: AxisWords): Mark[] {
  const { plot, columns, rows, mark, series } = chart;
  const line = (key: string, className: string, y: number) =>
    el(key, 'line', { class: className, x1: plot.left, x2: plot.right, y1: y, y2: y });
  const ownLast = series.toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn));
  return [
    ...rows.flatMap(({ value, y }) => [
      line(`row${value}`, 'grid', y),
      el(
        `says${value}`,
        'text',
        { class: 'tick', x: plot.left - AXIS_GAP, y: y + 4, 'text-anchor': 'end' },
        sayY(value),
      ),
    ]),
    el('name', 'text', { class: 'tick', x: plot.left - AXIS_GAP, y: plot.bottom + 18, 'text-anchor': 'end' }, nameX),
    ...columns.map(({ value, x }) =>
      el(`column${value}`, 'text', { class: 'tick', x, y: plot.bottom + 18, 'text-anchor': 'middle' }, sayX(value)),
    ),
    ...(mark ? [line('mark', 'held-against', mark.y)] : []),
    ...ownLast.map((one) => el(one.id, 'g', { class: `series ${classOf(one.isOwn)}` }, seriesMarks(one))),
  ];
}

function seriesMarks({ name, line, label }: PlacedSeries): Mark[] {
  const last = line.at(-1);
  const d = line.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return [
    el('line', 'path', { class: 'line', d }),
    ...line.map(({ x, y }, i) => el(`point${i}`, 'circle', { class: 'point', cx: x, cy: y, r: 2.5 })),
    ...(last ? [el('lead', 'line', { class: 'lead', x1: last.x + 5, y1: last.y, x2: label.x - 4, y2: label.y })] : []),
    el('name', 'text', { class: 'name', x: label.x, y: label.y + 4.5, 'data-chart-label': name }, name),
  ];
}

/** @param say a value in words */
export function barsDrawing({ left, thickness, bars: all }: Bars, say: (value: number) => string): Mark[] {
  return all.map(({ id, name, isOwn, value, y, length, baseline }) =>
    el(id, 'g', { class: `series ${classOf(isOwn)}` }, [
      el('bar', 'rect', { class: 'bar', x: left, y, width: Math.max(1, length), height: thickness }),
      el(
        'name',
        'text',
        { class: 'name', x: left - 8, y: baseline, 'text-anchor': 'end', 'data-chart-label': name },
        name,
      ),
      el('value', 'text', { class: 'value', x: left + Math.max(1, length) + 6, y: baseline }, say(value)),
    ]),
  );
}
