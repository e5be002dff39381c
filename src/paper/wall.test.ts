import { describe, expect, test } from 'vitest';
import { OVERLAP, TILE, wallSize, wallTiles } from './wall.ts';

const CHARTS = [
  [1, 1],
  [3, 2],
  [6, 4],
] as const;

describe.each(CHARTS)('a wall chart of %i by %i pages', (columns, rows) => {
  const tiles = wallTiles(columns, rows);
  const at = (name: string | undefined) => tiles.find((tile) => tile.name === name);

  test('has as many, each with a name of its own', () => {
    expect(new Set(tiles.map(({ name }) => name)).size).toBe(columns * rows);
  });

  test('is covered to its last corner', () => {
    const { width, height } = wallSize(columns, rows);
    expect(Math.max(...tiles.map(({ x }) => x + TILE.width))).toBe(width);
    expect(Math.max(...tiles.map(({ y }) => y + TILE.height))).toBe(height);
    expect(Math.min(...tiles.flatMap(({ x, y }) => [x, y]))).toBe(0);
  });

  test('shows the overlap on both of two neighbours, which name each other', () => {
    for (const tile of tiles) {
      const [right, below] = [at(tile.right), at(tile.below)];
      expect(right === undefined).toBe(tile.column === columns - 1);
      expect(below === undefined).toBe(tile.row === rows - 1);
      if (right) expect([tile.x + TILE.width - right.x, right.y, right.left]).toEqual([OVERLAP, tile.y, tile.name]);
      if (below) expect([tile.y + TILE.height - below.y, below.x, below.above]).toEqual([OVERLAP, tile.x, tile.name]);
    }
  });
});
