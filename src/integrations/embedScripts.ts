/**
 * The scripts for pages of other sites: each one file that runs as a classic script as well as a module, for a module
 * needs the host to allow it (CORS), and an editor may have either.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { classicScript } from './classicScript.ts';
import { madeForPages, madeModule } from './madeModule.ts';
import { shadowStyles } from './shadowStyles.ts';

const ENTRIES = { embed: 'define.ts', frame: 'frame.ts', resize: 'resize.ts' };

export interface BuiltScript {
  code: string;
  /** Subresource Integrity. */
  integrity: string;
}

export type BuiltScripts = Record<keyof typeof ENTRIES, BuiltScript>;

/** What an embed has no use for, by the end of its path: the advances of our own face, for it measures its page's; scales that nobody can choose there. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  '/advances.ts': 'export const ADVANCES = { 400: [], 600: [] }',
  '/scales.ts': 'export const SHAPED = {}',
  '/scaleTicks.ts': 'export const TICKS_OF = {}',
};

const leaveOut: Plugin = {
  name: 'leave-out',
  enforce: 'pre',
  resolveId(source) {
    const end = Object.keys(LEFT_OUT).find((one) => source.endsWith(one));
    return end && `\0left-out${end}`;
  },
  load: (id) => LEFT_OUT[id.replace('\0left-out', '')],
};

async function script(file: string): Promise<BuiltScript> {
  const styles = madeModule('virtual:shadow-styles', async () => `export default ${JSON.stringify(shadowStyles())}`);
  const code = await classicScript(`src/embed/${file}`, [styles, leaveOut]);
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
  return { code, integrity };
}

async function buildScripts(): Promise<BuiltScripts> {
  const [embed, frame, resize] = await Promise.all(Object.values(ENTRIES).map(script));
  return { embed, frame, resize } as BuiltScripts;
}

/** Gives pages the scripts as `virtual:embed-scripts`, for they are published, and named with their hash, by pages. */
export const embedScripts = () => madeForPages('virtual:embed-scripts', buildScripts);
