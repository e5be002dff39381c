/** The words that choosing what to print needs, and no more: they travel to the browser. */
import { countWords } from './en/pages.ts';
import { choosingWords } from './en/print.ts';
import { wordsIn } from './table.ts';

const en = { count: countWords, ...choosingWords };

export const printingWords = wordsIn({ en }, en);
