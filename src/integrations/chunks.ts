import type { build, Rollup } from 'vite';

/** What Vite has made of entries. */
type Built = Awaited<ReturnType<typeof build>>;

const filesOf = (built: Built) =>
  (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));

/** The scripts among the files that were made. */
export const chunksOf = (built: Built): Rollup.OutputChunk[] => filesOf(built).filter((one) => one.type === 'chunk');

/**
 * The script of an entry that is to be one file.
 * @throws naming the entry where it became several, or none
 */
export function onlyChunk(built: Built, entry: string): Rollup.OutputChunk {
  const [chunk, ...others] = filesOf(built);
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error(`${entry} did not become one file`);
  return chunk;
}
