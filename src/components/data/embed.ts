import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import scripts from 'virtual:embed-scripts';

/** Of the site's own code: in the addresses that never change. From the project's folder, where every command runs. */
export const codeVersion: string = (
  JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as { version: string }
).version;

/** `v1` moves with fixes only; the full version stays as it is. */
export const embedVersions = ['v1', codeVersion];

export interface ScriptProps extends Record<string, unknown> {
  code: string;
}

/** One static path for each script of each version. */
export const scriptPaths = () =>
  embedVersions.flatMap((version) =>
    Object.entries(scripts).map(([script, { code }]) => ({ params: { version, script }, props: { code } })),
  );

export const integrity = scripts.embed.integrity;
