import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentDir } from '../src/contentDir.ts';
import { checkContent } from '../src/check/checkContent.ts';
import { formatMistake } from '../src/check/mistake.ts';
import { builds } from './helpers/builds.ts';
import { events, site } from './helpers/content.ts';
import { expect, test } from 'playwright/test';

const PORT = Number(new URL(builds.below.origin).port) + 1;
let server: ChildProcess | undefined;
/** Outside the project: Vite watches no test results. */
let root = '';

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dev-'));
});
test.afterEach(() => {
  server?.kill();
  rmSync(root, { recursive: true });
});

test('a mistake that is saved shows in the browser in the checker’s words, until it is mended', async ({ page }) => {
  test.setTimeout(120_000);
  const content = join(root, 'content');
  cpSync(contentDir, content, { recursive: true });
  const env = { ...process.env, CONTENT: content, CACHE_DIR: join(root, 'cache') };
  server = spawn(process.execPath, ['e2e/helpers/dev.ts', String(PORT)], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((done) => server?.stdout?.once('data', done));

  const event = events[0];
  if (!event) throw new Error('no event in the content');
  const file = join(content, 'events', `${event.id}.mdx`);
  const good = readFileSync(file, 'utf8');
  const title = `${event.entry.title} – ${site.title}`;
  await page.goto(`http://127.0.0.1:${PORT}/events/${event.id}/`);
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
