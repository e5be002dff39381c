import { statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

/** Content types, as a static host gives them by the ends of names. */
const TYPES: Readonly<Record<string, string>> = {
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

export const typeOf = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream';

/**
 * The file of a folder that a path asks for, the page of a folder where it ends in a slash; undefined where there is none.
 * @param path below the folder, as it stands in an address but decoded; `normalize` on a rooted path cannot climb out
 */
export function fileAt(dir: string, path: string): string | undefined {
  const inside = normalize(`/${path}`);
  const file = join(dir, inside.endsWith('/') ? `${inside}index.html` : inside);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
