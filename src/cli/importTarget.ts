import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { checkFiles } from '../check/checkContent.ts';
import { readFiles } from '../check/readFiles.ts';
import type { Entry, Existing } from '../exchange/in/types.ts';
import { describeMistakes } from './describe.ts';

/** The folder that an import goes into: its files, and what they hold. */
export interface Target {
  /** By path from the folder down; none for a new folder. */
  texts: ReadonlyMap<string, string>;
  existing: Existing;
}

/**
 * Reads a content folder, or finds that there is none yet.
 * @throws {Error} where the folder is something else, or has mistakes
 */
export async function readTarget(dir: string): Promise<Target> {
  const empty: Existing = { topics: {}, people: {}, sources: {}, claims: {}, glossary: {} };
  if (!existsSync(dir)) return { texts: new Map(), existing: empty };
  const { files, mistakes } = await readFiles(dir);
  if (mistakes.length > 0) throw new Error(`${dir} cannot be read\n${describeMistakes(mistakes)}`);
  if (files.size === 0) return { texts: new Map(), existing: empty };
  if (!files.has('site.yaml')) {
    throw new Error(`${dir} holds other files and no site.yaml; write --to a content folder, or to a new one`);
  }
  const found = checkFiles(files).mistakes.map((mistake) => ({ ...mistake, file: `${dir}/${mistake.file}` }));
  if (found.length > 0) throw new Error(`${dir} has mistakes already; mend them first\n${describeMistakes(found)}`);
  const decoder = new TextDecoder();
  const texts = new Map([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
  const records = (name: string) => (parse(texts.get(`${name}.yaml`) ?? '') ?? {}) as Record<string, Entry>;
  const existing: Existing = {
    topics: records('topics'),
    people: records('people'),
    sources: records('sources'),
    claims: records('claims'),
    glossary: records('glossary'),
    site: records('site') as Entry,
  };
  return { texts, existing };
}
