import { build, type BuildEnvironmentOptions, type Plugin } from 'vite';
import { d3Aliases } from './d3Aliases.ts';
import { d3Pruned } from './d3Pruned.ts';

/** What Vite makes of what readers' browsers run, in the way that all our scripts are made. Writes no file. */
export const bundled = (options: BuildEnvironmentOptions, plugins: readonly Plugin[] = []) =>
  build({
    configFile: false,
    root: process.cwd(),
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: d3Aliases },
    plugins: [...plugins, d3Pruned],
    build: { write: false, target: 'es2022', ...options },
  });
