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
 * A QR code as an SVG: one path, a run of dark modules a stroke. A quarter of the code may be damaged.
 * @param name what it is called where it is read out
 */
export function qrCode(text: string, name: string): Mark {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET, maskPattern: MASK });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return el(
    'qr',
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': name, 'shape-rendering': 'crispEdges' },
    [el('modules', 'path', { d: runs.join('') })],
  );
}
