import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colourAt, inPalette, type Layer, layerOf, painted, paintOf } from './palettePaint.ts';
import type { PaletteImage } from './palettePng.ts';
import type { Raster } from './raster.ts';

const WIDTH = 8;

/** Of few colours, so that there are runs. */
const rasterOf = (most: number) =>
  fc
    .array(fc.record({ colour: fc.integer({ min: 0, max: most }), opacity: fc.integer({ min: 0, max: 255 }) }), {
      minLength: WIDTH * 5,
      maxLength: WIDTH * 5,
    })
    .map((cells): Raster => ({
      width: WIDTH,
      pixels: Uint8Array.from(cells.flatMap(({ colour, opacity }) => [colour, colour, colour, opacity])),
    }));

const wholeOf = (raster: Raster): Layer =>
  layerOf(raster, [0, WIDTH], [0, 0], (at) => paintOf(colourAt(raster, at), raster.pixels[at * 4 + 3] ?? 0));

const coloursOf = ({ pixels, palette }: PaletteImage): number[] => Array.from(pixels, (place) => palette[place] ?? NaN);

describe('a picture of few colours', () => {
  test('is its raster where there is room for all colours, and near it where there is not', () => {
    fc.assert(
      fc.property(rasterOf(30), fc.integer({ min: 1, max: 40 }), (raster, most) => {
        const image = inPalette(raster, most);
        const colours = Array.from(image.pixels, (_, at) => colourAt(raster, at));
        const apart = new Set(colours);
        expect(image.palette.length).toBe(Math.min(most, apart.size));
        if (apart.size <= most) expect(coloursOf(image)).toEqual(colours);
        const away = (one: number, other: number) => Math.abs((one & 0xff) - (other & 0xff));
        coloursOf(image).forEach((given, at) => {
          const least = Math.min(...image.palette.map((one) => away(one, colours[at] ?? 0)));
          expect(away(given, colours[at] ?? 0)).toBe(least);
        });
      }),
    );
  });

  test('shows through what covers it as far as that is not opaque', () => {
    fc.assert(
      fc.property(rasterOf(255), rasterOf(255), (below, above) => {
        const ground = inPalette(below, 256);
        const image = painted(ground, [{ layer: wholeOf(above), x: 0, y: 0 }]);
        coloursOf(image).forEach((given, at) => {
          const [under, over] = [below.pixels[at * 4] ?? 0, above.pixels[at * 4] ?? 0];
          const share = (above.pixels[at * 4 + 3] ?? 0) / 255;
          // Opacity is kept in fifteenths.
          expect(Math.abs((given & 0xff) - (under + (over - under) * share))).toBeLessThanOrEqual(255 / 30 + 1);
        });
        expect(coloursOf(ground)).toEqual(Array.from(ground.pixels, (_, at) => colourAt(below, at)));
      }),
    );
  });

  test('has a layer where it is put, and nothing of what of it is outside', () => {
    const place = fc.integer({ min: -12, max: 12 });
    const opaque = rasterOf(3).map((raster) => ({
      ...raster,
      pixels: raster.pixels.map((value, i) => (i % 4 === 3 ? 255 : value + 100)),
    }));
    fc.assert(
      fc.property(opaque, place, place, (raster, x, y) => {
        const ground = { width: WIDTH, pixels: new Uint8Array(WIDTH * 5), palette: [0] };
        coloursOf(painted(ground, [{ layer: wholeOf(raster), x, y }])).forEach((given, at) => {
          const [column, row] = [(at % WIDTH) - x, Math.floor(at / WIDTH) - y];
          const isCovered = column >= 0 && column < WIDTH && row >= 0 && row < 5;
          expect(given).toBe(isCovered ? colourAt(raster, row * WIDTH + column) : 0);
        });
      }),
    );
  });

  test('never has more colours than a palette holds', () => {
    const ramp = { width: 256, pixels: Uint8Array.from({ length: 1024 }, (_, i) => (i % 4 === 3 ? 255 : i >> 2)) };
    const layer = layerOf(ramp, [0, 256], [0, 0], (at) => paintOf(0xff0000 | at, 128));
    const { palette, pixels } = painted(inPalette(ramp, 256), [{ layer, x: 0, y: 0 }]);
    expect(palette).toHaveLength(256);
    expect(Math.max(...pixels)).toBeLessThan(256);
  });
});
