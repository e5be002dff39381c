/**
 * `npm run bench:build -- [100 1000 10000]`: imports that many made-up events and builds a site of them, and beside it
 * a bare one, of Astro and a plain page an event; all three where none is named. Prints seconds and the most memory
 * held, in all and for each 1,000 events, and how ours compares.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildPart } from '../src/components/data/benchReport.ts';
import { buildBare } from './bare.ts';
import { measured } from './measured.ts';
import { temporaryFolder } from './temporaryFolder.ts';

type Row = BuildPart['rows'][number];

const SENTENCE = 'In this year something happened that people spoke of for a long time, and it was written down. ';
const textOf = (i: number) => SENTENCE.repeat(2 + (i % 5));
const titleOf = (i: number) => `Event number ${i} of this timeline`;
const dateOf = (i: number) => ({ year: 1900 + ((i * 7) % 100), month: 1 + (i % 12), day: 1 + (i % 28) });

/** Events over a hundred years in four groups, with texts of a usual length, as TimelineJS has them. */
const timeline = (count: number) => ({
  title: { text: { headline: `A timeline of ${count} events` } },
  events: Array.from({ length: count }, (_, i) => ({
    start_date: dateOf(i),
    text: { headline: titleOf(i), text: `<p>${textOf(i)}</p>` },
    group: `Group ${i % 4}`,
    media: { url: `https://example.org/pictures/${i}.jpg`, caption: `Picture ${i}`, credit: 'Somebody' },
  })),
});

/** Builds both sites of each number of events. @param tell gets each row as it is measured */
export async function buildCosts(counts: readonly number[], tell: (row: Row) => void): Promise<Row[]> {
  const root = temporaryFolder();
  const rows: Row[] = [];
  for (const events of counts) {
    const file = join(root, `${events}.json`);
    const [content, out, bare] = ['content', 'site', 'bare'].map((name) => join(root, `${name}-${events}`)) as [
      string,
      string,
      string,
    ];
    writeFileSync(file, JSON.stringify(timeline(events)));
    await measured('npm', ['run', '--silent', 'import', '--', file, '--to', content]);
    const plain = Array.from({ length: events }, (_, i) => ({
      title: titleOf(i),
      date: Object.values(dateOf(i)).join('-'),
      text: textOf(i),
    }));
    const sites = [
      { site: 'bare', cost: () => buildBare(bare, plain) },
      {
        site: 'ours',
        cost: () => measured('npm', ['run', '--silent', 'build'], { env: { CONTENT: content, OUT_DIR: out } }),
      },
    ] as const;
    for (const { site, cost } of sites) {
      const row = { site, events, ...(await cost()) };
      rows.push(row);
      tell(row);
    }
    for (const dir of [content, out, bare]) rmSync(dir, { recursive: true });
  }
  return rows;
}

if (import.meta.main) {
  const counts = process.argv.slice(2).map(Number).filter(Boolean);
  const rows = await buildCosts(
    counts.length > 0 ? counts : [100, 1000, 10_000],
    ({ site, events, seconds, megabytes }) =>
      console.log(
        `${site} ${String(events).padStart(6)} events ${seconds.toFixed(1)} s ${megabytes.toFixed(0)} MB; for each 1,000: ${((seconds / events) * 1000).toFixed(1)} s ${((megabytes / events) * 1000).toFixed(0)} MB`,
      ),
  );
  for (const { events, seconds, megabytes } of rows.filter(({ site }) => site === 'ours')) {
    const bare = rows.find((row) => row.site === 'bare' && row.events === events);
    if (bare)
      console.log(
        `${events} events: ${(seconds / bare.seconds).toFixed(2)} times the seconds, ${(megabytes / bare.megabytes).toFixed(2)} times the memory of bare Astro`,
      );
  }
}
