/** A wall chart: one drawing over several pages, which overlap so that they can be glued. Lengths in mm. */

/** What a landscape page holds of the drawing, on A4 and Letter alike. */
export const TILE = { width: 250, height: 162 } as const;
/** How much two neighbours both show. */
export const OVERLAP = 10;

export interface Tile {
  /** Columns are lettered from the left, rows numbered from the top: `B1`. */
  name: string;
  column: number;
  row: number;
  /** Its corner on the chart. */
  x: number;
  y: number;
  /** The names of the neighbours it is glued to. */
  left?: string;
  right?: string;
  above?: string;
  below?: string;
}

const nameOf = (column: number, row: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** The size of a chart over so many pages. */
export function wallSize(columns: number, rows: number): { width: number; height: number } {
  const length = (count: number, one: number) => count * one - (count - 1) * OVERLAP;
  return { width: length(columns, TILE.width), height: length(rows, TILE.height) };
}

/** The pages of a chart, by row. */
export function wallTiles(columns: number, rows: number): Tile[] {
  return Array.from({ length: columns * rows }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    return {
      name: nameOf(column, row),
      column,
      row,
      x: column * (TILE.width - OVERLAP),
      y: row * (TILE.height - OVERLAP),
      ...(column > 0 && { left: nameOf(column - 1, row) }),
      ...(column < columns - 1 && { right: nameOf(column + 1, row) }),
      ...(row > 0 && { above: nameOf(column, row - 1) }),
      ...(row < rows - 1 && { below: nameOf(column, row + 1) }),
    };
  });
}
