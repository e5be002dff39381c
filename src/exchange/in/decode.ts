import { InputError } from './types.ts';

/** More than any timeline that people read; past this it is a mistake, and would only fill the memory. */
export const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The text of an import file.
 * @throws {InputError} where it is empty, too large, or not UTF-8
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new InputError(tooLarge());
  const [first, second, third, fourth] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const looksUtf16 = (first === 0 && second !== 0) || (second === 0 && fourth === 0) || (third === 0 && first === 0);
  if (isUtf16 || looksUtf16) {
    throw new InputError('line 1: this is UTF-16 text; save the file as UTF-8 (in Excel: "CSV UTF-8") and try again');
  }
  if (first === 0x50 && second === 0x4b && third === 3) {
    throw new InputError('line 1: this is a spreadsheet or an archive; save the sheet as CSV (UTF-8) and try again');
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const read = new TextDecoder().decode(bytes).split('\uFFFD')[0] ?? '';
    throw new InputError(`${placeAt(read, read.length)}: this is not UTF-8 text; save the file as UTF-8 and try again`);
  }
  if (text.trim() === '') throw new InputError('an empty file; there is nothing to import');
  return text;
}

export const tooLarge = (): string =>
  `more than ${MOST_BYTES / 1024 / 1024} MB; take it apart and import the parts one after the other`;

/** `line 3, column 5` of an offset. */
export function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}
