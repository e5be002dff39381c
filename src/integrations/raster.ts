/** SVG as pixels. What is less than 1,000 px wide comes out a power of two times as large. */
import { Transformer } from '@napi-rs/image';

/** A picture's pixels, row by row, in four bytes each: red, green, blue, and opacity, which the colours are not multiplied by. */
export interface Raster {
  width: number;
  pixels: Uint8Array;
}

/** Of PNG's filters, that by the pixel to the left (PNG, 9.2): drawings are smallest with it, and soonest done. */
const BY_LEFT = 1;

/** An SVG as a PNG of full colour, packed by another thread. */
export const toPng = (svg: string): Promise<Buffer> => Transformer.fromSvg(svg).png({ filterType: BY_LEFT });

/** Marks, as markup, on nothing. @param width 1,000 px or more */
export function rasterOf(width: number, height: number, drawn: string): Raster {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn}</svg>`;
  return { width, pixels: Transformer.fromSvg(svg).rawPixelsSync() };
}
