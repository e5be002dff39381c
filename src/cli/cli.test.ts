import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { validContent } from '../check/testContent.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function writeContent(changes: Record<string, string> = {}): void {
  for (const [path, text] of Object.entries({ ...validContent, ...changes })) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
}

function run(
  command: 'check' | 'build',
  variables: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } {
  const script = fileURLToPath(new URL(`./${command}.ts`, import.meta.url));
  const env = { ...process.env, CONTENT: 'content', OUT_DIR: join(root, 'dist'), ...variables };
  return spawnSync(process.execPath, [script], { cwd: root, env, encoding: 'utf8' });
}

const BROKEN = { 'topics.yaml': 'talks: 1\n', 'glossary.yaml': 'a: b: c\n' };
const MISTAKES = `content/events/call.mdx:4:8 topic "trade": unknown topic; write the id of one that exists, or add it
content/glossary.yaml:1:4: a second ": " in one line; put the value in quotes
content/topics.yaml:1:8 talks 1: a number; write "key: value" lines under it, with name, description, hue
3 mistakes in 3 files
`;

test('check counts what it found in order, and succeeds', () => {
  writeContent();
  expect(run('check')).toMatchObject({
    status: 0,
    stdout: '2 events, 2 sources, 2 claims: no mistakes\n',
    stderr: '',
  });
});

test('check says of a locale without words that the interface is in English', () => {
  writeContent({ 'site.yaml': (validContent['site.yaml'] ?? '').replace('en-GB', 'de') });
  expect(run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('none for the locale "de" yet') });
});

test('check lists every mistake and a count, and fails', () => {
  writeContent(BROKEN);
  expect(run('check')).toMatchObject({ status: 1, stdout: '', stderr: MISTAKES });
});

test('build lists every mistake of the content, fails, and leaves the last build as it was', () => {
  writeContent(BROKEN);
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'old');
  expect(run('build')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `build failed: the content has mistakes\n${MISTAKES}`,
  });
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(root).toSorted()).toEqual(['content', 'dist']);
});

test('build refuses to replace a folder that is no build', () => {
  writeContent();
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'thesis.txt'), 'mine');
  const { status, stderr } = run('build');
  expect(status).toBe(1);
  expect(stderr).toBe(
    `build failed: cannot build into "${join(root, 'dist')}": it holds other files and no index.html; empty it, or write another folder\n`,
  );
  expect(readFileSync(join(root, 'dist', 'thesis.txt'), 'utf8')).toBe('mine');
});

test.for([
  [{ SITE: 'example.org' }, 'SITE "example.org": not a web address; write SITE=https://example.org'],
  [
    { BASE: '//evil/' },
    'BASE "//evil/": not the path under the host; write BASE=/ or BASE=/timeline/, of letters, digits, ".", "_", "~" and "-"',
  ],
] as const)('build says of %j what to write, and builds nothing', ([variables, words]) => {
  writeContent();
  expect(run('build', variables)).toMatchObject({ status: 1, stdout: '', stderr: `build failed: ${words}\n` });
  expect(readdirSync(root)).toEqual(['content']);
});
