/** Built sites at their own addresses, without a server, and their pages as PDFs. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright/test';
import { siteAt } from '../../src/cli/siteAt.ts';

export const PAPERS = ['A4', 'Letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** A page of a context of its own, to which a built site answers. @returns it with the address of the site */
export async function openSite(
  browser: Browser,
  dir: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; address: string }> {
  const { address, answer } = siteAt(dir);
  const page = await (await browser.newContext(options)).newPage();
  await page.route('**/*', (route) => route.fulfill(answer(new URL(route.request().url()))));
  return { page, address };
}

export const toPdf = (page: Page, format: Paper): Promise<Buffer> =>
  page.pdf({ format, preferCSSPageSize: true, tagged: true, outline: true });

/** Runs one of the project's programs. */
export const run = async (program: string, args: string[], env: Record<string, string>): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
    env: { ...process.env, ...env },
    // A build names every page.
    maxBuffer: Infinity,
  });
  return stdout;
};
