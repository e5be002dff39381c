/** The words that an embed needs, and no more: they travel to pages of other sites. */
import { inDrawingWords, liveWords, viewWords } from './en/drawing.ts';
import { elementWords } from './en/embed.ts';
import { kinds } from './en/records.ts';

const en = { view: viewWords, live: liveWords, inDrawing: inDrawingWords, kinds, ...elementWords };

export type ElementWords = typeof en;
export type DataFault = keyof ElementWords['faults'];

const tables: ReadonlyMap<string, ElementWords> = new Map([['en', en]]);

/** Languages that there are words for. */
export const LANGUAGES: readonly string[] = [...tables.keys()];

/** By the language of a BCP 47 tag; English where there are none. */
export const elementTable = (locale: string): ElementWords =>
  tables.get(locale.toLowerCase().split('-')[0] ?? '') ?? en;
