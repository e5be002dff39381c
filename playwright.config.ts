import { defineConfig } from 'playwright/test';
import { BROWSER_FLAGS, findBrowser } from './src/cli/browser.ts';
import { isInstalled, OTHER_ENGINES } from './src/cli/engines.ts';
import { builds } from './e2e/helpers/builds.ts';
import { tries } from './src/longRun.ts';

// Kept in the environment, for the workers read this file too. Without any, Playwright says that its own is missing.
const executablePath = process.env['BROWSER_PATH'] ?? (await findBrowser());
if (executablePath) process.env['BROWSER_PATH'] = executablePath;

/** No other host has an address: a request to one is told by `e2e/helpers/test.ts`, and goes nowhere. */
const THIS_MACHINE_ALONE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** PDFs, fingers and flags are Chromium's alone; what reads files and needs no browser is read once. */
const CHROMIUM_ONLY =
  /(axe|budget|claims|dates|deployed|dev|head|hostile|links|print-\w+|spacing|sources|text-size|timeline-touch)\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  snapshotPathTemplate: 'e2e/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: tries(30_000, 1_200_000),
  expect: { timeout: 5_000 },
  reporter: 'list',
  use: {
    baseURL: builds.root.origin,
    viewport: { width: 1280, height: 800 },
  },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: { executablePath, args: [...BROWSER_FLAGS, THIS_MACHINE_ALONE] } },
    },
    ...OTHER_ENGINES.filter(isInstalled).map((engine) => ({
      name: engine,
      use: { browserName: engine },
      testIgnore: CHROMIUM_ONLY,
      grepInvert: /@chromium/,
    })),
  ],
  webServer: Object.values(builds).map(({ dir, origin, base }) => ({
    command: `"${process.execPath}" e2e/helpers/serve.ts ${dir} ${new URL(origin).port} ${base}`,
    url: origin + base,
    reuseExistingServer: false,
  })),
});
