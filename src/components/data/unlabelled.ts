import { words } from '../../i18n/index.ts';
import { unlabelled, type FittedDrawing } from '../../paper/fitDrawing.ts';

/** As many as two lines of paper hold. */
const MOST = 8;

/** A sentence that names the events which the drawing does not; nothing where it names all. */
export function unlabelledWords(fitted: FittedDrawing, locale: string): string {
  const names = unlabelled(fitted).map((event) => `${event.label}, ${event.words}`);
  if (names.length === 0) return '';
  return words(locale).booklet.unlabelled(names.slice(0, MOST), Math.max(0, names.length - MOST));
}
