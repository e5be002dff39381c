import { encode } from 'uqr';
import { el, type Mark } from './mark.ts';

/** The white that a reader needs around the code, modules (ISO/IEC 18004). */
const QUIET = 4;

/**
 * The pattern that parts large areas of one colour. Any may be used; to weigh all eight, as encoders do to spare weak
 * readers the worst, takes most of the time that a code takes.
 */
const MASK = 0;

/**
 * A QR code as an SVG: one path, a run of dark modules a stroke, each from where the one before ended: of a page of
 * sheets, the codes are most of what does not compress. A quarter of the code may be damaged.
 * @param name what it is called where it is read out
 */
export function qrCode(text: string, name: string): Mark {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET, maskPattern: MASK });
  let [x, y] = [0, 0];
  const strokes = data.flatMap((row, at) =>
    [...row.map(Number).join('').matchAll(/1+/g)].map(({ index, 0: { length } }) => {
      const stroke = `m${index - x} ${at - y}h${length}`;
      [x, y] = [index + length, at];
      return stroke;
    }),
  );
  return el(
    'qr',
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': name, 'shape-rendering': 'crispEdges' },
    [el('modules', 'path', { d: `M0 .5${strokes.join('')}` })],
  );
}
