import type { ParsedContent, ParsedFile } from './parse.ts';
import type { Finding } from './yamlTree.ts';

/** Looks at one file, in the light of all the content, for one sort of mistake. */
export type Check = (file: ParsedFile, content: ParsedContent) => Finding[];
