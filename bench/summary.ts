/** The comparison in one table, a column for each timeline: the README takes it from the report. */
import { figureOf, type Measure, type TimelinesPart } from '../src/components/data/benchReport.ts';
import { per, table, whole } from './table.ts';

interface Row {
  words: string;
  measures: readonly Measure[];
  events: number;
  say: (value: number) => string;
  /** The one of ours that a reader meets there. */
  own?: 'our page';
}

const ROWS: readonly Row[] = [
  { words: 'scripts and styles, kB (brotli)', measures: ['script', 'style'], events: 10, say: per(1000) },
  { words: 'ready with 100 events, ms', measures: ['rendered'], events: 100, say: whole },
  { words: 'ready with 1,000 events, ms', measures: ['rendered'], events: 1000, say: whole },
  { words: 'the same, processor four times slower, ms', measures: ['slowed'], events: 1000, say: whole },
  { words: 'ready with 100,000 events, ms', measures: ['rendered'], events: 100_000, say: whole },
  { words: 'p95 frame of a zoom at 10,000, ms', measures: ['zoom95'], events: 10_000, say: per(1) },
  { words: 'p95 frame of a drag at 10,000, ms', measures: ['pan95'], events: 10_000, say: per(1) },
  { words: 'elements at 10,000', measures: ['elements'], events: 10_000, say: whole },
  { words: 'memory at 10,000, MB', measures: ['heap'], events: 10_000, say: per(1e6) },
  {
    words: 'titles readable without JavaScript, of 10',
    measures: ['unscripted'],
    events: 10,
    say: whole,
    own: 'our page',
  },
  { words: 'titles on paper, of 10', measures: ['printed'], events: 10, say: whole, own: 'our page' },
  { words: 'titles on the screen at first, of 100', measures: ['labels'], events: 100, say: whole },
  { words: 'of these, that meet another', measures: ['overlapping'], events: 100, say: whole },
  { words: 'rules of axe broken', measures: ['violations'], events: 10, say: whole, own: 'our page' },
];

/** A table in Markdown, without the rows that this run did not measure. */
export function summary(part: TimelinesPart): string {
  const columns = part.timelines.filter(({ name, role }) => role !== 'reference' && name !== 'our page');
  const cell = (name: string, { measures, events, say }: Row): string => {
    const figures = measures.map((measure) => figureOf(part, name, measure, events));
    const medians = figures.flatMap((figure) => figure?.median ?? []);
    if (medians.length === measures.length) return say(medians.reduce((sum, value) => sum + value, 0));
    return figures.find((figure) => figure?.note)?.note ?? '–';
  };
  const rows = ROWS.map((row) => [
    row.words,
    ...columns.map(({ name, role }) => cell(role === 'ours' ? (row.own ?? name) : name, row)),
  ]).filter((cells) => cells.slice(1).some((text) => text !== '–'));
  return table(['', ...columns.map(({ name, role }) => (role === 'ours' ? 'this' : name))], rows);
}
