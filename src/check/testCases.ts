import { readdirSync, readFileSync } from 'node:fs';
import { validContent } from './testContent.ts';

export interface MalformedCase {
  name: string;
  file: string;
  /** The whole content with the one change made. */
  content: Record<string, string>;
  says: string[];
}

/** The cases of `cases/*.txt`; their form is in `cases/README.md`. */
export function malformedCases(): MalformedCase[] {
  const folder = new URL('./cases/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/\n(?=# )/))
    .map(toCase);
}

function toCase(text: string): MalformedCase {
  const lines = text.split('\n');
  const marked = (mark: string) => lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
  const [name = ''] = marked('#');
  const [file = ''] = marked('@');
  const before = validContent[file] ?? '';
  const asLines = (mark: string) =>
    marked(mark)
      .map((line) => `${line}\n`)
      .join('');
  const after = `\n${before}`.replace(`\n${asLines('-')}`, () => `\n${asLines('+')}`).slice(1);
  if (after === before) throw new Error(`case ${JSON.stringify(name)} changes nothing in ${file}`);
  return { name, file, content: { ...validContent, [file]: after }, says: marked('>') };
}
