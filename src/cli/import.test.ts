import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../check/checkContent.ts';

const script = fileURLToPath(new URL('./import.ts', import.meta.url));
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const LIST = JSON.stringify([
  { date: '1848-03-18', title: 'Barricades', category: 'Berlin' },
  { date: '1849', title: 'Constitution' },
]);

function run(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1700000000' };
  return spawnSync(process.execPath, [script, ...args], { cwd: root, env, input, encoding: 'utf8' });
}

const write = (name: string, text: string | Uint8Array) => writeFileSync(join(root, name), text);
const slow = { timeout: 60_000 };

test('a new folder gets a whole content that the checker passes', slow, async () => {
  write('list.json', LIST);
  expect(run(['list.json', '--to', 'new/content'])).toEqual(
    expect.objectContaining({
      status: 0,
      stdout:
        '2 events, 2 topics, 1 source written to new/content; 0 mistakes in the file\n' +
        'next: look through new/content/site.yaml, then CONTENT=new/content npm run build\n',
      stderr: '',
    }),
  );
  expect(await checkContent(join(root, 'new/content'))).toEqual([]);
  expect(readFileSync(join(root, 'new/content/events/barricades.mdx'), 'utf8')).toBe(
    "---\ntitle: Barricades\ntopic: berlin\nimportance: 2\ndate:\n  resolved: '1848-03-18'\n" +
      'summary: Barricades\nsources: [list]\nimported: true\n---\n',
  );
});

test('what is there already is replaced only when forced, and a dry run writes nothing', slow, () => {
  expect(run(['-', '--to', 'c', '--dry-run'], LIST)).toMatchObject({
    status: 0,
    stdout: '2 events, 2 topics, 1 source would be written to c (dry run); 0 mistakes in the file\n',
  });
  expect(readdirSync(root)).toEqual([]);
  expect(run(['-', '--to', 'c'], LIST).status).toBe(0);
  const file = join(root, 'c/events/barricades.mdx');
  const edited = readFileSync(file, 'utf8').replace('importance: 2', 'importance: 1');
  writeFileSync(file, edited);
  expect(run(['-', '--to', 'c'], LIST)).toMatchObject({
    status: 1,
    stderr:
      'import failed: 2 events there already in c (events/barricades.mdx, events/constitution.mdx); ' +
      'write --force to replace them, or --to a new folder; nothing is written\n',
  });
  expect(readFileSync(file, 'utf8')).toBe(edited);
  expect(run(['-', '--to', 'c', '--force'], LIST).status).toBe(0);
  expect(readFileSync(file, 'utf8')).not.toBe(edited);
  expect(readFileSync(join(root, 'c/sources.yaml'), 'utf8').match(/^imported:/gm)).toHaveLength(1);
});

test('a row that cannot be carried is named, the rest is carried, and the exit code is 1', slow, () => {
  write('rows.csv', 'Year,Headline\n1848,Barricades\n,Nobody knows when\n');
  expect(run(['rows.csv', '--to', 'c'])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('1 event, 1 topic, 1 source written to c; 1 mistake in the file\n') as string,
    stderr:
      'rows.csv: row 3: no date that can be read, so "Nobody knows when" is not carried; write a date such as 1945-05-08 or May 1945, and import again\n',
  });
});

test('a script in the input is left out and named, and nothing of it is run', slow, () => {
  const text = JSON.stringify([
    { date: '1848', title: 'A', text: '<script>process.exit(9)</script>{process.exit(9)}' },
  ]);
  expect(run(['-', '--to', 'c'], text)).toMatchObject({
    status: 1,
    stderr: 'standard input: [0]: <script> in the text; left out, and nothing of it was run\n',
  });
  expect(readFileSync(join(root, 'c/events/a.mdx'), 'utf8')).toContain("summary: '{process.exit(9)}'");
});

test.for<[string, string | Uint8Array, string]>([
  [
    'UTF-16',
    Buffer.from(`\uFEFF${LIST}`, 'utf16le'),
    'line 1: this is UTF-16 text; save the file as UTF-8 (in Excel: "CSV UTF-8") and try again',
  ],
  [
    'UTF-16 without its mark',
    Buffer.from(LIST, 'utf16le'),
    'line 1: this is UTF-16 text; save the file as UTF-8 (in Excel: "CSV UTF-8") and try again',
  ],
  [
    'Latin-1',
    Buffer.from('Year,Headline\n1848,M\xE4rz\n', 'latin1'),
    'line 2, column 7: this is not UTF-8 text; save the file as UTF-8 and try again',
  ],
  [
    'a spreadsheet',
    Buffer.from('PK\x03\x04xx'),
    'line 1: this is a spreadsheet or an archive; save the sheet as CSV (UTF-8) and try again',
  ],
  ['nothing', ' \n', 'an empty file; there is nothing to import'],
  [
    'a huge file',
    Buffer.alloc(65 * 1024 * 1024, ' '),
    'more than 64 MB; take it apart and import the parts one after the other',
  ],
  ['half a file', LIST.slice(0, 40), 'line 1, column 41: the file ends too early; it seems to be cut off'],
])('%s is refused, and nothing is written', slow, ([, bytes, message]) => {
  write('in.txt', bytes);
  expect(run(['in.txt', '--to', 'c'])).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `import failed: in.txt: ${message}; nothing is written\n`,
  });
  expect(readdirSync(root)).toEqual(['in.txt']);
});

test.for<[string[], string]>([
  [[], 'no file named; write npm run import -- FILE|- [--to DIR] [--dry-run] [--force]'],
  [['--too', 'x'], "Unknown option '--too'; write npm run import -- FILE|- [--to DIR] [--dry-run] [--force]"],
  [['a', 'b'], 'more than one file (a, b); import them one by one'],
  [['none.json', '--to', 'c'], 'none.json: no such file'],
  [['.', '--to', 'c'], '.: a folder; name a file'],
])('%j ends with a word to the person', slow, ([args, message]) => {
  expect(run(args)).toMatchObject({ status: 1, stderr: `import failed: ${message}\n` });
});

test('a folder that holds something else is left alone', slow, () => {
  write('thesis.txt', 'mine');
  expect(run(['-', '--to', '.'], LIST)).toMatchObject({
    status: 1,
    stderr: 'import failed: . holds other files and no site.yaml; write --to a content folder, or to a new one\n',
  });
});

test('an import that is stopped leaves nothing half-written', slow, async () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ date: String(1000 + (i % 900)), title: `Event ${i}` }));
  write('many.json', JSON.stringify(many));
  const child = spawn(process.execPath, [script, 'many.json', '--to', 'c'], { cwd: root });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.includes('3000 of 3000 events read')) setTimeout(() => child.kill('SIGINT'), 300);
  });
  await new Promise((done) => child.once('close', done));
  const left = readdirSync(root).toSorted();
  if (existsSync(join(root, 'c'))) expect(readdirSync(join(root, 'c/events'))).toHaveLength(3000);
  expect(left.filter((name) => name !== 'c')).toEqual(['many.json']);
});
