import { join } from 'node:path';
import { minify } from 'terser';
import { bundled } from './bundled.ts';
import { chunksOf } from './chunks.ts';
import { TERSER } from './terser.ts';

/** What a bundler writes at the head and the foot of a file that shares with others. */
const IMPORT = /^import \{([^}]*)\} from "\.\/([^"]*)";$/gm;
const EXPORT = /^export \{([^}]*)\};$/m;
/** What no classic script may have. */
const OF_MODULES = /^(?:import|export)\b|\bimport\s*[(.]/m;

/** `a as b, c` as the members of an object, or of a pattern for one. */
const members = (names: string, write: (inside: string, outside: string) => string): string =>
  names
    .split(',')
    .map((name) => name.trim().split(' as '))
    .map(([first = '', second = first]) => write(first, second))
    .join(',');

/**
 * A module as a classic script: what it has of other files it reads from a global of each, and what others have of it
 * becomes one, when it is run.
 * @param code as Rolldown writes it
 * @param globals by the names of files
 * @throws where more of a module is left, or a file is of no script
 */
export function asClassic(code: string, name: string, globals: ReadonlyMap<string, string>): string {
  const body = code
    .replace(IMPORT, (whole, names: string, file: string) => {
      const global = globals.get(file);
      return global ? `const {${members(names, (theirs, ours) => `${theirs}:${ours}`)}}=window.${global};` : whole;
    })
    .replace(
      EXPORT,
      (_, names: string) => `window.${name}={${members(names, (ours, theirs) => `${theirs}:${ours}`)}};`,
    );
  if (OF_MODULES.test(body)) throw new Error(`${name} can't be a classic script: ${OF_MODULES.exec(body)?.[0]}`);
  return `(()=>{${body}})()`;
}

/**
 * Entries, and all that they import, as classic scripts to be read in this order: each module is in the first that needs
 * it, and none is in two.
 * @param entries from the project's root, by the names of the scripts
 * @throws where one can't be a classic script
 */
export async function classicScripts<Name extends string>(
  entries: Record<Name, string>,
): Promise<Record<Name, string>> {
  const parts = Object.entries<string>(entries).map(([name, entry]) => ({ name, file: join(process.cwd(), entry) }));
  const groups = parts.map(({ name, file }, i) => ({
    name,
    test: (id: string) => id === file,
    priority: parts.length - i,
  }));
  const built = await bundled({
    minify: false,
    lib: { entry: parts.map(({ file }) => file), formats: ['es'] },
    rolldownOptions: { output: { chunkFileNames: '[name].js', codeSplitting: { groups } } },
  });
  const chunks = parts.flatMap(({ name, file }) =>
    chunksOf(built)
      .filter(({ moduleIds }) => moduleIds.includes(file))
      .map(({ code, fileName }) => ({ code, fileName, name })),
  );
  const globals = new Map(chunks.map(({ fileName, name }) => [fileName, name]));
  const made = chunks.map(async ({ code, name }): Promise<[string, string]> => {
    // As a module, its names would be put outside of the function that keeps them from the page's.
    const { code: small = '' } = await minify(asClassic(code, name, globals), {
      ...TERSER.terserOptions,
      module: false,
    });
    return [name, small];
  });
  return Object.fromEntries(await Promise.all(made)) as Record<Name, string>;
}
