import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** What would only clutter an excerpt: numbers of citations, addresses of sources, lists of what refers to what. */
const UNSEARCHED = ['sup', '.source-address', '.used', '.claim-facts', '.date-basis'];

/**
 * Writes the search index of a built site into its folder `pagefind/`.
 * @returns the number of pages indexed
 * @throws {Error} with Pagefind's own words, or where it found no page
 */
export async function indexForSearch(siteDir: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: UNSEARCHED });
    if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: siteDir });
    const written = await index.writeFiles({ outputPath: join(siteDir, 'pagefind') });
    const failed = [...added.errors, ...written.errors];
    if (failed.length > 0) throw new Error(`the search index cannot be made: ${failed.join('; ')}`);
    if (added.page_count === 0) throw new Error(`the search index found no page in ${siteDir}`);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
