import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileAt, typeOf } from './siteFiles.ts';

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
    const file = fileAt(dir, decodeURIComponent(pathname.slice(base.length)));
    return file ? { status: 200, contentType: typeOf(file), body: readFileSync(file) } : { status: 404 };
  };
  return { address, answer };
}
