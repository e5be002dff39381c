/** Small readings of values of which nothing is known. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text or a number as trimmed text; '' for all else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** The first of the fields that says something. */
export function firstText(record: Record<string, unknown>, names: readonly string[]): string {
  for (const name of names) {
    const text = textOf(record[name]);
    if (text !== '') return text;
  }
  return '';
}

/** A whole number; undefined where there is none. `12.0` is how some spreadsheets write 12. */
export function wholeOf(value: unknown): number | undefined {
  const text = textOf(value).replace(/\.0+$/, '');
  return /^[-−+]?\d{1,15}$/.test(text) ? Number(text.replace('−', '-')) : undefined;
}

/** Whether a value says nothing, as far down as it goes. */
export function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (isRecord(value)) return Object.values(value).every(isEmpty);
  return value === null || value === undefined || value === false || (typeof value === 'string' && value.trim() === '');
}

/** Fields with something in them, but for those named. */
export const otherFields = (record: Record<string, unknown>, known: ReadonlySet<string>): string[] =>
  Object.keys(record).filter((key) => !known.has(key) && !isEmpty(record[key]));
