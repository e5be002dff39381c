/** A built site, and where the tests serve it: away from the port of `npm start`, so that both may run. */
export interface Build {
  dir: string;
  origin: string;
  /** The path under which the site lies, with a slash at both ends. */
  base: string;
}

export const builds = {
  root: { dir: 'dist', origin: 'http://127.0.0.1:4381', base: '/' },
  below: { dir: '.dist-x', origin: 'http://127.0.0.1:4382', base: '/x/' },
} satisfies Record<string, Build>;
