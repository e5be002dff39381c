import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { palettePng } from './palettePng.ts';

const image = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
    palette: fc.array(fc.integer({ min: 0, max: 0xffffff }), { minLength: 1, maxLength: 256 }),
  })
  .chain(({ width, height, palette }) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height, max: palette.length - 1 })
      .map((pixels) => ({ width, pixels, palette })),
  );

test('a reader of PNG gets the size and every pixel back', () => {
  fc.assert(
    fc.property(image, ({ width, pixels, palette }) => {
      const read = PNG.sync.read(palettePng({ width, pixels, palette }), { checkCRC: true });
      expect([read.width, read.height]).toEqual([width, pixels.length / width]);
      const colours = Array.from(pixels, (_, at) => read.data.readUIntBE(at * 4, 3));
      expect(colours).toEqual(Array.from(pixels, (place) => palette[place]));
      expect(Array.from(pixels, (_, at) => read.data[at * 4 + 3]).every((opacity) => opacity === 255)).toBe(true);
    }),
  );
});
