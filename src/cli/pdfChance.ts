/** What two prints of one page by one Chromium differ in. Nothing in the file moves: its offsets stay true. */

const MOMENT = /\(D:\d{14}([+-]\d\d'\d\d')?\)/g;
/** The name of a header cell: the number that its node happened to get. In text a bracket would have a backslash. */
const NODE = /(?<!\\)\(node(\d{8})\)/g;

/**
 * The PDF without them: both its dates become the start of 1980, and the names of header cells are counted from 1. They
 * keep their order, in which the file looks them up.
 */
export function withoutChance(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const names = [...new Set(Array.from(text.matchAll(NODE), ([, digits = '']) => digits))].toSorted();
  const counted = new Map(names.map((digits, i) => [digits, String(i + 1).padStart(8, '0')]));
  const still = text
    .replace(MOMENT, (_, zone: string = '') => `(D:19800101000000${zone})`)
    .replace(NODE, (_, digits: string) => `(node${counted.get(digits)})`);
  return Buffer.from(still, 'latin1');
}
