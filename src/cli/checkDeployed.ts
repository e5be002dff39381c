/**
 * `npm run check:deployed -- https://example.org/timeline/`: whether the site that is on the web answers as it should.
 * `--no-headers` for a host that cannot set any (GitHub Pages). Exit code 1 where anything is wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EVERYWHERE, UNFRAMED } from '../integrations/headers.ts';
import { faultsOf, looks, withoutHeaders, type Answer } from './deployed.ts';
import { count } from './describe.ts';

/** A host may need a moment after it has said that all is there. */
const TRIES = 3;
const PAUSE = 2000;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'no-headers': { type: 'boolean' } } });
const [address = ''] = positionals;
if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
  console.error(`no address ${JSON.stringify(address)}; write "npm run check:deployed -- https://example.org/"`);
  process.exit(1);
}
const site = new URL(address.endsWith('/') ? address : `${address}/`);
const projectDir = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as { version: string };

const home = await ask('');
const asset = /<link[^>]+href="[^"]*?(_astro\/[^"]+\.css)"/.exec(home.body)?.[1];
const all = looks(version, asset).map((look) => (values['no-headers'] ? withoutHeaders(look) : look));
const faults = (await Promise.all(all.map(async (look) => faultsOf(look, await ask(look.path))))).flat();
if (site.protocol === 'https:') faults.push(...(await faultsOfPlain()));

for (const fault of faults) console.error(fault);
if (values['no-headers']) {
  const names = [...Object.keys(EVERYWHERE), ...Object.keys(UNFRAMED)].join(', ');
  console.log(`not asked of this host, so not in force: ${names}`);
}
const asked = `${count(all.length, 'file')} of ${site.href}`;
if (faults.length > 0) {
  console.error(`${asked}: ${count(faults.length, 'fault')}; deploy/ has ready files, and dist/_headers says it all`);
  process.exitCode = 1;
} else {
  console.log(`${asked}: no faults`);
}

/** The last of the tries; status 0 where nothing answers. */
async function ask(path: string): Promise<Answer> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      const response = await fetch(new URL(path, site), { signal: AbortSignal.timeout(20_000) });
      const answer = { status: response.status, headers: response.headers, body: await response.text() };
      if (answer.status < 500 || left === 0) return answer;
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      if (left === 0) return { status: 0, headers: new Headers(), body: cause };
    }
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

/** Who asks without a lock must be sent to the address with one. */
async function faultsOfPlain(): Promise<string[]> {
  const plain = Object.assign(new URL(site), { protocol: 'http:' });
  try {
    const { status, headers } = await fetch(plain, { redirect: 'manual', signal: AbortSignal.timeout(20_000) });
    const isSent = status >= 300 && status < 400 && headers.get('location')?.startsWith('https:');
    return isSent ? [] : [`${plain.href}: status ${status}; it must lead to ${site.href}`];
  } catch {
    // A host that does not answer there at all sends nobody astray.
    return [];
  }
}
