/** `npm run bench`: measures ours beside its peers, the embed, the build and the layout, and writes one report. */
import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../src/cli/browser.ts';
import type { Report } from '../src/components/data/benchReport.ts';
import { buildCosts } from './build.ts';
import { EMBEDDED, embedTasks } from './embed.ts';
import { entrants } from './entrants.ts';
import { figuresOf } from './figures.ts';
import { layoutCosts } from './layout.ts';
import { reportText } from './markdown.ts';
import { type Options, type PartName, readOptions, USAGE } from './options.ts';
import { launch, race } from './race.ts';
import { Sites } from './sites.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const now = () => `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const say = (line: string) => console.log(`${now().slice(11, 16)} ${line}`);

async function run(options: Options): Promise<void> {
  const executablePath = process.env['BROWSER_PATH'] ?? (await findBrowser());
  if (!executablePath) throw new Error('the benchmark needs a browser');
  const sites = new Sites(temporaryFolder(), say);

  const measure: { [Name in PartName]: () => Promise<Omit<NonNullable<Report[Name]>, 'measured'>> } = {
    async timelines() {
      const { timelines, close } = await entrants(options, sites, say);
      const figures = figuresOf(await race(executablePath, timelines, options.counts, options.reps, say));
      close();
      return { timelines: timelines.map(({ name, role, version }) => ({ name, role, version })), figures };
    },
    async embed() {
      const site = await sites.of(EMBEDDED);
      const browser = await launch(executablePath);
      const rows = await embedTasks(browser, site, options.reps + 2);
      await browser.close();
      return { rows };
    },
    async build() {
      const rows = await buildCosts(options.builds, ({ site, events, seconds, megabytes }) =>
        say(`${site}, a site of ${events} events: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`),
      );
      return { rows };
    },
    async layout() {
      const rows = layoutCosts(({ events, frame }) =>
        say(`layout of ${events} events: ${frame.toFixed(0)} µs a frame`),
      );
      return { rows };
    },
  };

  const report: Report = { machine: await machine(executablePath) };
  const file = join(import.meta.dirname, options.narrowed ? 'latest' : 'report');
  for (const part of options.parts) {
    Object.assign(report, { [part]: { measured: now(), ...(await measure[part]()) } });
    // After each part, so that a run that is stopped has not been for nothing.
    writeFileSync(`${file}.json`, `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(`${file}.md`, reportText(report));
  }
  await sites.close();
  say(`wrote ${file}.md and ${file}.json`);
}

async function machine(executablePath: string): Promise<Report['machine']> {
  const browser = await launch(executablePath);
  const version = browser.version();
  await browser.close();
  return {
    cores: cpus().length,
    model: cpus()[0]?.model ?? '',
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    browser: version,
  };
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
