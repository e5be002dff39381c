import { benchmarkWords } from './en/benchmarks.ts';
import { dataWords } from './en/data.ts';
import { elementWords } from './en/embed.ts';
import { pageWords } from './en/pages.ts';
import { printWords } from './en/print.ts';
import { recordWords } from './en/records.ts';
import { embedPageWords, shareWords } from './en/share.ts';
import { shellWords } from './en/shell.ts';

/** British English, sentence case. A file each for the shell, the pages, the data, what entries are made of, and paper. */
export const en = {
  ...shellWords,
  ...pageWords,
  ...dataWords,
  ...recordWords,
  ...printWords,
  embed: elementWords,
  share: shareWords,
  embedPage: embedPageWords,
  benchmarks: benchmarkWords,
};
