import type { Path } from './mistake.ts';

export interface Selected {
  path: Path;
  value: unknown;
}

/**
 * Every value at a pattern of keys: `people.*.id`, where `*` stands for any key or index. What is missing, or of
 * another shape, is passed over, so that checks run on files that fail their schema too.
 */
export function select(value: unknown, pattern: string): Selected[] {
  let found: Selected[] = [{ path: [], value }];
  for (const wanted of pattern.split('.')) {
    found = found.flatMap((parent) =>
      children(parent.value, wanted).map(([key, child]) => ({ path: [...parent.path, key], value: child })),
    );
  }
  return found;
}

/** The text at an exact pattern, or undefined. */
export function textAt(value: unknown, pattern: string): string | undefined {
  const found = select(value, pattern)[0]?.value;
  return typeof found === 'string' ? found : undefined;
}

/** Whether the pattern names the path. */
export function matches(pattern: string, path: Path): boolean {
  const wanted = pattern.split('.');
  return wanted.length === path.length && wanted.every((part, index) => part === '*' || part === path[index]);
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The sources that an event lists, also where they stand in the list in a form that is told elsewhere. */
export const listedSources = (event: unknown): string[] =>
  isMapping(event) && Array.isArray(event.sources)
    ? event.sources
        .flat()
        .flatMap((one) => (typeof one === 'string' ? one.split(/[\s,;|@[\]]+/).filter((id) => id !== '') : []))
    : [];

/** Whether an event's text was written for another site. */
export const isImported = (event: unknown): boolean => isMapping(event) && event.imported === true;

function children(value: unknown, wanted: string): [string | number, unknown][] {
  if (Array.isArray(value)) return wanted === '*' ? [...value.entries()] : [];
  if (!isMapping(value)) return [];
  if (wanted === '*') return Object.entries(value);
  return Object.hasOwn(value, wanted) ? [[wanted, value[wanted]]] : [];
}
