/** Finds a browser that can run the tests: an installed one, a downloaded one, or Debian's own package. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { systemBrowsers } from './systemBrowsers.ts';

/** For a machine of its own, such as a container: no sandbox, no graphics card, no talk to the network on its own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** One way to come by a browser. `paths` may take its time (a download) and is asked only when the ways before failed. */
export interface Way {
  name: string;
  paths: () => Promise<string[]>;
}

export interface Found {
  name: string;
  path: string;
  version: string;
}

/**
 * The first browser that really launches, by the first way that has one.
 * @param launch gives the version of a browser that works, undefined for one that does not.
 */
export async function firstThatLaunches(
  ways: readonly Way[],
  launch: (path: string) => Promise<string | undefined>,
): Promise<Found | undefined> {
  for (const { name, paths } of ways) {
    for (const path of await paths()) {
      const version = await launch(path);
      if (version !== undefined) return { name, path, version };
    }
  }
  return undefined;
}

/**
 * Playwright's own Chromium where it is or can be downloaded, else a Chrome or Chromium of the machine, else Debian's
 * package. Prints one line: which it is, or what to do where none works.
 * @returns the path of its program
 */
export async function findBrowser(): Promise<string | undefined> {
  const own = () => [chromium.executablePath()].filter((path) => existsSync(path));
  const found = await firstThatLaunches(
    [
      { name: 'Playwright’s Chromium', paths: async () => own() },
      { name: 'Playwright’s Chromium, downloaded now', paths: async () => ((await download()) ? own() : []) },
      { name: 'a browser of this machine', paths: async () => systemBrowsers(process.env, process.platform) },
      {
        name: 'Debian’s Chromium, installed now',
        paths: async () => ((await installFromDebian()) ? ['/usr/bin/chromium-headless-shell'] : []),
      },
    ],
    versionIfItLaunches,
  );
  console.log(
    found
      ? `browser: ${found.name}, ${found.version}, ${found.path}`
      : 'browser: none works here; install Chrome or Chromium, or write the path of one in CHROME_PATH',
  );
  return found?.path;
}

async function versionIfItLaunches(executablePath: string): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS, timeout: 20_000 });
    try {
      await (await browser.newPage()).goto('data:text/html,<p>ready', { timeout: 20_000 });
      return browser.version();
    } finally {
      await browser.close();
    }
  } catch {
    return undefined;
  }
}

/** Playwright tries five times: an unreachable host costs five times the time it may take to connect. */
function download(): Promise<boolean> {
  const cli = fileURLToPath(import.meta.resolve('playwright/package.json')).replace(/package\.json$/, 'cli.js');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '3500' };
  return run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], 120, env);
}

async function installFromDebian(): Promise<boolean> {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    (await run('apt-get', ['update'], 120, env)) &&
    (await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], 600, env))
  );
}

/** Runs a program in silence. @returns whether it succeeded within `seconds`. */
function run(program: string, args: string[], seconds: number, env: Record<string, string>): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: 'ignore',
      timeout: seconds * 1000,
      env: { ...process.env, ...env },
    });
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });
}
