import {
  type Figure,
  figureOf,
  type Measure,
  type Report,
  type TimelinesPart,
} from '../src/components/data/benchReport.ts';
import { layoutSlope } from './layout.ts';
import { slope } from './stats.ts';
import { summary } from './summary.ts';
import { per, table, whole } from './table.ts';

interface Table {
  title: string;
  measure: Measure;
  say: (value: number) => string;
  better: 'low' | 'high';
  /** Which of ours is held against the peers; `ours` where it is not said. */
  own?: 'ours' | 'our page';
}

const kilobytes = per(1000);
const megabytes = per(1e6);
const tenths = per(1);

const TABLES: readonly Table[] = [
  { title: 'Scripts loaded, kB (brotli)', measure: 'script', say: kilobytes, better: 'low' },
  { title: 'Styles loaded, kB (brotli)', measure: 'style', say: kilobytes, better: 'low' },
  { title: 'HTML, kB (brotli)', measure: 'markup', say: kilobytes, better: 'low', own: 'our page' },
  { title: 'Time to rendered, ms', measure: 'rendered', say: whole, better: 'low' },
  { title: 'Time to rendered, processor four times slower, ms', measure: 'slowed', say: whole, better: 'low' },
  { title: 'Blocking time, ms', measure: 'blocking', say: whole, better: 'low' },
  { title: 'Frame of a zoom, median, ms', measure: 'zoom50', say: tenths, better: 'low' },
  { title: 'Frame of a zoom, 95th percentile, ms', measure: 'zoom95', say: tenths, better: 'low' },
  { title: 'Frame of a drag, median, ms', measure: 'pan50', say: tenths, better: 'low' },
  { title: 'Frame of a drag, 95th percentile, ms', measure: 'pan95', say: tenths, better: 'low' },
  { title: 'Memory of scripts, MB', measure: 'heap', say: megabytes, better: 'low' },
  { title: 'Elements', measure: 'elements', say: whole, better: 'low' },
  { title: 'Titles readable without JavaScript', measure: 'unscripted', say: whole, better: 'high', own: 'our page' },
  { title: 'Titles printed', measure: 'printed', say: whole, better: 'high', own: 'our page' },
  { title: 'Labels shown at first', measure: 'labels', say: whole, better: 'high' },
  { title: 'Labels that meet another', measure: 'overlapping', say: whole, better: 'low' },
  { title: 'Rules of axe broken', measure: 'violations', say: whole, better: 'low', own: 'our page' },
];

/** The median; the lowest and highest where they lie far apart. */
function cell(figure: Figure | undefined, say: Table['say']): string {
  if (!figure) return '–';
  const { median, low, high, note } = figure;
  if (median === undefined) return note ?? '–';
  const isWide = low !== undefined && high !== undefined && high - low > 0.15 * median && say(low) !== say(high);
  return `${say(median)}${isWide ? ` (${say(low)} to ${say(high)})` : ''}${note ? ` (${note})` : ''}`;
}

/** How our figure stands to the best of the peers, which are those that did what was measured. */
function ratio(part: TimelinesPart, { measure, better, own: which = 'ours' }: Table, events: number): string {
  const own = figureOf(part, which, measure, events)?.median;
  const peers = part.timelines.flatMap(({ name, role }) => {
    const median = role === 'peer' ? figureOf(part, name, measure, events)?.median : undefined;
    return median === undefined ? [] : [{ name, median }];
  });
  const best = peers.toSorted((a, b) => (better === 'low' ? a.median - b.median : b.median - a.median))[0];
  if (own === undefined || !best) return '–';
  if (best.median === 0) return own === 0 ? 'both 0' : `${best.name} has 0`;
  return `${(own / best.median).toFixed(2)} × ${best.name}`;
}

