import type { Browser } from 'playwright';
import type { EmbedPart } from '../src/components/data/benchReport.ts';
import { opened } from './load.ts';
import { serve } from './serve.ts';
import { median } from './stats.ts';
import type { Timeline } from './timelines.ts';

export const EMBEDDED = 30;
/** After the drawing is there, so long is waited for what it may do later, ms. */
const SETTLED = 1000;

type Row = EmbedPart['rows'][number];

const paragraph = '<p>A page that somebody else wrote, long before.</p>';
const pageWith = (body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page of another site</title><link rel="icon" href="data:,"></head>
<body><main><h1>A page of another site</h1>${paragraph}${body}${paragraph}</main></body></html>`;

/**
 * The long tasks of a plain page with the embed, and of the same page without it.
 * @param site of so many events, at an origin of its own
 */
export async function embedTasks(browser: Browser, site: string, reps: number): Promise<Row[]> {
  const embed = `<timeline-embed src="${site}/data/v1/outline.json"><a href="${site}/">The timeline</a></timeline-embed>
<script src="${site}/embed/v1/embed.js" defer></script>`;
  const pages: Record<string, string> = { '/empty': pageWith(''), '/embed': pageWith(embed) };
  const host = await serve({}, (path) => ({ name: 'host.html', body: pages[path] ?? '' }));
  // A selector does not reach into the element: that its drawing is there is asked of Playwright.
  const plain: Timeline = { name: '', role: 'reference', address: () => undefined, marks: 'h1', surface: 'body' };
  const loads: Record<Row['page'], number[][]> = { empty: [], embed: [] };
  for (let rep = 0; rep < reps; rep += 1) {
    for (const page of ['empty', 'embed'] as const) {
      const opening = await opened(browser, plain, { permissions: ['local-network-access'] });
      await opening.goto(`${host.origin}/${page}`);
      if (page === 'embed') await opening.locator('timeline-embed svg[data-shown]').waitFor();
      await opening.waitForTimeout(SETTLED);
      loads[page].push(await opening.evaluate(() => window.bench.tasks()));
      await opening.context().close();
    }
  }
  host.close();
  return (['embed', 'empty'] as const).map((page) => {
    const longest = loads[page].map((tasks) => Math.max(0, ...tasks));
    const blocking = loads[page].map((tasks) => tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0));
    const [middle, highest] = [median(longest), Math.max(...longest)];
    return { page, events: EMBEDDED, longest: middle, highest, blocking: median(blocking), of: reps };
  });
}
