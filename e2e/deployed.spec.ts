/** `npm run check:deployed`, against the built site with the headers that it asks of its host, and with faults. */
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EVERYWHERE, LASTING, SHARED, UNFRAMED } from '../src/integrations/headers.ts';
import { builds } from './helpers/builds.ts';
import { expect, test } from './helpers/test.ts';

interface Said {
  code: number;
  text: string;
}

const check = (...args: string[]): Promise<Said> =>
  new Promise((done) => {
    execFile(process.execPath, ['src/cli/checkDeployed.ts', ...args], (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, text: stdout + stderr }),
    );
  });

type Change = (headers: Headers, path: string) => void;

/** Runs the check on a host that answers as the tests' own does, but for a change of its headers. */
async function checkHost(change: Change, ...args: string[]): Promise<Said> {
  const { origin } = builds.root;
  const server: Server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(origin + url);
    const headers = new Headers(answer.headers);
    for (const own of ['connection', 'keep-alive', 'transfer-encoding', 'date']) headers.delete(own);
    change(headers, url);
    response.writeHead(answer.status, Object.fromEntries(headers)).end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const said = await check(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ...args);
  await new Promise((done) => server.close(done));
  return said;
}

for (const { origin, base } of Object.values(builds))
  test(`the site at ${base} has no faults where its host sends what _headers says`, async () => {
    const said = await check(origin + base);
    expect(said.text).toMatch(/: no faults\n$/);
    expect(said.code).toBe(0);
  });

for (const [name, value] of Object.entries({ ...EVERYWHERE, ...UNFRAMED, ...SHARED, ...LASTING }))
  test(`a host that does not send ${name} is told what to write`, async () => {
    const said = await checkHost((headers) => headers.delete(name));
    expect(said.text).toContain(`no ${name}; write "${name}: ${value}"`);
    expect(said.code).toBe(1);
  });

const WRONG: [name: string, change: Change, words: RegExp][] = [
  [
    'one day of HSTS',
    (headers) => headers.set('strict-transport-security', 'max-age=86400'),
    /Security is "max-age=86400"/,
  ],
  ['a careless referrer', (headers) => headers.set('referrer-policy', 'unsafe-url'), /Referrer-Policy is "unsafe-url"/],
  [
    'a policy that lets all frame it',
    (headers) => headers.set('content-security-policy', 'frame-ancestors *'),
    /\/events\/: Content-Security-Policy is "frame-ancestors \*"/,
  ],
  [
    'frames refused everywhere',
    (headers) => headers.set('x-frame-options', 'DENY'),
    /\/embed\/v1\/: X-Frame-Options is "DENY"; leave it out/,
  ],
  [
    'everything kept for ever',
    (headers) => headers.set('cache-control', LASTING['Cache-Control'] ?? ''),
    /\/: Cache-Control is .* leave it out/,
  ],
  [
    'scripts as plain text',
    (headers) => headers.set('content-type', 'text/plain'),
    /embed\.js: content type "text\/plain"/,
  ],
];

for (const [name, change, words] of WRONG)
  test(`a host with ${name} is told so`, async () => {
    const said = await checkHost(change);
    expect(said.text).toMatch(words);
    expect(said.code).toBe(1);
  });

test('a host that cannot set headers is asked for what an embed cannot do without, and told the rest', async () => {
  const bare: Change = (headers, path) => {
    for (const name of Object.keys({ ...EVERYWHERE, ...UNFRAMED, ...SHARED, ...LASTING })) headers.delete(name);
    if (!path.includes('timeline.svg')) headers.set('access-control-allow-origin', '*');
  };
  const said = await checkHost(bare, '--no-headers');
  expect(said.text).toContain('/img/timeline.svg: no Access-Control-Allow-Origin');
  expect(said.text).toContain('1 fault;');
  expect(said.text).toMatch(/not asked of this host, so not in force: X-Content-Type-Options, .*X-Frame-Options/);
  expect(said.code).toBe(1);
});

test('a site that is not there, and an address that is none, are faults', async () => {
  const absent = await check(`${builds.below.origin}/nowhere/`);
  expect(absent.text).toContain('/events/: status 404; it must be 200');
  const none = await check('example.org');
  expect(none.text).toContain('write "npm run check:deployed -- https://example.org/"');
  expect([absent.code, none.code]).toEqual([1, 1]);
});
