/**
 * `npm run build`: builds the site, what of it is no page and its search index in a folder beside `dist` (or OUT_DIR),
 * once its content is sound, and puts it in place only when whole. Whatever fails, or whoever interrupts, the site built
 * before stays.
 */
import { renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDir } from '../contentDir.ts';
import { siteAddress } from '../siteAddress.ts';
import { type AstroBuild, startAstro } from './astroBuild.ts';
import { beside, recoverDir, replaceDir, unfitForBuild } from './replaceDir.ts';

const projectDir = fileURLToPath(new URL('../../', import.meta.url));
const outDir = resolve(projectDir, process.env.OUT_DIR ?? 'dist');
const nextDir = beside(outDir, 'next');
/** What is written while Astro runs, which empties its own folder. */
const madeDir = beside(outDir, 'made');
let atWork: AstroBuild | undefined;

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
    // It takes longer to begin than all else to be loaded, and the content to be checked. Of content with mistakes it
    // is not heard.
    const astro = startAstro(projectDir, resolve(contentDir), nextDir);
    atWork = astro;
    const [{ inspectContent }, { entriesOf }, { count, describeMistakes, describeSound }] = await Promise.all([
      import('../check/checkContent.ts'),
      import('../check/entriesOf.ts'),
      import('./describe.ts'),
    ]);
    const report = await inspectContent(contentDir);
    const { mistakes, content } = report;
    if (mistakes.length > 0) throw new Error(`the content has mistakes\n${describeMistakes(mistakes)}`);
    console.log(describeSound(report));
    astro.speak();
    const [{ MADE_ROOTS }, { writeMadeFiles }, { indexForSearch }] = await Promise.all([
      import('../components/data/madeFiles.ts'),
      import('./writeMadeFiles.ts'),
      import('./indexForSearch.ts'),
    ]);
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

/** Ends what is still at work, and takes away what it has written. */
function discardNext(): void {
  atWork?.kill();
  // Astro may still be writing there when it is told to stop.
  for (const dir of [nextDir, madeDir]) rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
}
