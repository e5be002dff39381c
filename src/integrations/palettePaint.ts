/** Painting with at most 256 colours: a picture is then a byte a pixel, and soon copied and packed. */
import type { PaletteImage } from './palettePng.ts';
import type { Raster } from './raster.ts';

/** What covers a picture here and there, as runs of one paint: x and y from its origin, length, and the paint. */
export type Layer = Int32Array;
const FIELDS = 4;

/** A layer with its origin at a place of a picture. */
export interface Covering {
  layer: Layer;
  x: number;
  y: number;
}

/** The most opacity. More steps, nobody sees, and each is a colour of the palette. */
const OPAQUE = 15;
const MOST_COLOURS = 256;

/** A colour, 0xRRGGBB, and above it how opaque it is. @param opacity 0 to 255 */
export const paintOf = (colour: number, opacity: number): number =>
  (Math.round((opacity * OPAQUE) / 255) << 24) | colour;

export const colourAt = ({ pixels }: Raster, at: number): number =>
  ((pixels[at * 4] ?? 0) << 16) | ((pixels[at * 4 + 1] ?? 0) << 8) | (pixels[at * 4 + 2] ?? 0);

/**
 * What a raster shows from one column to before another.
 * @param origin what of the raster is the layer's own 0, 0
 * @param paintAt the paint of a pixel, by its number
 */
export function layerOf(
  { width, pixels }: Raster,
  [from, to]: readonly [number, number],
  origin: readonly [number, number],
  paintAt: (at: number) => number,
): Layer {
  const runs: number[] = [];
  for (let y = 0; y < pixels.length / 4 / width; y += 1)
    for (let x = from; x < to;) {
      const start = x;
      const paint = paintAt(y * width + x);
      while (x < to && paintAt(y * width + x) === paint) x += 1;
      if (paint >> 24 > 0) runs.push(start - origin[0], y - origin[1], x - start, paint);
    }
  return Int32Array.from(runs);
}

/** A raster in its most frequent colours; the others become the nearest of these. Opacity is not looked at. */
export function inPalette(raster: Raster, most: number): PaletteImage {
  const pixels = new Uint8Array(raster.pixels.length / 4);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = colourAt(raster, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const frequent = Array.from(counts).toSorted(([a, often], [b, oftener]) => oftener - often || a - b);
  const palette = new Palette(
    frequent.slice(0, most).map(([colour]) => colour),
    most,
  );
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = palette.placeOf(colourAt(raster, at));
  return { width: raster.width, pixels, palette: palette.colours };
}

class Palette {
  readonly colours: number[];
  readonly #most: number;
  readonly #places: Map<number, number>;

  constructor(colours: readonly number[], most = MOST_COLOURS) {
    this.colours = [...colours];
    this.#most = most;
    this.#places = new Map(colours.map((colour, place) => [colour, place]));
  }

  /** Where a colour is. A new one is added; where there is no room, it has the nearest one's place. */
  placeOf(colour: number): number {
    const known = this.#places.get(colour);
    if (known !== undefined) return known;
    const place = this.colours.length < this.#most ? this.colours.push(colour) - 1 : nearest(this.colours, colour);
    this.#places.set(colour, place);
    return place;
  }
}

const SHIFTS = [16, 8, 0];

function nearest(colours: readonly number[], colour: number): number {
  const apart = colours.map((one) =>
    SHIFTS.reduce((sum, shift) => sum + (((one >> shift) & 0xff) - ((colour >> shift) & 0xff)) ** 2, 0),
  );
  return apart.indexOf(Math.min(...apart));
}

/** A paint on a colour (Compositing and Blending 1, 5.1 "Simple alpha compositing"). */
function blended(under: number, paint: number): number {
  const share = (paint >> 24) / OPAQUE;
  return SHIFTS.reduce((colour, shift) => {
    const below = (under >> shift) & 0xff;
    return colour | (Math.round(below + (((paint >> shift) & 0xff) - below) * share) << shift);
  }, 0);
}

/** A picture with layers over it; what of them is outside is left out. */
export function painted(ground: PaletteImage, layers: readonly Covering[]): PaletteImage {
  const { width } = ground;
  const pixels = Uint8Array.from(ground.pixels);
  const height = pixels.length / width;
  const palette = new Palette(ground.palette);
  for (const { layer, x, y } of layers)
    for (let i = 0; i < layer.length; i += FIELDS) {
      const row = y + (layer[i + 1] ?? 0);
      if (row < 0 || row >= height) continue;
      const from = x + (layer[i] ?? 0);
      const to = row * width + Math.min(width, from + (layer[i + 2] ?? 0));
      const paint = layer[i + 3] ?? 0;
      for (let at = row * width + Math.max(0, from); at < to; at += 1)
        pixels[at] = palette.placeOf(blended(palette.colours[pixels[at] ?? 0] ?? 0, paint));
    }
  return { width, pixels, palette: palette.colours };
}
