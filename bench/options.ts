import { parseArgs } from 'node:util';

const PARTS = ['timelines', 'embed', 'build', 'layout'] as const;
export type PartName = (typeof PARTS)[number];

export interface Options {
  parts: readonly PartName[];
  /** Names of timelines; all where none is given. */
  only: readonly string[];
  counts: readonly number[];
  /** Loads of each timeline at each number of events; fewer where one takes long. */
  reps: number;
  /** Numbers of events that a site is built of. */
  builds: readonly number[];
  /** Less than everything was asked for: the report goes elsewhere than the one that is published. */
  narrowed: boolean;
}

const COUNTS = [10, 100, 1000, 10_000, 100_000];

export const USAGE = `npm run bench -- [options]
  --parts timelines,embed,build,layout   what to measure (all)
  --only ours,vis-timeline               these timelines alone
  --n 10,100                             these numbers of events (${COUNTS.join(',')})
  --reps 5                               page loads of each (3)
  --builds 100,1000,10000                sites of so many events (100,1000)
A run that is told nothing writes bench/report.md and bench/report.json; any other writes bench/latest.*.`;

/** @throws {Error} which option is wrong, and what to write */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      parts: { type: 'string' },
      only: { type: 'string' },
      n: { type: 'string' },
      reps: { type: 'string' },
      builds: { type: 'string' },
    },
  });
  const listed = (text = '') => text.split(',').filter(Boolean);
  const numbers = (name: string, text: string) =>
    listed(text).map((part) => {
      const value = Number(part);
      if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} ${part}: write whole numbers above 0`);
      return value;
    });
  const parts = values.parts === undefined ? PARTS : listed(values.parts).map(partOf);
  return {
    parts,
    only: listed(values.only),
    counts: values.n === undefined ? COUNTS : numbers('n', values.n),
    reps: numbers('reps', values.reps ?? '3')[0] ?? 3,
    builds: numbers('builds', values.builds ?? '100,1000'),
    narrowed: values.only !== undefined || values.n !== undefined || values.parts !== undefined,
  };
}

function partOf(text: string): PartName {
  const part = PARTS.find((name) => name === text);
  if (!part) throw new Error(`--parts ${text}: write one of ${PARTS.join(', ')}`);
  return part;
}
