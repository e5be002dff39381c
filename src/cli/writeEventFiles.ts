import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVENT_FOLDERS, eventFiles } from '../components/data/eventFiles.ts';
import { giveEntries } from '../components/data/entries.ts';
import { loadPublic } from '../components/data/json.ts';
import type { ContentEntries } from '../model/timeline.ts';

/** Events whose files are made and written at one time: pictures are drawn by other threads meanwhile. */
const TOGETHER = 16;

/**
 * Writes the files that events have beside their pages. Astro takes longer to ask for one than it takes to make, and
 * has but one thread.
 * @param dir stands for the site's root
 */
export async function writeEventFiles(entries: ContentEntries, dir: string): Promise<void> {
  giveEntries(entries);
  await Promise.all(Object.values(EVENT_FOLDERS).map((folder) => mkdir(join(dir, folder), { recursive: true })));
  const { events } = (await loadPublic()).whole;
  for (let i = 0; i < events.length; i += TOGETHER) {
    const files = events.slice(i, i + TOGETHER).flatMap(eventFiles);
    await Promise.all(files.map(async ({ folder, name, make }) => writeFile(join(dir, folder, name), await make())));
  }
}
