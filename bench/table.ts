/** Tables in Markdown, and numbers as they stand in them. */

export const whole = (value: number): string => Math.round(value).toLocaleString('en');
/** In a unit of so many, to a tenth. */
export const per =
  (unit: number) =>
  (value: number): string =>
    (value / unit).toFixed(1);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The first column is words, the others are numbers. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(row)].join('\n');
