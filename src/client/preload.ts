/**
 * What the bundler calls for each `import()` of a page: what that needs is fetched together, not one after the other.
 * In the place of Vite's own (`integrations/preloads.ts`), which waits for styles, hands on nonces and tells of failures
 * in an event of its own. There is no use for these here, and it is ten times as long.
 * @param files from the site's root
 */
export function preload<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
  for (const file of files) {
    const href = import.meta.env.BASE_URL + file;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
  return load();
}
