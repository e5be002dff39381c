/** The wall chart on the page, for the events that are chosen and the pages that are wanted. */
import type { PrintData, PrintableEvent } from '../../components/data/printData.ts';
import { unlabelledWords } from '../../components/unlabelled.ts';
import { printingWords } from '../../i18n/printing.ts';
import { need } from '../../interaction/dom.ts';
import { fitDrawing } from '../../paper/fitDrawing.ts';
import { partOf } from '../../paper/partOf.ts';
import { wallSize, wallTiles } from '../../paper/wall.ts';
import { wallTile } from '../../render/wallTile.ts';
import { create } from '../../render/dom.ts';

/** @returns a function that draws it anew, and counts the pages */
export function wallChart(
  root: HTMLElement,
  { drawable, locale }: PrintData,
): (chosen: PrintableEvent[], columns: number, rows: number) => number {
  const t = printingWords(locale).wall;
  const first = need<HTMLElement>(root, '.wall-leaf').cloneNode(true) as HTMLElement;
  const other = first.cloneNode(true) as HTMLElement;
  const name = document.createElement('b');
  name.textContent = need(other, 'h1').textContent;
  need(other, 'h1').replaceWith(name);

  return (chosen, columns, rows) => {
    const ids = new Set(chosen.map(({ id }) => id));
    const some = partOf(drawable, ids);
    const { width, height } = wallSize(columns, rows);
    const fitted = fitDrawing(some, width, height);
    const tiles = wallTiles(columns, rows);
    root.replaceChildren(
      ...tiles.map((tile, i) => {
        const leaf = (i === 0 ? first : other).cloneNode(true) as HTMLElement;
        need(leaf, '[data-part-name]').textContent = t.part(tile.name, tile.column + 1, columns, tile.row + 1, rows);
        need(leaf, 'svg').replaceWith(create(wallTile(tile, fitted, t.alt(tile.name))));
        need(leaf, '[data-unlabelled]').textContent =
          i === tiles.length - 1 ? unlabelledWords(fitted, some.events, locale) : '';
        return leaf;
      }),
    );
    return tiles.length;
  };
}
