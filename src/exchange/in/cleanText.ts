import { CONTROLS, TURNING } from '../../model/characters.ts';

/** A text without what no file may hold, and without marks of byte order. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(CONTROLS, '').replace(TURNING, '').replaceAll('\uFEFF', '');
