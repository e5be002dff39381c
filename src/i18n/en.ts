import { dataWords } from './en/data.ts';
import { elementWords } from './en/embed.ts';
import { pageWords } from './en/pages.ts';
import { recordWords } from './en/records.ts';
import { shellWords } from './en/shell.ts';

/** British English, sentence case. One file for the shell, one for the pages, one for what entries are made of. */
export const en = { ...shellWords, ...pageWords, ...dataWords, ...recordWords, embed: elementWords };
