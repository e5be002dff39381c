import { printingWords } from '../i18n/printing.ts';
import { textWidth } from '../layout/measure.ts';
import type { DrawnEvent } from '../layout/types.ts';
import { unlabelled, type FittedDrawing } from '../paper/fitDrawing.ts';
import { countLines, type Type } from '../paper/lines.ts';
import { TILE } from '../paper/wall.ts';

/** As it is set in `styles/paperDrawing.css`, and how many lines of it there is room for below a drawing. */
const TYPE: Type = { face: textWidth, weight: 400, size: 8, lead: 1.25 };
const LINES = 3;
/** More names than this never fit there, however short they are. */
const MOST = 80;

/**
 * A sentence that names the events which the drawing does not, or the first of them; nothing where it names all.
 * @param width of its lines, mm
 */
export function unlabelledWords(
  fitted: FittedDrawing,
  events: readonly DrawnEvent[],
  locale: string,
  width: number = TILE.width,
): string {
  const names = unlabelled(fitted, events).map((event) => `${event.label}, ${event.words}`);
  if (names.length === 0) return '';
  const naming = (most: number) =>
    printingWords(locale).booklet.unlabelled(names.slice(0, most), Math.max(0, names.length - most));
  const fits = names.slice(0, MOST).findLastIndex((_, i) => countLines(naming(i + 1), width, TYPE) <= LINES);
  return naming(Math.max(1, fits + 1));
}
