import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** A module that is made rather than read, by the name of `id`. */
export const madeModule = (id: string, text: () => Promise<string>): Plugin => ({
  name: id,
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load: (source) => (source === `\0${id}` ? text() : undefined),
});

/** Gives pages what is made at build, once a run, as the default of the module `id`. */
export const madeForPages = (id: string, make: () => Promise<unknown>): AstroIntegration => ({
  name: id.replace('virtual:', ''),
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      let made: Promise<unknown> | undefined;
      const once = () => (made ??= make());
      // Other threads make it while Astro reads the content; whoever waits for it hears of what fails.
      if (command === 'build') once().catch(() => undefined);
      const text = async () => `export default ${JSON.stringify(await once())}`;
      updateConfig({ vite: { plugins: [madeModule(id, text)] } });
    },
  },
});
