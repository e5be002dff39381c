import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recoverDir, replaceDir, unfitForBuild } from './replaceDir.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(folder: string, file: string, text: string): string {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, file), text);
  return join(root, folder);
}

test('the new folder takes the place of the old one, of which nothing stays', () => {
  const dist = write('dist', 'index.html', 'old');
  write('dist', 'gone.html', 'old');
  replaceDir(write('.dist-next', 'index.html', 'new'), dist);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(dist)).toEqual(['index.html']);
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where there was no folder, the new one is put', () => {
  replaceDir(write('.dist-next', 'index.html', 'new'), join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
});

test('when the new folder cannot be put in place, the old one is back', () => {
  const dist = write('dist', 'index.html', 'old');
  expect(() => replaceDir(join(root, 'no-such-folder'), dist)).toThrow('ENOENT');
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a folder set aside by a build that was killed comes back', () => {
  write('.dist-old', 'index.html', 'old');
  recoverDir(join(root, 'dist'));
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a folder set aside by a build that was killed later is cleared, and the newer one stays', () => {
  write('.dist-old', 'index.html', 'old');
  write('dist', 'index.html', 'new');
  recoverDir(join(root, 'dist'));
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('new');
  expect(existsSync(join(root, '.dist-old'))).toBe(false);
});

test('what a killed build left behind does not stop the next replacement', () => {
  write('.dist-old', 'index.html', 'older');
  const dist = write('dist', 'index.html', 'old');
  replaceDir(write('.dist-next', 'index.html', 'new'), dist);
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a build may replace a build, an empty folder or none, but not the project or a folder of other things', () => {
  const project = write('project', 'package.json', '{}');
  expect(unfitForBuild(join(project, 'dist'), project)).toBeUndefined();
  mkdirSync(join(project, 'dist'));
  expect(unfitForBuild(join(project, 'dist'), project)).toBeUndefined();
  write('project/dist', 'index.html', '');
  expect(unfitForBuild(join(project, 'dist'), project)).toBeUndefined();
  expect(unfitForBuild(project, project)).toMatch(/^it holds the project itself/);
  expect(unfitForBuild(root, project)).toMatch(/^it holds the project itself/);
  expect(unfitForBuild(write('project/src', 'a.ts', ''), project)).toMatch(/^it holds other files/);
});
