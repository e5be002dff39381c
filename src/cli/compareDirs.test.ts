import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareDirs } from './compareDirs.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function folder(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), text);
  }
  return join(root, name);
}

test('two folders of the same files with the same bytes do not differ', () => {
  const files = { 'index.html': 'a', 'events/b/index.html': 'b' };
  expect(compareDirs(folder('one', files), folder('other', files))).toEqual([]);
});

test('files that only one folder holds, or that differ by a byte, are named', () => {
  const one = folder('one', { 'a.html': 'same', 'deep/b.html': 'b', 'only-here': '' });
  const other = folder('other', { 'a.html': 'same', 'deep/b.html': 'B', 'deep/only-there': '' });
  expect(compareDirs(one, other)).toEqual(['deep/b.html', 'deep/only-there', 'only-here']);
});
