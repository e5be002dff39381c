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
 * A QR code as an SVG: one path, a run of dark modules a stroke, each begun from where the one before ended, for of all
 * that a sheet holds a code compresses least. Some 15 % of it may be damaged (ISO/IEC 18004, level M).
 * @param name what it is called where it is read out
 */
export function qrCode(text: string, name: string): Mark {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET, maskPattern: MASK });
  let d = 'M0 .5';
  let [x, y] = [0, 0];
  for (const [at, row] of data.entries()) {
    for (let from = row.indexOf(true); from >= 0; from = row.indexOf(true, x)) {
      const end = row.indexOf(false, from);
      d += `m${from - x} ${at - y}h${end - from}`;
      [x, y] = [end, at];
    }
  }
  return el(
    'qr',
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': name, 'shape-rendering': 'crispEdges' },
    [el('modules', 'path', { d })],
  );
}
