/** Where a mistake stands in its file: both 1-based, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** One thing an author has to change. */
export interface Mistake extends Position {
  file: string;
  /** `people[1].office`; empty where the mistake is the whole file's. */
  field: string;
  /** The value as shown to people: text in double quotes, other scalars as written; absent for lists and maps. */
  value?: string;
  /** What is wrong; what to write instead. */
  message: string;
}

/** Keys and list indexes from the top of a file down to a value. */
export type Path = readonly (string | number)[];

const LONGEST_VALUE = 80;

/** One line like a compiler's: `content/events/x.mdx:4:13 date.resolved "2024-02-31": February 2024 has …`. */
export function formatMistake({ file, line, column, field, value, message }: Mistake): string {
  return printable(
    `${[`${file}:${line}:${column}`, field, shorten(value ?? '')].filter(Boolean).join(' ')}: ${message}`,
  );
}

/**
 * What a terminal would obey, or what would turn or hide the words after it: controls, marks of direction (UAX #9),
 * spaces of no width, breaks of lines.
 */
const UNPRINTABLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\x00-\x1F\x7F-\x9F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;

/** A text on one line whose every sign can be seen: `\u{202e}` for one that cannot. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);

/** Sorts by file, then line, then column. */
export function compareMistakes(a: Mistake, b: Mistake): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.field, b.field);
}

/** `['people', 1, 'office']` as `people[1].office`. */
export function fieldText(path: Path): string {
  return path
    .map((part) =>
      typeof part === 'number' ? `[${part}]` : `.${/^[\w.-]+$/.test(part) ? part : JSON.stringify(part)}`,
    )
    .join('')
    .replace(/^\./, '');
}

/** `1, 2 or 3`. */
export function orList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function shorten(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}
