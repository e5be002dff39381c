/** `npm run pdf`: files with the same bytes each time, and links to them from pages that have their files. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builds } from './helpers/builds.ts';
import { events } from './helpers/content.ts';
import { run } from './helpers/paper.ts';
import { readPdf, tagFaults } from './helpers/pdf.ts';
import { expect, test } from './helpers/test.ts';

const scratch = mkdtempSync(join(tmpdir(), 'pdf-'));
const [event] = events.map(({ id }) => id).toSorted();
const outDir = join(scratch, 'dist');
const pdf = (args: string[]) => run('src/cli/pdf.ts', args, { OUT_DIR: outDir });
const pageOf = (path: string) => readFileSync(join(outDir, path, 'index.html'), 'utf8');
const links = (html: string) => html.match(/<a [^>]*data-pdf="[^"]*"/g) ?? [];

test.describe.configure({ mode: 'default', timeout: 60_000 });

test.beforeAll(() => {
  // A copy, below a path, so that the build under test stays as it was.
  cpSync(builds.below.dir, outDir, { recursive: true });
});

test.afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test('no page offers a file that is not there', () => {
  for (const path of ['', 'print', `events/${event}`]) expect(links(pageOf(path))).toEqual([]);
});

test('one event’s PDF is made alone, tagged, and twice with the same bytes; its page and no other then links to it', async () => {
  const said = await pdf(['--only', event ?? '']);
  expect(said).toContain(`1/1 ${event}.pdf`);
  const file = join(outDir, 'pdf', `${event}.pdf`);
  const first = readFileSync(file);
  const read = await readPdf(first);
  expect(tagFaults(read)).toEqual([]);
  expect(read.pages[0]).toContain(`/x/events/${event}/`.replaceAll('-', ''));
  await pdf(['--only', event ?? '']);
  expect(readFileSync(file).equals(first)).toBe(true);
  expect(links(pageOf(`events/${event}`))).toHaveLength(1);
  expect(pageOf(`events/${event}`)).toContain(`href="/x/pdf/${event}.pdf"`);
  expect(links(pageOf('print'))).toEqual([]);
  expect(existsSync(join(outDir, 'pdf/booklet.pdf'))).toBe(false);
});

test('an unknown event, and an unknown paper, are named with what to write', async () => {
  await expect(pdf(['--only', `${event}x`])).rejects.toThrow(`did you mean "${event}"?`);
  await expect(pdf(['--paper', 'foolscap'])).rejects.toThrow('write "a4" or "letter"');
});
