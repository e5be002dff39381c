/** A built site, and where the tests serve it: away from the port of `npm start`, so that both may run. */
export interface Build {
  dir: string;
  origin: string;
  /** The path under which the site lies, with a slash at both ends. */
  base: string;
}

/** The first of the ports, so that two copies of the project can be tested side by side. */
const PORT = Number(process.env['E2E_PORT'] ?? 4381);

export const builds = {
  root: { dir: 'dist', origin: `http://127.0.0.1:${PORT}`, base: '/' },
  below: { dir: '.dist-x', origin: `http://127.0.0.1:${PORT + 1}`, base: '/x/' },
} satisfies Record<string, Build>;
