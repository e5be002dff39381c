/** The site of `stress.ts`, built once for a run of the tests: two builds at a time would write into each other's cache. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from './paper.ts';
import { writeStress } from './stress.ts';

const DIR = '.dist-stress';
/** Ours while this run lasts: workers have their parent in common. */
const claim = join(tmpdir(), `stress-site-${process.ppid}`);
const done = join(claim, 'done');
const PATIENCE = 180_000;

/**
 * @returns the folder of the built site
 * @throws {Error} where the build fails, or another worker's build does
 */
export async function stressSite(): Promise<string> {
  const age = Date.now() - (statSync(claim, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
  // Left over by a process that had the same number.
  if (age > 2 * PATIENCE) rmSync(claim, { recursive: true, force: true });
  if (!isFirst()) return waited();
  const content = mkdtempSync(join(tmpdir(), 'stress-'));
  try {
    writeStress(content);
    await run('src/cli/build.ts', [], { CONTENT: content, OUT_DIR: DIR });
    writeFileSync(done, '');
  } finally {
    rmSync(content, { recursive: true });
  }
  return DIR;
}

function isFirst(): boolean {
  try {
    mkdirSync(claim);
    return true;
  } catch {
    return false;
  }
}

async function waited(): Promise<string> {
  const end = Date.now() + PATIENCE;
  while (!existsSync(done)) {
    if (Date.now() > end) throw new Error('the stressed site was not built: see the test that began it');
    await wait(200);
  }
  return DIR;
}
