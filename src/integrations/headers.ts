/** `_headers`, as Netlify, Cloudflare Pages and others read it; `deploy/` says the same for nginx and Caddy. */
import { readdirSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rootPath } from './rootPath.ts';

type Headers = Readonly<Record<string, string>>;

/** What no page of another site may do with one of ours. */
export const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** For pages that no other site may put in a frame; a policy in the page itself cannot say this. */
export const UNFRAMED: Headers = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

/** For what other sites may use. */
export const SHARED: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** For files whose address changes with their bytes. */
export const LASTING: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Folders that other sites may use. */
const SHARED_FOLDERS = ['embed', 'data', 'img'];

/**
 * Hosts add up all rules that fit an address, and two policies are both enforced: so what holds for pages alone is
 * given for each folder of pages, never for all with exceptions.
 * @param base with a slash at both ends
 * @param folders those at the root that hold pages
 * @param version of the code, the folder of `embed/` that never changes
 */
export function headersFile(base: string, folders: readonly string[], version: string): string {
  const rule = (path: string, values: Headers) =>
    [`${base}${path}`, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const unframed = folders.filter((folder) => !SHARED_FOLDERS.includes(folder));
  // The page of data is a page like any other, the files beside it are not.
  const own = folders.includes('data') ? ['data/', 'data/index.html'] : [];
  return `${[
    rule('*', EVERYWHERE),
    ...['', 'index.html', '404.html', ...own, ...unframed.map((folder) => `${folder}/*`)].map((path) =>
      rule(path, UNFRAMED),
    ),
    ...SHARED_FOLDERS.map((folder) => rule(`${folder}/*`, SHARED)),
    ...['_astro', `embed/${version}`].map((folder) => rule(`${folder}/*`, LASTING)),
  ].join('\n\n')}\n`;
}

/** Writes `_headers` beside what was built. @param version of the code */
export function hostHeaders(version: string): AstroIntegration {
  let base = '/';
  return {
    name: 'headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = rootPath(config.base);
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const folders = readdirSync(out, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && existsSync(join(out, entry.name, 'index.html')))
          .map(({ name }) => name)
          .toSorted();
        writeFileSync(join(out, '_headers'), headersFile(base, folders, version));
      },
    },
  };
}
