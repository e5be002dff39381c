import { z } from 'astro/zod';
import type { Path } from './mistake.ts';

/** The keys that a schema knows for the map at `path`; none where it knows no such map. */
export function knownKeys(schema: unknown, path: Path): string[] {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  const [first, ...rest] = path;
  if (inner instanceof z.ZodArray) return knownKeys(inner.element, rest);
  if (!(inner instanceof z.ZodObject)) return [];
  return first === undefined ? Object.keys(inner.shape) : knownKeys(inner.shape[first], rest);
}
