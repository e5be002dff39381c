/** SVG as pixels. What is less than 1,000 px wide comes out a power of two times as large. */
import { Transformer } from '@napi-rs/image';

/** Of PNG's filters, that by the pixel to the left (PNG, 9.2): drawings are smallest with it, and soonest done. */
const BY_LEFT = 1;

/** An SVG as a PNG of full colour, packed by another thread. */
export const toPng = (svg: string): Promise<Buffer> => Transformer.fromSvg(svg).png({ filterType: BY_LEFT });

/** The pixels of an SVG, row by row: red, green, blue and opacity, each a byte, the colours not multiplied by it. */
export const toPixels = (svg: string): Buffer => Transformer.fromSvg(svg).rawPixelsSync();
