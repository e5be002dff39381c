import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * Puts `next` where `current` is, and deletes what was there. Synchronous, so that a signal handler runs before or
 * after but never between the two renames; on failure `current` is as it was, and `next` still there.
 * Both must lie on one file system.
 * @throws {Error} from the file system
 */
export function replaceDir(next: string, current: string): void {
  recoverDir(current);
  const old = beside(current, 'old');
  const had = existsSync(current);
  if (had) renameSync(current, old);
  try {
    renameSync(next, current);
  } catch (error) {
    if (had) renameSync(old, current);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Undoes a replacement that was killed between its renames, and clears one that was killed while deleting. */
export function recoverDir(current: string): void {
  const old = beside(current, 'old');
  if (existsSync(old) && !existsSync(current)) renameSync(old, current);
  rmSync(old, { recursive: true, force: true });
}

/** Why a folder must not be replaced by a build, and what to write instead; undefined where it may. */
export function unfitForBuild(dir: string, projectDir: string): string | undefined {
  const inside = relative(resolve(dir), resolve(projectDir));
  if (!inside.startsWith('..')) return 'it holds the project itself; write a folder of its own, such as "dist"';
  if (!existsSync(dir)) return undefined;
  const isBuild = existsSync(join(dir, 'index.html')) || readdirSync(dir).length === 0;
  return isBuild ? undefined : 'it holds other files and no index.html; empty it, or write another folder';
}

/** A hidden folder beside `dir`, on the same file system: `.dist-next` beside `dist`. */
export function beside(dir: string, role: 'next' | 'made' | 'old'): string {
  return join(dirname(resolve(dir)), `.${basename(resolve(dir))}-${role}`);
}
