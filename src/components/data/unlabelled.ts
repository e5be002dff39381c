import { words } from '../../i18n/index.ts';
import type { DrawnEvent } from '../../layout/types.ts';
import { unlabelled, type FittedDrawing } from '../../paper/fitDrawing.ts';

/** As many as two lines of paper hold. */
const MOST = 8;

/** A sentence that names the events which the drawing does not; nothing where it names all. */
export function unlabelledWords(fitted: FittedDrawing, events: readonly DrawnEvent[], locale: string): string {
  const names = unlabelled(fitted, events).map((event) => `${event.label}, ${event.words}`);
  if (names.length === 0) return '';
  return words(locale).booklet.unlabelled(names.slice(0, MOST), Math.max(0, names.length - MOST));
}
