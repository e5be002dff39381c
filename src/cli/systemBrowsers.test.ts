import { expect, test } from 'vitest';
import { systemBrowsers } from './systemBrowsers.ts';

const among =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test('the browser named in CHROME_PATH comes before those on the PATH, the shell before Chrome before Chromium', () => {
  const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/local/bin:/usr/bin' };
  const [shell, chrome] = ['/usr/bin/chromium-headless-shell', '/usr/bin/google-chrome-stable'];
  const exists = among('/opt/mine', '/usr/local/bin/chromium', chrome, shell, '/usr/bin/ls');
  expect(systemBrowsers(env, 'linux', exists)).toEqual(['/opt/mine', shell, chrome, '/usr/local/bin/chromium']);
});

test('a path that leads nowhere is left out, and without any there is none', () => {
  expect(systemBrowsers({ CHROME_PATH: '/gone', PATH: '/usr/bin' }, 'linux', among())).toEqual([]);
  expect(systemBrowsers({}, 'linux', () => true)).toEqual([]);
});

test('on macOS and Windows the usual folders are looked through too', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(systemBrowsers({}, 'darwin', among(mac))).toEqual([mac]);
  const windows = String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`;
  expect(systemBrowsers({ PROGRAMFILES: String.raw`C:\Program Files` }, 'win32', among(windows))).toEqual([windows]);
});
