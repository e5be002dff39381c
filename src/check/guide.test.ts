import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDate } from '../model/date.ts';
import { dateWords } from '../model/dateLabel.ts';
import { checkFiles } from './checkContent.ts';
import { TAGS } from './codeCheck.ts';
import { formatMistake } from './mistake.ts';
import { encode } from './testContent.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** The blocks of a page of the guide that name the file they are: "```yaml sources.yaml". */
function named(page: string): [string, string][] {
  const blocks = read(`content/docs/${page}.mdx`).matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm);
  return Array.from(blocks, ([, path = '', text = '']) => [path, text]);
}

test('the files that the guide shows make a whole content without a mistake', () => {
  const files = Object.fromEntries(named('authoring'));
  expect(Object.keys(files).toSorted()).toEqual([
    'claims.yaml',
    'events/first-glider.mdx',
    'events/first-powered-flight.mdx',
    'glossary.yaml',
    'people.yaml',
    'site.yaml',
    'sources.yaml',
    'topics.yaml',
  ]);
  expect(checkFiles(encode(files)).mistakes.map(formatMistake)).toEqual([]);
});

test('the mistakes that the guide shows are what the checker says', () => {
  const files = Object.fromEntries(named('authoring'));
  const event = (files['events/first-glider.mdx'] ?? '')
    .replace('flights', 'fligths')
    .replace("'1900-10~'", "'2024-02-31'");
  const said = checkFiles(encode({ ...files, 'events/x.mdx': event.replace('title:', 'label: A\ntitle:') })).mistakes;
  const shown = /^```text\n([^]*?)^```$/m.exec(read('content/docs/authoring.mdx'))?.[1]?.trim().split('\n') ?? [];
  expect(shown.length).toBe(2);
  const words = (line: string) => line.replace(/^\S+ /, '');
  expect(shown.map(words).toSorted()).toEqual(said.map(formatMistake).map(words).toSorted());
});

test('dates read as the guide says', () => {
  const rows = [...read('content/docs/authoring.mdx').matchAll(/^\| `'(.+?)'` \| (.+?) \|$/gm)];
  expect(rows.length).toBeGreaterThan(10);
  for (const [, edtf = '', says] of rows) expect(dateWords(parseDate(edtf), 'en-GB')).toBe(says);
});

test('the tags and attributes that the guide names are those that a text may have', () => {
  const [, part = ''] = /For what Markdown has no sign([^]*?)\n\n/.exec(read('content/docs/authoring.mdx')) ?? [];
  const tags = Array.from(part.matchAll(/`<(\w+)\/?>`/g), ([, name = '']) => name);
  const attributes = Array.from(part.matchAll(/`(\w+)`/g), ([, name = '']) => name);
  expect(tags.toSorted()).toEqual([...TAGS.keys()].toSorted());
  expect(attributes.toSorted()).toEqual([...new Set([...TAGS.values()].flat())].toSorted());
});

test('the ready files that the guide shows are those in deploy/', () => {
  const files = named('deploying');
  expect(files.length).toBe(4);
  for (const [path, text] of files) expect([path, text]).toEqual([path, read(path)]);
});
