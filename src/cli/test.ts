/**
 * `npm test`: every check of the project, in order, a failing one not stopping the next where that makes sense.
 * The last line counts them all; exit code 1 where any failed. `--long` tries as often as the design promises.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { isInstalled, OTHER_ENGINES } from './engines.ts';
import { compareDirs } from './compareDirs.ts';
import { npmRun } from './npmRun.ts';
import { closingLine, fromPlaywright, fromVitest, none, one, sum, table, withExit } from './tally.ts';
import type { Row, Tally } from './tally.ts';

if (process.argv.includes('--long')) process.env['LONG'] = '1';
const reports = mkdtempSync(join(tmpdir(), 'reports-'));
const rows: Row[] = [];
/** Astro, oxlint and vitest colour their words wherever CI is set, terminal or not; Playwright does not. */
const plain: Record<string, string> = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

// The types have one core's work, and say nothing where they are right.
const types = suite('types', async () => one(await npmRun('types', [], { env: plain, quiet: true })));
await suite('lint', () => check('lint'));
await suite('content', () => check('check'));
await suite('units', units);
await types;
const isBuilt = await suite('build', () => build('dist'));
if (isBuilt) {
  await suite('build again, to the same bytes', buildAgain);
  const isBuiltBelow = await suite('build below /x/', () => build('.dist-x', { BASE: '/x/' }));
  await suite('browser', isBuiltBelow ? browser : unable('a site below /x/'));
} else {
  await suite('browser', unable('a built site'));
}
// The suite above runs in those that are there.
const absent = OTHER_ENGINES.filter((engine) => !isInstalled(engine));
for (const engine of absent) rows.push({ suite: `browser: ${engine}`, tally: none, seconds: 0 });

rmSync(reports, { recursive: true });
const all = sum(rows.map(({ tally }) => tally));
console.log(`\n${table(rows)}\n\n${closingLine(all, absent)}`);
process.exitCode = all.failed > 0 ? 1 : 0;

/** @returns whether it passed */
async function suite(name: string, run: () => Promise<Tally>): Promise<boolean> {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const tally = await run();
  rows.push({ suite: name, tally, seconds: (performance.now() - start) / 1000 });
  return tally.failed === 0;
}

async function check(script: string): Promise<Tally> {
  return one(await npmRun(script, [], { env: plain }));
}

async function units(): Promise<Tally> {
  const report = join(reports, 'units.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const succeeded = await npmRun('units', reporters, { env: plain });
  return withExit(read(report, fromVitest), succeeded);
}

async function build(outDir: string, env: Record<string, string> = {}): Promise<Tally> {
  return one(await npmRun('build', [], { env: { ...plain, ...env, OUT_DIR: outDir }, quiet: true }));
}

async function buildAgain(): Promise<Tally> {
  const again = '.dist-again';
  const tally = await build(again);
  if (tally.failed > 0) return tally;
  const differing = compareDirs('dist', again);
  for (const path of differing) console.error(`not the same in two builds: ${path}`);
  if (differing.length === 0) rmSync(again, { recursive: true });
  return one(differing.length === 0);
}

async function browser(): Promise<Tally> {
  const path = await findBrowser();
  if (path === undefined) return one(false);
  const report = join(reports, 'browser.json');
  const env = { BROWSER_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const succeeded = await npmRun('e2e', ['--reporter=list,json'], { env });
  return withExit(read(report, fromPlaywright), succeeded);
}

function unable(needed: string): () => Promise<Tally> {
  return async () => {
    console.error(`not run: it needs ${needed}`);
    return one(false);
  };
}

/** The numbers of a report; a run that left none has failed. */
function read(path: string, from: (report: unknown) => Tally): Tally {
  try {
    return from(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    console.error(`no report of the run: ${error instanceof Error ? error.message : String(error)}`);
    return one(false);
  }
}
