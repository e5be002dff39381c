import { expect, test, vi } from 'vitest';
import { firstThatLaunches } from './browser.ts';

const way = (name: string, ...paths: string[]) => ({ name, paths: vi.fn<() => Promise<string[]>>(async () => paths) });

test('the first browser that launches is taken, and no later way is tried', async () => {
  const download = way('download', '/downloaded');
  const found = await firstThatLaunches([way('own', '/own'), download], async (path) => `version of ${path}`);
  expect(found).toEqual({ name: 'own', path: '/own', version: 'version of /own' });
  expect(download.paths).not.toHaveBeenCalled();
});

test('a browser that is there but does not launch is passed over, within a way and from way to way', async () => {
  const ways = [way('own', '/own'), way('download'), way('machine', '/broken', '/works')];
  const found = await firstThatLaunches(ways, async (path) => (path === '/works' ? '156' : undefined));
  expect(found).toEqual({ name: 'machine', path: '/works', version: '156' });
});

test('where no way leads to a browser that launches, there is none', async () => {
  expect(await firstThatLaunches([way('own', '/own'), way('machine')], async () => undefined)).toBeUndefined();
});
