import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beside } from './replaceDir.ts';

/**
 * Writes files into a folder, all or none: first beside it, then into place in one go. A signal between the two leaves
 * the folder as it was; a failure while placing puts back what was there.
 * @param files by path from the folder down
 * @throws {Error} from the file system
 */
export async function placeFiles(dir: string, files: ReadonlyMap<string, string>): Promise<void> {
  const next = beside(dir, 'next');
  const discard = () => rmSync(next, { recursive: true, force: true, maxRetries: 5 });
  const stop = () => {
    discard();
    process.exit(130);
  };
  discard();
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    for (const path of files.keys()) await mkdir(dirname(join(next, path)), { recursive: true });
    for (const [path, text] of files) await writeFile(join(next, path), text);
    move(next, dir, [...files.keys()]);
  } finally {
    discard();
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Synchronous, so that a signal handler runs before or after but never in between. */
function move(next: string, dir: string, paths: readonly string[]): void {
  if (!existsSync(dir) || readdirSync(dir).length === 0) {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dirname(dir), { recursive: true });
    renameSync(next, dir);
    return;
  }
  const old = beside(dir, 'old');
  rmSync(old, { recursive: true, force: true });
  const undo: (() => void)[] = [];
  try {
    for (const path of paths) {
      const [from, to, kept] = [join(next, path), join(dir, path), join(old, path)];
      mkdirSync(dirname(to), { recursive: true });
      if (existsSync(to)) {
        mkdirSync(dirname(kept), { recursive: true });
        renameSync(to, kept);
        undo.push(() => renameSync(kept, to));
      }
      renameSync(from, to);
      undo.push(() => rmSync(to));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}
