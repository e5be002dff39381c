import type { Plugin } from 'vite';

/**
 * Vite's helper of a dynamic `import()`, which has what it imports fetched together and not one after the other. Its own
 * one waits for styles, hands on nonces and tells of failures in an event of its own, for none of which there is a use
 * here: no import has styles, and who imports hears of a failure. It is two thirds of what a page fetches before its
 * timeline.
 */
const HELPER = `export const __vitePreload = (load, files = []) => {
  for (const file of files)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: import.meta.env.BASE_URL + file }),
    );
  return load();
};`;

/** Puts the short helper in the place of Vite's. @throws {Error} where what is imported brings styles with it */
export const preloads: Plugin = {
  name: 'preloads',
  enforce: 'pre',
  apply: 'build',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: (): string => HELPER,
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.isDynamicEntry && file.viteMetadata?.importedCss.size)
        throw new Error(`${file.name} brings styles: import() here does not wait for them (integrations/preloads.ts)`);
  },
};
