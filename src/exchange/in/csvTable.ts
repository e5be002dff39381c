import { CsvError, parse } from 'csv-parse/sync';
import { InputError } from './types.ts';

export interface Table {
  header: string[];
  /** The row of the header. */
  top: string;
  /** The rows below it, as people count them: the header of most files is row 1. */
  rows: { at: string; cells: string[] }[];
  /** What parts the cells. */
  sign: string;
}

const SIGNS = [',', ';', '\t', '|'];
/** Empty lines, and Excel's way to say by what the cells are parted. */
const BEFORE = /^\uFEFF?(?:[^\S\t\n]*\n)*(?:sep=(.)\r?\n)?/i;

/** Whether a text can begin a table: its first line has several cells, or a cell in quotation marks, which may be longer. */
export const hasCells = (text: string): boolean => /^(?:"|[^\r\n]*[,;\t|])/.test(text);

/**
 * A table and what parts its cells: what its first line says, or else the sign that its header has most of.
 * @throws {InputError} on quotation marks that are broken
 */
export function readTable(text: string): Table {
  const [before = '', declared] = BEFORE.exec(text) ?? [];
  const table = text.slice(before.length);
  const [names = ''] = table.split(/\r?\n/, 1);
  const sign = declared ?? SIGNS.toSorted((a, b) => names.split(b).length - names.split(a).length)[0] ?? ',';
  const linesBefore = before.split('\n').length - 1;
  const [header = [], ...rows] = parsed(table, sign, linesBefore);
  const top = `row ${1 + linesBefore}`;
  return { header, top, rows: rows.map((cells, i) => ({ at: `row ${i + 2 + linesBefore}`, cells })), sign };
}

function parsed(text: string, delimiter: string, linesBefore: number): string[][] {
  try {
    return parse(text, { bom: true, delimiter, relaxColumnCount: true, relaxQuotes: false, skipEmptyLines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? 1) + linesBefore;
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const what = isOpen
      ? 'a quotation mark opens and never closes; the file may be cut off'
      : 'a quotation mark inside a cell; write it twice, and the whole cell in quotation marks';
    throw new InputError(`line ${line}: ${what}`);
  }
}
