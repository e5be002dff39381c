import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { d3Aliases } from './d3Aliases.ts';
import { d3Pruned } from './d3Pruned.ts';
import { onlyChunk } from './onlyChunk.ts';
import { TERSER } from './terser.ts';

interface Options {
  /** The global that holds what the entry exports. */
  name?: string;
  plugins?: Plugin[];
  /** The end of the path of a module that is in the page already, and the global that holds what it exports. */
  present?: { path: string; name: string };
}

/**
 * An entry and all that it imports, as one classic script.
 * @param entry from the project's root
 * @throws naming the entry where it became several files
 */
export async function classicScript(
  entry: string,
  { name = 'unused', plugins = [], present }: Options = {},
): Promise<string> {
  const built = await build({
    configFile: false,
    root: process.cwd(),
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: d3Aliases },
    plugins: [...plugins, d3Pruned],
    build: {
      write: false,
      target: 'es2022',
      ...TERSER,
      lib: { entry: join(process.cwd(), entry), formats: ['iife'], name },
      ...(present && {
        rolldownOptions: {
          external: (id: string) => id.endsWith(present.path),
          output: { globals: () => present.name },
        },
      }),
    },
  });
  return onlyChunk(built, entry).code;
}
