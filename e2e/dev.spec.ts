import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentDir } from '../src/contentDir.ts';
import { checkContent } from '../src/check/checkContent.ts';
import { formatMistake } from '../src/check/mistake.ts';
import { builds } from './helpers/builds.ts';
import { events, site } from './helpers/content.ts';
import { builtFiles } from './helpers/pages.ts';
import { expect, test } from 'playwright/test';

const PORT = Number(new URL(builds.below.origin).port) + 1;
const SERVER = `http://127.0.0.1:${PORT}`;
let server: ChildProcess | undefined;
/** Outside the project: Vite watches no test results. */
let root = '';

// They share a port.
test.describe.configure({ mode: 'default' });

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dev-'));
});
test.afterEach(() => {
  server?.kill();
  rmSync(root, { recursive: true });
});

/** Starts the development server on a copy of the content. */
async function serve(content: string): Promise<void> {
  cpSync(contentDir, content, { recursive: true });
  const env = { ...process.env, CONTENT: content, CACHE_DIR: join(root, 'cache') };
  server = spawn(process.execPath, ['e2e/helpers/dev.ts', String(PORT)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((done) => server?.stdout?.once('data', done));
}

test('a mistake that is saved shows in the browser in the checker’s words, until it is mended', async ({ page }) => {
  test.setTimeout(120_000);
  const content = join(root, 'content');
  await serve(content);

  const event = events[0];
  if (!event) throw new Error('no event in the content');
  const file = join(content, 'events', `${event.id}.mdx`);
  const good = readFileSync(file, 'utf8');
  const title = `${event.entry.title} – ${site.title}`;
  await page.goto(`${SERVER}/events/${event.id}/`);
  await expect(page).toHaveTitle(title, { timeout: 60_000 });

  writeFileSync(file, good.replace(/^topic: .*$/m, 'topic: no-such-topic'));
  await expect(page).toHaveTitle('Mistakes in the content', { timeout: 30_000 });
  const words = (await checkContent(content)).map(formatMistake);
  expect(words).toHaveLength(1);
  await expect(page.locator('pre').first()).toContainText(words[0] ?? '');
  await expect(page.locator('vite-error-overlay')).toContainText(words[0] ?? '');

  writeFileSync(file, good);
  await expect(page).toHaveTitle(title, { timeout: 30_000 });
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
});

test('while an author works, every event has the files that the built site has', async ({ request }) => {
  test.setTimeout(120_000);
  await serve(join(root, 'content'));
  const id = events[0]?.id;
  const files = builtFiles(builds.root).filter((file) =>
    new RegExp(`^(data/v1|img|oembed)/events/${id}(-dark)?\\.`).test(file),
  );
  expect(files.length).toBeGreaterThanOrEqual(8);
  for (const file of files) {
    const served = await request.get(`${SERVER}/${file}`);
    expect.soft(served.ok(), file).toBe(true);
    expect.soft((await served.body()).equals(readFileSync(join(builds.root.dir, file))), file).toBe(true);
  }
});
