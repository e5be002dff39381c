import type { build, Rollup } from 'vite';

/**
 * What Vite has made of an entry that is to be one file.
 * @throws naming the entry where it became several, or none
 */
export function onlyChunk(built: Awaited<ReturnType<typeof build>>, entry: string): Rollup.OutputChunk {
  const [output] = Array.isArray(built) ? built : [built];
  const chunks = output && 'output' in output ? output.output : [];
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error(`${entry} did not become one file`);
  return chunk;
}
