/** The words that choosing what to print needs, and no more: they travel to the browser. */
import { countWords } from './en/pages.ts';
import { bookletWords, printPageWords, wallWords } from './en/print.ts';
import { wordsIn } from './table.ts';

const en = { count: countWords, booklet: bookletWords, wall: wallWords, printPage: printPageWords };

export const printingWords = wordsIn({ en }, en);
