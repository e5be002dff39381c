import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { builds, type Build } from './builds.ts';

export interface BuiltPage {
  /** Its path on the server, base path included: `/x/events/`. */
  address: string;
  /** The page's template: `home`, `events`, `events/*`, … Pages of a kind differ in content only. */
  kind: string;
  html: string;
}

/** The paths of all files of a build, from its root, with slashes. */
export function builtFiles({ dir }: Build): string[] {
  if (!existsSync(dir)) throw new Error(`no built site in ${JSON.stringify(dir)}; run "npm test", which builds it`);
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .toSorted();
}

export function builtPages(build: Build): BuiltPage[] {
  return builtFiles(build)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      address: build.base + file.replace(/(^|\/)index\.html$/, '$1'),
      kind: kindOf(file),
      html: readFileSync(join(build.dir, file), 'utf8'),
    }));
}

export const pages = builtPages(builds.root);

/** One page of each kind, the one with the most content. */
export const longest: BuiltPage[] = [...Map.groupBy(pages, ({ kind }) => kind).values()].map((group) =>
  group.reduce((so, page) => (page.html.length > so.html.length ? page : so)),
);

function kindOf(file: string): string {
  const [section = '', ...rest] = file.replace(/\/?index\.html$|\.html$/, '').split('/');
  return section === '' ? 'home' : rest.length > 0 ? `${section}/*` : section;
}
