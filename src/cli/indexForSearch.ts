import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

/** How long a page that is not there is waited for before it is looked for again, ms. */
const AGAIN = 50;

/** A page's text once all of it is written, which ends with its root; nothing where that is not so when `isBuilt`. */
async function whole(page: string, isBuilt: () => boolean): Promise<string | undefined> {
  for (;;) {
    const isLast = isBuilt();
    const html = await readFile(page, 'utf8').catch(() => '');
    if (html.trimEnd().endsWith('</html>')) return html;
    if (isLast) return undefined;
    await setTimeout(AGAIN);
  }
}

/**
 * Writes the search index of a site into its folder `pagefind/`. The same pages in another order would give other files.
 * @param early pages that are read as they are written, one after the other; the others are read when the site is built
 * @param built when it is, or has failed
 * @returns the number of pages read
 * @throws {Error} with Pagefind's own words, where it found no page, or what `built` has failed with
 */
export async function indexForSearch(siteDir: string, early: readonly string[], built: Promise<void>): Promise<number> {
  let isBuilt = false;
  const end = built.finally(() => (isBuilt = true));
  end.catch(() => undefined);
  try {
    const { index, errors } = await pagefind.createIndex({ excludeSelectors: [...CLUTTER, ...OTHERS] });
    if (!index) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
    const failed: string[] = [];
    const read = new Set<string>();
    const add = async (sourcePath: string, html: string) => {
      read.add(sourcePath);
      const content = searched(html);
      if (content) failed.push(...(await index.addHTMLFile({ sourcePath, content })).errors);
    };
    for (const page of early) {
      const html = await whole(join(siteDir, page), () => isBuilt);
      if (html !== undefined) await add(page, html);
    }
    await end;
    const pages = (await Array.fromAsync(glob('**/*.html', { cwd: siteDir }))).toSorted();
    for (const page of pages) if (!read.has(page)) await add(page, await readFile(join(siteDir, page), 'utf8'));
    failed.push(...(await index.writeFiles({ outputPath: join(siteDir, 'pagefind') })).errors);
    if (failed.length > 0) throw new Error(`the search index cannot be made: ${failed.join('; ')}`);
    if (pages.length === 0) throw new Error(`the search index found no page in ${siteDir}`);
    return pages.length;
  } finally {
    await pagefind.close();
  }
}
