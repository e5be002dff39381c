import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** The shell is Chromium without windows, which opens a page in half the time. */
const NAMES = ['chromium-headless-shell', 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];

/**
 * Where a Chrome or Chromium of this machine lies: the one named in CHROME_PATH first, then those on the PATH, then
 * where macOS and Windows put them.
 * @param exists whether there is a file at a path
 */
export function systemBrowsers(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  exists: (path: string) => boolean = existsSync,
): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const programs = [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].filter(
    (folder) => folder !== undefined,
  );
  const all = [
    env['CHROME_PATH'],
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(platform === 'darwin' ? MAC : []),
    ...(platform === 'win32' ? WINDOWS.flatMap((path) => programs.map((folder) => join(folder, path))) : []),
  ];
  return all.filter((path) => path !== undefined && exists(path)) as string[];
}
