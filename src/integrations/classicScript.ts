import { join } from 'node:path';
import type { Plugin } from 'vite';
import { bundled } from './bundled.ts';
import { onlyChunk } from './chunks.ts';
import { TERSER } from './terser.ts';

/**
 * An entry and all that it imports, as one classic script.
 * @param entry from the project's root
 * @throws naming the entry where it became several files, or none
 */
export async function classicScript(entry: string, plugins: readonly Plugin[]): Promise<string> {
  const lib = { entry: join(process.cwd(), entry), formats: ['iife' as const], name: 'unused' };
  return onlyChunk(await bundled({ ...TERSER, lib }, plugins), entry).code;
}
