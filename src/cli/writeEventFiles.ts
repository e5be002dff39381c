import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVENT_FOLDERS, eventFiles } from '../components/data/eventFiles.ts';
import { giveEntries } from '../components/data/entries.ts';
import { loadPublic } from '../components/data/json.ts';
import type { ContentEntries } from '../model/timeline.ts';

/**
 * Writes the files that events have beside their pages. Astro takes longer to ask for one than it takes to make, and
 * has but one thread, which goes on meanwhile.
 * @param dir stands for the site's root
 */
export async function writeEventFiles(entries: ContentEntries, dir: string): Promise<void> {
  giveEntries(entries);
  await Promise.all(Object.values(EVENT_FOLDERS).map((folder) => mkdir(join(dir, folder), { recursive: true })));
  const { events } = (await loadPublic()).whole;
  for (const event of events)
    await Promise.all(
      eventFiles(event).map(async ({ folder, name, make }) => writeFile(join(dir, folder, name), await make())),
    );
}
