import type { ParsedContent, ParsedFile } from './parse.ts';
import type { Finding } from './yamlTree.ts';

/** All that an address may lead to: the content, and the files of `public/` by their paths. */
export interface SiteContent extends ParsedContent {
  publicFiles: ReadonlySet<string>;
}

/** Looks at one file, in the light of all the site has, for one sort of mistake. */
export type Check = (file: ParsedFile, content: SiteContent) => Finding[];
