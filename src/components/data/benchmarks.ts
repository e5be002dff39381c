import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bar } from '../../charts/bars.ts';
import type { Series } from '../../charts/growth.ts';
import type { Words } from '../../i18n/index.ts';
import { figureOf, type Measure, type Report, type TimelinesPart, UNZOOMED } from './benchReport.ts';

/** The last report; undefined where nobody has measured. */
export function readReport(): Report | undefined {
  // From the project's folder, where every command runs: the built code lies elsewhere.
  const file = join(process.cwd(), 'bench/report.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

/** A figure with the chart that is drawn of it, and all that the chart shows in words. */
export interface ChartTable {
  id: string;
  title: string;
  caption: string;
  measured: string;
  /** One of both. */
  series?: readonly Series[];
  bars?: readonly Bar[];
  /** A number of the chart, in words. */
  say: (value: number) => string;
  mark?: number;
  /** What the rows are. */
  rowName: string;
  columns: readonly string[];
  /** What the columns count, where that is left to the chart to say. */
  counted?: string;
  rows: readonly { name: string; isOwn: boolean; cells: readonly string[] }[];
  /** What is missing from the chart, and why. */
  notes: readonly string[];
}

type Chosen = Extract<Measure, 'rendered' | 'zoom95' | 'heap' | 'elements'>;
const GROWING: readonly { measure: Chosen; scale: number; digits: number; mark?: number }[] = [
  { measure: 'rendered', scale: 1, digits: 0 },
  { measure: 'zoom95', scale: 1, digits: 1, mark: 1000 / 60 },
  { measure: 'heap', scale: 1e-6, digits: 1 },
  { measure: 'elements', scale: 1, digits: 0 },
];

/** The size of a page is that of what it loads to show so many. */
const FEW = 10;

/** Every chart that the report has figures for. A narrow run leaves some without. */
export function chartTables(report: Report, t: Words, locale: string): ChartTable[] {
  const number = (digits: number) => {
    const format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
    return (value: number) => format.format(value);
  };
  const { timelines, build, layout } = report;
  return [
    ...(timelines
      ? [...GROWING.map((one) => growing(timelines, one, t, number)), weight(timelines, t, number(1))]
      : []),
    ...(build ? [building(build, t, number(1))] : []),
    ...(layout ? [layingOut(layout, t, number(0))] : []),
  ].filter(({ rows }) => rows.length > 0);
}

type Numbers = (digits: number) => (value: number) => string;

function growing(
  part: TimelinesPart,
  { measure, scale, digits, mark }: (typeof GROWING)[number],
  { benchmarks: t }: Words,
  number: Numbers,
): ChartTable {
  const say = number(digits);
  const counts = countsOf(part.figures.filter((figure) => figure.measure === measure));
  const lines = part.timelines.map(({ name, role }) => {
    const points = counts.flatMap((x) => {
      const median = figureOf(part, name, measure, x)?.median;
      return median ? [{ x, y: median * scale }] : [];
    });
    return { id: name, name: t.names[name] ?? name, isOwn: role === 'ours', points };
  });
  const series = lines.filter(({ points }) => points.length > 0);
  return {
    id: measure,
    ...t[measure],
    measured: t.measured(part.measured),
    series,
    say,
    mark,
    rowName: t.timeline,
    columns: counts.map(number(0)),
    counted: t.eventsAxis,
    rows: rowsOf(series, counts, say),
    notes: part.figures
      .filter(({ measure: of, note }) => of === measure && note && note !== UNZOOMED)
      .map(({ timeline, events, note = '' }) => t.notDone(t.names[timeline] ?? timeline, number(0)(events), note)),
  };
}

/** What the lines of a chart say at each number of events. */
const rowsOf = (series: readonly Series[], counts: readonly number[], say: (value: number) => string) =>
  series.map(({ name, isOwn, points }) => ({
    name,
    isOwn,
    cells: counts.map((count) => {
      const point = points.find(({ x }) => x === count);
      return point ? say(point.y) : '–';
    }),
  }));

const countsOf = (rows: readonly { events: number }[]): number[] =>
  [...new Set(rows.map(({ events }) => events))].toSorted((a, b) => a - b);

function weight(part: TimelinesPart, { benchmarks: t }: Words, say: (value: number) => string): ChartTable {
  const bars = part.timelines
    .flatMap(({ name, role }): Bar[] => {
      const script = figureOf(part, name, 'script', FEW)?.median;
      const style = figureOf(part, name, 'style', FEW)?.median;
      if (script === undefined || style === undefined) return [];
      return [{ id: name, name: t.names[name] ?? name, isOwn: role === 'ours', value: (script + style) / 1000 }];
    })
    .toSorted((a, b) => a.value - b.value);
  return {
    id: 'weight',
    title: t.weight.title,
    caption: t.weight.caption,
    measured: t.measured(part.measured),
    bars,
    say,
    rowName: t.timeline,
    columns: [t.weight.column],
    rows: bars.map(({ name, isOwn, value }) => ({ name, isOwn, cells: [say(value)] })),
    notes: [],
  };
}

function building(
  { measured, rows }: NonNullable<Report['build']>,
  { benchmarks: t }: Words,
  say: (value: number) => string,
): ChartTable {
  const counts = countsOf(rows);
  const series = (['ours', 'bare'] as const).map((site): Series => ({
    id: site,
    name: t.names[site] ?? site,
    isOwn: site === 'ours',
    points: rows.filter((row) => row.site === site).map(({ events, seconds }) => ({ x: events, y: seconds })),
  }));
  return {
    id: 'build',
    ...t.build,
    measured: t.measured(measured),
    series,
    say,
    rowName: t.site,
    columns: counts.map(say),
    counted: t.eventsAxis,
    rows: rowsOf(series, counts, say),
    notes: [],
  };
}

function layingOut(
  { measured, rows }: NonNullable<Report['layout']>,
  { benchmarks: t }: Words,
  say: (value: number) => string,
): ChartTable {
  const points = rows.map(({ events, frame }) => ({ x: events, y: frame }));
  return {
    id: 'layout',
    title: t.layout.title,
    caption: t.layout.caption,
    measured: t.measured(measured),
    series: [{ id: 'ours', name: t.names['ours'] ?? '', isOwn: true, points }],
    say,
    rowName: t.events,
    columns: [t.layout.column],
    rows: rows.map(({ events, frame }) => ({ name: say(events), isOwn: false, cells: [say(frame)] })),
    notes: [],
  };
}
