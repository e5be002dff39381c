import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPage } from './listPage.ts';
import { measured } from './measured.ts';
import type { Options } from './options.ts';
import { prepareData, serve, type Server } from './serve.ts';
import type { Sites } from './sites.ts';
import { list, ours, PEERS, peerPage, peers, shortName, type Timeline } from './timelines.ts';

const dir = join(import.meta.dirname, 'peers');
const modules = join(dir, 'node_modules');
/** A site of more events takes long to build; the page that a script draws is measured at every number. */
const MOST_BUILT = 1000;

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** Installs the peers where they are not, by their own lockfile. */
async function install(say: (line: string) => void): Promise<void> {
  if (!existsSync(modules)) {
    say('installing the peers');
    await measured('npm', ['ci'], { cwd: dir });
  }
  await measured('npm', ['run', 'bundle'], { cwd: dir });
}

function servePeers(counts: readonly number[]): Promise<Server> {
  const lists = new Map(counts.map((count) => [count, listPage(count)]));
  return serve({ '/lib/': modules, '/bundled/': join(dir, 'bundled') }, (path) => {
    const [, name, count] = /^\/([^/]+)\/(\d+)$/.exec(path) ?? [];
    const peer = PEERS.find((one) => shortName(one.package) === name);
    if (peer) return { name: 'peer.html', body: peerPage(peer, Number(count)) };
    const body = name === 'list' ? lists.get(Number(count)) : undefined;
    return body === undefined ? undefined : { name: 'list.html', body };
  });
}

/**
 * The timelines that are asked for, ready to be opened.
 * @throws {Error} naming those that are not known
 */
export async function entrants(
  { only, counts }: Options,
  sites: Sites,
  say: (line: string) => void,
): Promise<{ timelines: Timeline[]; close: () => void }> {
  const isWanted = ({ name }: { name: string }) => only.length === 0 || only.includes(name);
  await install(say);
  prepareData(counts);
  const server = await servePeers(counts);
  const others = [...peers(server.origin, (name) => versionOf(join(modules, name))), list(server.origin)];
  const known = [...ours('', new Map()), ...others].map(({ name }) => name);
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`--only ${unknown.join(',')}: write some of ${known.join(',')}`);

  const built = new Map<number, string>();
  const [drawn, page] = ours('', built);
  // The page that a script draws is in every site: one will do for all numbers of events.
  const wanted = counts.filter((count, i) => i === 0 || (page && isWanted(page) && count <= MOST_BUILT));
  if ([drawn, page].some((one) => one && isWanted(one)))
    for (const events of wanted) built.set(events, await sites.of(Math.min(events, MOST_BUILT)));
  const all = [...ours(versionOf(join(dir, '../..')), built), ...others];
  return { timelines: all.filter(isWanted), close: server.close };
}
