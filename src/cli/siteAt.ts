import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Answer {
  status: number;
  contentType?: string;
  body?: Buffer;
}

export interface BuiltSite {
  /** Of its first page, with the last slash. */
  address: string;
  answer: (url: URL) => Answer;
}

/**
 * A built site as a browser would find it at its own address, which its first page names: without a server, and with
 * links that lead to where the site will be.
 */
export function siteAt(dir: string): BuiltSite {
  const html = readFileSync(join(dir, 'index.html'), 'utf8');
  const address = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (!address) throw new Error(`the first page in ${JSON.stringify(dir)} names no address of its own`);
  const { origin, pathname: base } = new URL(address);

  const answer = ({ origin: asked, pathname }: URL): Answer => {
    if (asked !== origin || !pathname.startsWith(base)) return { status: 404 };
    const inside = normalize(`/${decodeURIComponent(pathname.slice(base.length))}`);
    const file = join(dir, inside.endsWith('/') ? `${inside}index.html` : inside);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return { status: 404 };
    return {
      status: 200,
      contentType: TYPES[extname(file)] ?? 'application/octet-stream',
      body: readFileSync(file),
    };
  };
  return { address, answer };
}
