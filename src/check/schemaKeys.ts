import { z } from 'astro/zod';
import type { Path } from './mistake.ts';

/** The keys that a schema knows for the map at `path`, or for each map of the list there; none where it knows no such map. */
export const knownKeys = (schema: unknown, path: Path): string[] => Object.keys(shapeAt(schema, path));

/** Those of them that cannot be left out. */
export const requiredKeys = (schema: unknown, path: Path): string[] =>
  Object.entries(shapeAt(schema, path)).flatMap(([key, field]) => (field.safeParse(undefined).success ? [] : [key]));

function shapeAt(schema: unknown, path: Path): Record<string, z.ZodType> {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  const [first, ...rest] = path;
  if (inner instanceof z.ZodArray) return shapeAt(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return {};
  return first === undefined ? inner.shape : shapeAt(inner.shape[first], rest);
}
