import { z } from 'astro/zod';
import { isEmpty, isRecord } from './value.ts';

/**
 * The fields of a value that a shape does not know, as paths from it, `date.foo`; each once, in lists too.
 * @param also fields of the value itself that are known besides
 */
export function unknownFields(shape: unknown, value: unknown, also: readonly string[] = []): string[] {
  return [...new Set(pathsOf(shape, value, '', new Set(also)))];
}

function pathsOf(shape: unknown, value: unknown, before: string, also: ReadonlySet<string> = new Set()): string[] {
  if (shape instanceof z.ZodOptional) return pathsOf(shape.unwrap(), value, before, also);
  if (shape instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((one) => pathsOf(shape.element, one, before));
  if (!(shape instanceof z.ZodObject) || !isRecord(value)) return [];
  const known = shape.shape as Record<string, unknown>;
  return Object.entries(value).flatMap(([key, one]) => {
    if (Object.hasOwn(known, key)) return pathsOf(known[key], one, `${before}${key}.`);
    return also.has(key) || isEmpty(one) ? [] : [before + key];
  });
}
