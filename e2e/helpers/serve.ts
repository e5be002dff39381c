/**
 * `node e2e/helpers/serve.ts DIR PORT BASE [compressed]`: serves a built site as a static host does, below a base path,
 * with the headers that it asks for; and compressed, where what it weighs is measured.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor } from './headers.ts';

const [dir = 'dist', port = '4381', base = '/', isCompressed] = process.argv.slice(2);

const TYPES: Record<string, string> = {
  '.bib': 'application/x-bibtex',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file at an address; undefined where there is none. `normalize` on a rooted path cannot climb out of the folder. */
function fileAt(address: string): string | undefined {
  const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  if (!path.startsWith(base)) return undefined;
  const inside = normalize(`/${path.slice(base.length)}`);
  const file = join(dir, inside.endsWith('/') ? `${inside}index.html` : inside);
  return isFile(file) ? file : undefined;
}

const asked = headersFor(dir);
const compressed = new Map<string, Buffer>();

function compress(file: string): Buffer {
  const done = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
  compressed.set(file, done);
  return done;
}

createServer((request, response) => {
  const found = fileAt(request.url ?? '/');
  const file = found ?? join(dir, '404.html');
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const headers = { ...asked(pathname), 'content-type': type };
  if (isCompressed && /text|json|javascript|xml/.test(type)) {
    response.writeHead(found ? 200 : 404, { ...headers, 'content-encoding': 'br' }).end(compress(file));
    return;
  }
  response.writeHead(found ? 200 : 404, headers);
  createReadStream(file).pipe(response);
}).listen(Number(port), '127.0.0.1');
