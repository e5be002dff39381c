import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveEntries } from '../components/data/entries.ts';
import { MADE_FOLDERS, madeFiles } from '../components/data/madeFiles.ts';
import type { ContentEntries } from '../model/timeline.ts';

/**
 * Writes the files of the site and its events that are no pages. Astro takes longer to ask for one than it takes to
 * make, and has but one thread, which goes on meanwhile.
 * @param dir stands for the site's root
 */
export async function writeMadeFiles(entries: ContentEntries, dir: string): Promise<void> {
  giveEntries(entries);
  await Promise.all(Object.values(MADE_FOLDERS).map((folder) => mkdir(join(dir, folder), { recursive: true })));
  for await (const files of madeFiles())
    await Promise.all(files.map(async ({ folder, name, make }) => writeFile(join(dir, folder, name), await make())));
}