function timelinesText(part: TimelinesPart): string[] {
  const counts = [...new Set(part.figures.map(({ events }) => events))].toSorted((a, b) => a - b);
  return [
    `## Timelines\n\nMeasured ${part.measured}.`,
    table(
      ['timeline', 'version'],
      part.timelines.map(({ name, version = '–' }) => [name, version]),
    ),
    ...TABLES.flatMap((one) => {
      const some = counts.filter((events) =>
        part.figures.some((f) => f.measure === one.measure && f.events === events),
      );
      if (some.length === 0) return [];
      const names = part.timelines.filter(({ name }) => some.some((n) => figureOf(part, name, one.measure, n)));
      return [
        `### ${one.title}`,
        table(
          ['timeline', ...some.map((events) => `${whole(events)} events`)],
          [
            ...names.map(({ name }) => [
              name,
              ...some.map((events) => cell(figureOf(part, name, one.measure, events), one.say)),
            ]),
            [`${one.own ?? 'ours'} to the best peer`, ...some.map((events) => ratio(part, one, events))],
          ],
        ),
      ];
    }),
  ];
}

function embedText({ measured, rows }: NonNullable<Report['embed']>): string[] {
  const [{ events = 0, of = 0 } = {}] = rows;
  return [
    `## The embed on a page of another site\n\nMeasured ${measured}: ${events} events, ${of} loads. Medians, ms.`,
    table(
      ['page', 'longest task', 'highest of all loads', 'blocking time'],
      rows.map(({ page, longest, highest, blocking }) => [
        page === 'embed' ? 'with the embed' : 'without',
        whole(longest),
        whole(highest),
        whole(blocking),
      ]),
    ),
  ];
}

function buildText({ measured, rows }: NonNullable<Report['build']>): string[] {
  const counts = [...new Set(rows.map(({ events }) => events))];
  const at = (site: 'ours' | 'bare', events: number) => rows.find((one) => one.site === site && one.events === events);
  const times = (events: number, of: 'seconds' | 'megabytes') =>
    ((at('ours', events)?.[of] ?? Number.NaN) / (at('bare', events)?.[of] ?? Number.NaN)).toFixed(2);
  const growth = slope(counts.map((events) => [events, at('ours', events)?.seconds ?? Number.NaN]));
  return [
    `## Building a site\n\nMeasured ${measured}. Bare is Astro with MDX and a plain page an event.`,
    table(
      ['events', 'ours, s', 'bare, s', 'times', 'ours, MB', 'bare, MB', 'times'],
      counts.map((events) => [
        whole(events),
        tenths(at('ours', events)?.seconds ?? Number.NaN),
        tenths(at('bare', events)?.seconds ?? Number.NaN),
        times(events, 'seconds'),
        whole(at('ours', events)?.megabytes ?? Number.NaN),
        whole(at('bare', events)?.megabytes ?? Number.NaN),
        times(events, 'megabytes'),
      ]),
    ),
    ...(counts.length > 1 ? [`Slope of our seconds, as logarithms: ${growth.toFixed(2)} (1 is linear).`] : []),
  ];
}

function layoutText({ measured, rows }: NonNullable<Report['layout']>): string[] {
  return [
    `## Laying out a frame\n\nMeasured ${measured}.`,
    table(
      ['events', 'index, ms', 'frame, µs', '95th percentile, µs'],
      rows.map(({ events, index, frame, frame95 }) => [whole(events), tenths(index), whole(frame), whole(frame95)]),
    ),
    `Slope of a frame, as logarithms: ${layoutSlope(rows).toFixed(2)}; from 1,000 events on ${layoutSlope(rows, 1000).toFixed(2)} (1 is linear, 0 flat).`,
  ];
}

/** The report for readers. */
export function reportText(report: Report): string {
  const { cores, model, gigabytes, node, browser } = report.machine;
  const blocks = [
    '# Benchmarks',
    `Written by \`npm run bench\`; how each figure is made is said on the page /method/benchmarks/ and in \`bench/\`.`,
    `${cores} cores (${model}), ${gigabytes} GB, Node ${node}, Chromium ${browser} without a graphics card: frames are drawn by the processor, so that only the columns of one run compare. Medians; lowest and highest where they are more than 15 % apart.`,
    ...(report.timelines ? ['## Summary', summary(report.timelines), ...timelinesText(report.timelines)] : []),
    ...(report.embed ? embedText(report.embed) : []),
    ...(report.build ? buildText(report.build) : []),
    ...(report.layout ? layoutText(report.layout) : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
