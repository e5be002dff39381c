/**
 * `npm run build`: checks the content, builds the site, the files of its events and its search index in a folder beside
 * `dist` (or OUT_DIR), and puts it in place only when whole. Whatever fails, or whoever interrupts, the site built before stays.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspectContent } from '../check/checkContent.ts';
import { entriesOf } from '../check/entriesOf.ts';
import { EVENT_FOLDERS } from '../components/data/eventFiles.ts';
import { contentDir } from '../contentDir.ts';
import { siteAddress } from '../siteAddress.ts';
import { count, describeMistakes, describeSound } from './describe.ts';
import { indexForSearch } from './indexForSearch.ts';
import { beside, recoverDir, replaceDir, unfitForBuild } from './replaceDir.ts';
import { writeEventFiles } from './writeEventFiles.ts';

const projectDir = fileURLToPath(new URL('../../', import.meta.url));
const outDir = resolve(projectDir, process.env.OUT_DIR ?? 'dist');
const nextDir = beside(outDir, 'next');
/** What is written while Astro runs, which empties its own folder. */
const eventsDir = beside(outDir, 'events');
let astro: ChildProcess | undefined;

try {
  await build();
} catch (error) {
  console.error(`build failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function build(): Promise<void> {
  // Astro would say less of an address that is none, and that only after the content.
  siteAddress(process.env);
  const report = await inspectContent(contentDir);
  const { mistakes, content } = report;
  if (mistakes.length > 0) throw new Error(`the content has mistakes\n${describeMistakes(mistakes)}`);
  console.log(describeSound(report));
  const unfit = unfitForBuild(outDir, projectDir);
  if (unfit) throw new Error(`cannot build into ${JSON.stringify(outDir)}: ${unfit}`);
  recoverDir(outDir);
  discardNext();
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      discardNext();
      process.exit(code);
    });
  }
  try {
    await Promise.all([runAstro(), writeEventFiles(entriesOf(content), eventsDir)]);
    for (const folder of Object.values(EVENT_FOLDERS)) renameSync(join(eventsDir, folder), join(nextDir, folder));
    const pages = await indexForSearch(nextDir);
    replaceDir(nextDir, outDir);
    console.log(`built ${outDir}: ${count(pages, 'page')}`);
  } finally {
    discardNext();
  }
}

function runAstro(): Promise<void> {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');
  const env = {
    // Threads of glibc else keep what they no longer need, each its own.
    MALLOC_ARENA_MAX: '2',
    ...process.env,
    CONTENT: resolve(contentDir),
    OUT_DIR: nextDir,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return new Promise((done, fail) => {
    // With the small heap for young objects that `package.json` gives this process: pages leave much behind that is
    // soon of no use, and Node's own size of it costs a fifth more memory, and no less time.
    // By force: what is remembered of a build from another folder of content would be taken for this one's.
    astro = spawn(process.execPath, [...process.execArgv, cli, 'build', '--force'], {
      cwd: projectDir,
      env,
      stdio: 'inherit',
    });
    astro.once('error', fail);
    astro.once('exit', (code, signal) => {
      if (code === 0) done();
      else fail(new Error(`astro build ended with ${signal ?? `exit code ${code}`}; its words are above`));
    });
  });
}

/** Ends what is still at work, and takes away what it has written. */
function discardNext(): void {
  astro?.kill('SIGKILL');
  // Astro may still be writing there when it is told to stop.
  for (const dir of [nextDir, eventsDir]) rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}
