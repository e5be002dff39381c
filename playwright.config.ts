import { defineConfig } from 'playwright/test';
import { BROWSER_FLAGS, findBrowser } from './src/cli/browser.ts';
import { builds } from './e2e/helpers/builds.ts';

// Kept in the environment, for the workers read this file too. Without any, Playwright says that its own is missing.
const executablePath = process.env['BROWSER_PATH'] ?? (await findBrowser());
if (executablePath) process.env['BROWSER_PATH'] = executablePath;

export default defineConfig({
  testDir: 'e2e',
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: builds.root.origin,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath, args: BROWSER_FLAGS },
  },
  webServer: Object.values(builds).map(({ dir, origin, base }) => ({
    command: `"${process.execPath}" e2e/helpers/serve.ts ${dir} ${new URL(origin).port} ${base}`,
    url: origin + base,
    reuseExistingServer: false,
  })),
});
