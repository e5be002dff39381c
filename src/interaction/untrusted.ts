/** Values of a file that may hold anything, as what they should be: where they are not, as nothing. */

export type Fields = Readonly<Record<string, unknown>>;

export const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const text = (value: unknown, longest: number): string =>
  typeof value === 'string' ? value.slice(0, longest).trim() : '';
export const oneOf = <Value extends string>(value: unknown, values: readonly Value[]): Value | undefined =>
  values.find((one) => one === value);
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 200;

/** An address that may be linked: of the web, and written out. */
export function webAddress(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    const url = new URL(value, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
