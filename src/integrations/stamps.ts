/**
 * Letters and marks as pixels. Pictures of thousands of events are made of the same few hundred: each is drawn once at
 * each of four places within a pixel, so that they stand as evenly as in a drawing.
 */
import { markup } from '../render/markup.ts';
import { type Letter, lettersOf } from './lettering.ts';
import { colourAt, type Covering, type Layer, layerOf, paintOf } from './palettePaint.ts';
import { rasterOf } from './raster.ts';
import { IMAGE_WIDTH, type Line, MARKS, type PictureMark } from './socialScene.ts';

const PHASES = [0, 1, 2, 3];
/** What a letter has to itself at each of them, px: more than it needs, and in all as wide as a raster has to be. */
const CELL = { width: 250, before: 50 };
/** How far letters reach from their baseline, in sizes of their text. */
const REACH = { above: 1.1, below: 0.4 };

/** The pixel that a place is in, and where within it. */
function pixelOf(x: number): { x: number; phase: number } {
  const place = Math.round(x * PHASES.length);
  const phase = ((place % PHASES.length) + PHASES.length) % PHASES.length;
  return { x: (place - phase) / PHASES.length, phase };
}

/** @param colourOf a class's colour, 0xRRGGBB */
export function letterStamps(colourOf: (className: string) => number): (line: Line) => Covering[] {
  const made = new Map<string, Layer[]>();
  return ({ text, x, y, size, className }) =>
    lettersOf(text, size).map((letter) => {
      const key = `${className} ${size} ${letter.d}`;
      const layers = made.get(key) ?? letterAtPhases(letter, size, colourOf(className));
      made.set(key, layers);
      const at = pixelOf(x + letter.along);
      return { layer: layers[at.phase] ?? new Int32Array(), x: at.x, y };
    });
}

/** White on black, which is drawn sooner than anything on nothing: how white a pixel is, is how much is covered. */
function letterAtPhases({ d, scale }: Letter, size: number, colour: number): Layer[] {
  const [above, below] = [Math.ceil(REACH.above * size), Math.ceil(REACH.below * size)];
  const [width, height] = [CELL.width * PHASES.length, above + below];
  const letters = PHASES.map((phase) => {
    const x = phase * CELL.width + CELL.before + phase / PHASES.length;
    return `<path fill="#fff" transform="translate(${x} ${above}) scale(${scale} -${scale})" d="${d}"/>`;
  });
  const raster = rasterOf(width, height, `<rect width="${width}" height="${height}"/>${letters.join('')}`);
  return PHASES.map((phase) => {
    const from = phase * CELL.width;
    return layerOf(raster, [from, from + CELL.width], [from + CELL.before, above], (at) =>
      paintOf(colour, raster.pixels[at * 4] ?? 0),
    );
  });
}

/** @param style rules for the classes of marks, as SVG */
export function markStamps(style: string): (mark: PictureMark) => Covering {
  const points = new Map<string, Layer>();
  return ({ drawn, x, isPoint }) => {
    const at = pixelOf(x);
    const own = `<g transform="translate(${BEFORE + at.phase / PHASES.length} ${-MARKS.from})">${markup(drawn)}</g>`;
    const layer = points.get(own) ?? markLayer(style + own);
    if (isPoint) points.set(own, layer);
    return { layer, x: at.x, y: MARKS.from };
  };
}

/** Marks are round, or have dots before them: so much of one may be before its beginning, px. */
const BEFORE = 100;

function markLayer(drawn: string): Layer {
  const raster = rasterOf(BEFORE + IMAGE_WIDTH, MARKS.to - MARKS.from, drawn);
  return layerOf(raster, [0, raster.width], [BEFORE, 0], (at) =>
    paintOf(colourAt(raster, at), raster.pixels[at * 4 + 3] ?? 0),
  );
}
