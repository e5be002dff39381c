import { crc32, constants, deflateSync } from 'node:zlib';

/** A picture of few colours: each pixel, row by row, is a colour's place in `palette`, which has at most 256. */
export interface PaletteImage {
  width: number;
  pixels: Uint8Array;
  /** Each 0xRRGGBB. */
  palette: readonly number[];
}

/** "\x89PNG" and the ends of line that a careless transfer would change (PNG, 5.2). */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A byte a pixel, colours by their place, and the only ways to pack, to filter and to put rows in order (PNG, 11.2.1). */
const HOW = [8, 3, 0, 0, 0];

/** A chunk: its length, its type and data, and their check (PNG, 5.3). */
function chunk(type: string, data: Uint8Array): Buffer {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length);
  out.write(type, 4, 'latin1');
  out.set(data, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}

/**
 * A picture as PNG (W3C Portable Network Graphics, third edition). Packed by runs alone: drawings are little else, and
 * where zlib looks for more, what it finds depends on the machine's processor.
 */
export function palettePng({ width, pixels, palette }: PaletteImage): Buffer {
  const height = pixels.length / width;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set(HOW, 8);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]))),
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', new Uint8Array()),
  ]);
}
