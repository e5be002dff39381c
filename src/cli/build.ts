/**
 * `npm run build`: builds the site, what of it is no page and its search index in a folder beside `dist` (or OUT_DIR),
 * once its content is sound, and puts it in place only when whole. Whatever fails, or whoever interrupts, the site built
 * before stays.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspectContent } from '../check/checkContent.ts';
import { entriesOf } from '../check/entriesOf.ts';
import { MADE_ROOTS } from '../components/data/madeFiles.ts';
import { contentDir } from '../contentDir.ts';
import { siteAddress } from '../siteAddress.ts';
import { count, describeMistakes, describeSound } from './describe.ts';
import { indexForSearch } from './indexForSearch.ts';
import { beside, recoverDir, replaceDir, unfitForBuild } from './replaceDir.ts';
import { writeMadeFiles } from './writeMadeFiles.ts';

const projectDir = fileURLToPath(new URL('../../', import.meta.url));
const outDir = resolve(projectDir, process.env.OUT_DIR ?? 'dist');
const nextDir = beside(outDir, 'next');
/** What is written while Astro runs, which empties its own folder. */
const madeDir = beside(outDir, 'made');
let atWork: ChildProcess | undefined;

try {
  await build();
} catch (error) {
  console.error(`build failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function build(): Promise<void> {
  // Astro would say less of an address that is none, and that only after the content.
  siteAddress(process.env);
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
    // It takes as long to begin as the content to be checked. Of content with mistakes it is not heard.
    const astro = startAstro();
    const report = await inspectContent(contentDir);
    const { mistakes, content } = report;
    if (mistakes.length > 0) throw new Error(`the content has mistakes\n${describeMistakes(mistakes)}`);
    console.log(describeSound(report));
    astro.speak();
    const entries = entriesOf(content);
    // Pages of events are most of a site. They are written, and here read, in the order of their names.
    const eventPages = entries.events.map(({ id }) => join('events', id, 'index.html')).toSorted();
    const [pages] = await Promise.all([
      indexForSearch(nextDir, eventPages, astro.done),
      writeMadeFiles(entries, madeDir),
    ]);
    for (const folder of MADE_ROOTS) renameSync(join(madeDir, folder), join(nextDir, folder));
    replaceDir(nextDir, outDir);
    console.log(`built ${outDir}: ${count(pages, 'page')}`);
  } finally {
    discardNext();
  }
}

/** Builds the site in the folder `next`. What Astro says is held back until `speak`. */
function startAstro(): { done: Promise<void>; speak: () => void } {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin/astro.mjs');
  const env = {
    // Threads of glibc else keep what they no longer need, each its own.
    MALLOC_ARENA_MAX: '2',
    // It writes to a pipe; whether there are colours at its end is known here (NO_COLOR has none).
    ...(process.stdout.isTTY && process.stdout.hasColors() && { FORCE_COLOR: '1' }),
    ...process.env,
    CONTENT: resolve(contentDir),
    OUT_DIR: nextDir,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  // With the small heap for young objects that `package.json` gives this process: pages leave much behind that is soon
  // of no use, and Node's own size of it costs a fifth more memory, and no less time.
  // By force: what is remembered of a build from another folder of content would be taken for this one's.
  const child = spawn(process.execPath, [...process.execArgv, cli, 'build', '--force'], { cwd: projectDir, env });
  atWork = child;
  const done = new Promise<void>((succeed, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      if (code === 0) succeed();
      else fail(new Error(`astro build ended with ${signal ?? `exit code ${code}`}; its words are above`));
    });
  });
  // Who awaits it is told of a failure; until then there is nobody to tell.
  done.catch(() => undefined);
  const speak = () => {
    child.stdout.pipe(process.stdout);
    child.stderr.pipe(process.stderr);
  };
  return { done, speak };
}

/** Ends what is still at work, and takes away what it has written. */
function discardNext(): void {
  atWork?.kill('SIGKILL');
  // Astro may still be writing there when it is told to stop.
  for (const dir of [nextDir, madeDir]) rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}
