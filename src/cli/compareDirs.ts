import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The paths, in order, of files that two folders do not both hold with the same bytes. */
export function compareDirs(one: string, other: string): string[] {
  const [first, second] = [filesIn(one), filesIn(other)];
  return [...new Set([...first, ...second])]
    .filter((path) => !(first.has(path) && second.has(path) && same(join(one, path), join(other, path))))
    .toSorted();
}

function filesIn(dir: string): Set<string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => relative(dir, join(entry.parentPath, entry.name))),
  );
}

const same = (one: string, other: string) => readFileSync(one).equals(readFileSync(other));
