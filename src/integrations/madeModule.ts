import type { Plugin } from 'vite';

/** A module that is made rather than read, by the name of `id`. */
export const madeModule = (id: string, text: () => Promise<string>): Plugin => ({
  name: id,
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) => (source === `\0${id}` ? text() : undefined),
});
