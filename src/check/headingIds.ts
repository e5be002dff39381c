import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import type { Data } from 'satteri';
import { citations } from '../markdown/citations.ts';
import type { ParsedFile } from './parse.ts';
import { select } from './select.ts';

const known = new WeakMap<ParsedFile, readonly string[] | undefined>();

/**
 * The ids of a body's headings, made as the build makes them: from their letters, whatever marks or citations stand
 * among them. Undefined where the body cannot be read, which `checkMdx` says.
 */
export function headingIds(file: ParsedFile): readonly string[] | undefined {
  if (!known.has(file)) known.set(file, compile(file));
  return known.get(file);
}

function compile({ tree, body }: ParsedFile): string[] | undefined {
  if (!body) return [];
  const listed = select(tree.value, 'sources.*').map(({ value }) => String(value));
  // With all that is cited, for an unknown source is `checkCitations`' to find.
  const cited = Array.from(body.text.matchAll(/@([a-z0-9-]+)/g), ([, id = '']) => id);
  const astro: NonNullable<Data['astro']> = {
    frontmatter: { sources: [...listed, ...cited] },
    headings: [],
    localImagePaths: new Set(),
    remoteImagePaths: new Set(),
  };
  try {
    mdxToJs(body.text, {
      features: { frontmatter: false, smartPunctuation: true },
      mdastPlugins: [citations(String)],
      hastPlugins: [satteriHeadingIdsPlugin()],
      data: { astro },
    });
    return astro.headings.map(({ slug }) => slug);
  } catch {
    return undefined;
  }
}
