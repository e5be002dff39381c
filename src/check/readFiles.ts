import { readdirSync } from 'node:fs';
import { access, constants, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mistake } from './mistake.ts';
import type { ContentFiles } from './parse.ts';

/** Reads every file under a folder; hidden ones (`.DS_Store`, `.git/`) are other programs'. A file that cannot be read is a mistake. */
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
    const file = join(entry.parentPath, entry.name);
    const path = relative(dir, file).split(sep);
    if (entry.isDirectory() || path.some((name) => name.startsWith('.'))) continue;
    const wrong = await whyUnread(file);
    if (wrong !== undefined) fail(file, wrong);
    else files.set(path.join('/'), await readFile(file));
  }
  return { files, mistakes };
}

/** The names of the files that the site has whatever its content: those of `public/`, by path from there down. */
export function readPublic(): ReadonlySet<string> {
  const dir = fileURLToPath(new URL('../../public/', import.meta.url));
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(entries.map(({ parentPath, name }) => relative(dir, join(parentPath, name)).split(sep).join('/')));
}

/** What keeps a file from being read. One that is no file (a pipe, a device) may never end, so it is not tried. */
async function whyUnread(file: string): Promise<string | undefined> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return 'a link to a folder; put the folder itself here';
    if (!found.isFile()) return 'no file of text; take it out';
    await access(file, constants.R_OK);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES'
      ? 'a file that cannot be read; mend its permissions, or take it out'
      : 'a link to a file that is not there; mend it, or take it out';
  }
}
