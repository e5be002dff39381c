import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileAt, typeOf } from '../src/cli/siteFiles.ts';
import { benchEvents } from './events.ts';

export interface Server {
  origin: string;
  close: () => void;
}

/** Answers a path itself, with what a file of that name would hold; undefined leaves it to the folders. */
type Answer = (path: string) => { name: string; body: string } | undefined;

const data = new Map<number, string>();

/** Makes the events before any page asks for them: whose turn is first is not to wait for them. */
export function prepareData(counts: readonly number[]): void {
  for (const count of counts) data.set(count, JSON.stringify(benchEvents(count)));
}

/** `/data/N.json`: the same events on every origin, those that were prepared. */
const dataAt: Answer = (path) => {
  const body = data.get(Number(/^\/data\/(\d+)\.json$/.exec(path)?.[1]));
  return body === undefined ? undefined : { name: 'data.json', body };
};

/**
 * Serves on an origin of its own: what `answer` gives, the events, and files of folders, each below its path
 * (`/` or `/lib/`). Nothing is compressed, and nothing may be kept.
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  answer: Answer = () => undefined,
): Promise<Server> {
  const send = (response: ServerResponse, path: string) => {
    const known = answer(path) ?? dataAt(path);
    const headers = { 'cache-control': 'no-store', 'access-control-allow-origin': '*' };
    if (known) {
      response.writeHead(200, { ...headers, 'content-type': typeOf(known.name) }).end(known.body);
      return;
    }
    const [below, dir] = Object.entries(folders).find(([start]) => path.startsWith(start)) ?? [];
    const file = dir && fileAt(dir, path.slice(below?.length ?? 0));
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': typeOf(file) });
    createReadStream(file).pipe(response);
  };
  const server = createServer((request, response) =>
    send(response, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
