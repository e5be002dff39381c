import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { drive, type Driven } from './drive.ts';
import { within } from './stats.ts';
import type { Timeline } from './timelines.ts';
import { seenLabels, watch, type Watched } from './watch.ts';

/** A page that is not done by then is cut off, ms. */
export const LIMIT = 60_000;
const QUIET = 500;
/** The fewest events that gestures are tried with: where there are less, nothing is to be seen of what they cost. */
const DRIVEN = 100;

export interface Load extends Watched {
  timeline: string;
  events: number;
  /** How many times slower than it is the processor pretends to be. */
  cpu: number;
  /** Bytes that scripts hold after a collection. */
  heap?: number;
  elements?: number;
  labels?: { shown: number; overlapping: number };
  zoom?: Driven;
  pan?: Driven;
}

export interface Failed {
  timeline: string;
  events: number;
  cpu: number;
  failed: string;
}

/** A page of a context of its own, watched from the start. */
export async function opened(
  browser: Browser,
  { marks, ready }: Timeline,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  if (options.javaScriptEnabled !== false) await page.addInitScript(watch, { marks, ready, quiet: QUIET });
  return page;
}

/** Goes to the page of a timeline and waits until it is quiet. */
export async function visit(page: Page, address: string): Promise<Watched> {
  await page.goto(address, { waitUntil: 'commit', timeout: LIMIT });
  return page.evaluate(() => window.bench.done);
}

/** One load of one page, all that can be measured on it, within the limit. */
export async function load(
  browser: Browser,
  timeline: Timeline,
  events: number,
  cpu: number,
  isDriven: boolean,
): Promise<Load | Failed> {
  const which = { timeline: timeline.name, events, cpu };
  const address = timeline.address(events);
  if (!address) return { ...which, failed: 'no such page' };
  const page = await opened(browser, timeline);
  try {
    const session = await page.context().newCDPSession(page);
    if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const watched = await within(LIMIT, 'rendering', visit(page, address));
    const row: Load = { ...which, ...watched };
    if (cpu > 1) return row;
    await session.send('HeapProfiler.enable');
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    row.heap = (await session.send('Runtime.getHeapUsage')).usedSize;
    row.elements = await page.evaluate(() => document.querySelectorAll('*').length);
    const { labels } = timeline;
    if (labels) row.labels = await within(LIMIT, 'labels', page.evaluate(seenLabels, labels));
    if (isDriven && events >= DRIVEN)
      Object.assign(row, await within(LIMIT, 'gestures', drive(page, timeline)).catch(hung));
    return row;
  } catch (error) {
    return { ...which, failed: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '' };
  } finally {
    // A page that hangs is not closed either; its browser is then left to the one who ends it.
    await within(5000, 'closing', page.context().close()).catch(() => undefined);
  }
}

const hung = (error: Error): { zoom: Driven; pan: Driven } => ({
  zoom: { note: error.message },
  pan: { note: error.message },
});
