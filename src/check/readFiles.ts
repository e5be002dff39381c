import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mistake } from './mistake.ts';
import type { ContentFiles } from './parse.ts';

/** Reads every file under a folder; hidden ones (`.DS_Store`) are the system's. A file that cannot be read is a mistake. */
export async function readFiles(dir: string): Promise<{ files: ContentFiles; mistakes: Mistake[] }> {
  const files = new Map<string, Uint8Array>();
  const mistakes: Mistake[] = [];
  const fail = (file: string, message: string) => mistakes.push({ file, line: 1, column: 1, field: '', message });
  let entries;
  try {
    entries = await readdir(dir, { recursive: true, withFileTypes: true });
  } catch {
    fail(dir, 'no folder that can be read; write the content there, or name another folder in CONTENT');
    return { files, mistakes };
  }
  for (const entry of entries) {
    if (entry.isDirectory() || entry.name.startsWith('.')) continue;
    const file = join(entry.parentPath, entry.name);
    try {
      files.set(relative(dir, file).split(sep).join('/'), await readFile(file));
    } catch {
      fail(file, 'a file that cannot be read; mend its permissions, or take it out');
    }
  }
  return { files, mistakes };
}

/** The names of the files that the site has whatever its content: those of `public/`, by path from there down. */
export function readPublic(): ReadonlySet<string> {
  const dir = fileURLToPath(new URL('../../public/', import.meta.url));
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(entries.map(({ parentPath, name }) => relative(dir, join(parentPath, name)).split(sep).join('/')));
}
