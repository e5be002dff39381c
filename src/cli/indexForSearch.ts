import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';

/** What would only clutter an excerpt: numbers of citations, addresses of sources, lists of what refers to what. */
const CLUTTER = ['sup', '.source-address', '.used', '.claim-facts', '.date-basis', '.use'];
/** What only names other events: who searches for one of them wants its own page. */
const OTHERS = ['.relations', '.around'];

const ROOT = /<html[^>]*>/;
const BODY = /<main [^>]*data-pagefind-body.*<\/main>/s;
const DRAWING = /<svg.*?<\/svg>/gs;

/**
 * What of a page is searched: its `main`, where it asks for that, without drawings. Pagefind would find out by itself,
 * but reads a page as slowly as it is long. It keeps the words of most blocks apart, but not those of terms and of cells at the head.
 * @returns nothing for a page that is not to be found
 */
function searched(html: string): string | undefined {
  const [main] = BODY.exec(html) ?? [];
  return main && `${ROOT.exec(html)?.[0] ?? ''}${main.replace(DRAWING, '').replace(/<\/(?:dd|dt|th)>/g, ' $&')}`;
}

/**
 * Writes the search index of a built site into its folder `pagefind/`.
 * @returns the number of pages read
 * @throws {Error} with Pagefind's own words, or where it found no page
 */
export async function indexForSearch(siteDir: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: [...CLUTTER, ...OTHERS] });
    if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
    const pages = (await Array.fromAsync(glob('**/*.html', { cwd: siteDir }))).toSorted();
    const failed: string[] = [];
    for (const sourcePath of pages) {
      const content = searched(await readFile(join(siteDir, sourcePath), 'utf8'));
      if (content) failed.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
    }
    failed.push(...(await index.writeFiles({ outputPath: join(siteDir, 'pagefind') })).errors);
    if (failed.length > 0) throw new Error(`the search index cannot be made: ${failed.join('; ')}`);
    if (pages.length === 0) throw new Error(`the search index found no page in ${siteDir}`);
    return pages.length;
  } finally {
    await pagefind.close();
  }
}
