/**
 * `node e2e/helpers/serve.ts DIR PORT BASE [compressed]`: serves a built site as a static host does, below a base path,
 * with the headers that it asks for; and compressed, where what it weighs is measured.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fileAt, typeOf } from '../../src/cli/siteFiles.ts';
import { headersFor } from './headers.ts';

const [dir = 'dist', port = '4381', base = '/', isCompressed] = process.argv.slice(2);

function fileFor(address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return path.startsWith(base) ? fileAt(dir, path.slice(base.length)) : undefined;
  } catch {
    // What is no address, or no name of a file, is not found.
    return undefined;
  }
}

const asked = headersFor(dir);
const compressed = new Map<string, Buffer>();

function compress(file: string): Buffer {
  const done = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
  compressed.set(file, done);
  return done;
}

createServer((request, response) => {
  const found = fileFor(request.url ?? '/');
  const file = found ?? join(dir, '404.html');
  const type = typeOf(file);
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const headers = { ...asked(pathname), 'content-type': type };
  if (isCompressed && /text|json|javascript|xml/.test(type)) {
    response.writeHead(found ? 200 : 404, { ...headers, 'content-encoding': 'br' }).end(compress(file));
    return;
  }
  response.writeHead(found ? 200 : 404, headers);
  createReadStream(file).pipe(response);
}).listen(Number(port), '127.0.0.1');
