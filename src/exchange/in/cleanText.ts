import { CONTROLS } from '../../model/characters.ts';

/** Marks that turn the text after them around, and the one of byte order. */
const MARKS = /[\uFEFF\u202A-\u202E]/g;

/** A text without them, and without what no file may hold. */
export const cleanText = (text: string): string => text.toWellFormed().replace(CONTROLS, '').replace(MARKS, '');
