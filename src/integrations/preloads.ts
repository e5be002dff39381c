import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const HELPER = fileURLToPath(new URL('../client/preload.ts', import.meta.url));

/** Puts `client/preload.ts` in the place of Vite's helper. @throws {Error} where what is imported brings styles with it */
export const preloads: Plugin = {
  name: 'preloads',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: (): string => `export { preload as __vitePreload } from ${JSON.stringify(HELPER)};`,
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.isDynamicEntry && file.viteMetadata?.importedCss.size)
        throw new Error(`${file.name} brings styles: import() here does not wait for them (integrations/preloads.ts)`);
  },
};
