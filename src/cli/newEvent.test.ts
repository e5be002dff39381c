import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../check/checkContent.ts';
import { validContent } from '../check/testContent.ts';

const script = fileURLToPath(new URL('./newEvent.ts', import.meta.url));
const slow = { timeout: 60_000 };
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  for (const [path, text] of Object.entries(validContent)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, CONTENT: 'content' },
    encoding: 'utf8',
  });
}

test('a new event is filled, valid, and never put over another', slow, async () => {
  expect(run('A “smart” title: Café', '--date', '2024-02')).toMatchObject({
    status: 0,
    stdout:
      'written: content/events/a-smart-title-cafe.mdx\nnext: put your own words for the placeholders, then npm run check\n',
    stderr: '',
  });
  expect(await checkContent(join(root, 'content'))).toEqual([]);
  const file = join(root, 'content/events/a-smart-title-cafe.mdx');
  const text = readFileSync(file, 'utf8');
  expect(text).toContain("resolved: '2024-02'");
  expect(run('A smart title, café', '--date', '2023')).toMatchObject({
    status: 1,
    stderr:
      'nothing is written: content/events/a-smart-title-cafe.mdx is there already; write another title, or --id with another id\n',
  });
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('a date before Christ stands behind a "="', slow, () => {
  expect(run('Caesar', '--date=-0043-03-15')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(join(root, 'content/events/caesar.mdx'), 'utf8')).toContain("resolved: '-0043-03-15'");
});

test('topic, source and id can be chosen', slow, async () => {
  expect(run('战', '--date', '1450~', '--id', 'war', '--topic', 'trade', '--source', 's02').status).toBe(0);
  expect(readFileSync(join(root, 'content/events/war.mdx'), 'utf8')).toMatch(/topic: trade[^]*sources: \[s02\]/);
  expect(await checkContent(join(root, 'content'))).toEqual([]);
});

test.for<[string[], string]>([
  [[], 'no title; write npm run new -- "Title" --date 2024-02'],
  [['A'], 'no date; write npm run new -- "Title" --date 2024-02'],
  [['A', 'title', '--date', '2024'], 'more than one title; put it in quotation marks: "A title"'],
  [['A', '--date', '2024-02-31'], '--date "2024-02-31": February 2024 has 29 days; write "2024-02-29" or "2024-02"'],
  [['A', '--date', '-0043'], '--date -0043: a date that begins with "-" needs a "=" before it; write --date=-0043'],
  [['A', '--date', 'Feb 2024'], '--date "Feb 2024": not an EDTF date; write "2024-02"'],
  [['A', '--date', ''], '--date "": the date is empty; write one such as "2024-02-16", "2024-02" or "2024"'],
  [['A', '--date', '2024', '--topic', 'tarde'], '--topic "tarde": unknown topic; did you mean "trade"?'],
  [['A', '--date', '2024', '--source', 'x'], '--source "x": unknown source; write one of s01, s02'],
  [
    ['A', '--date', '2024', '--id', 'A B'],
    '--id "A B": not an id; write lower-case letters, digits and single hyphens',
  ],
  [['武', '--date', '2024'], '--id "": not an id; the title has no Latin letter to make one of; write --id with one'],
  [['A', '--dat', '2024'], 'Unknown option \'--dat\'; write npm run new -- "Title" --date 2024-02'],
])('%j is answered with a word to the person', slow, ([args, message]) => {
  expect(run(...args)).toMatchObject({ status: 1, stdout: '', stderr: `nothing is written: ${message}\n` });
  expect(readdirSync(join(root, 'content/events')).toSorted()).toEqual(['call.mdx', 'meeting.mdx']);
});
