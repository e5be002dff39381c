import { execFileSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { checkContent, checkFiles } from './checkContent.ts';
import { formatMistake } from './mistake.ts';
import { malformedCases } from './testCases.ts';
import { encode, validContent } from './testContent.ts';

function mistakesOf(files: Record<string, string | Uint8Array>): string[] {
  return checkFiles(encode(files)).mistakes.map(formatMistake);
}

function without(...paths: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(validContent).filter(([path]) => !paths.includes(path)));
}

function mapTexts(change: (text: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(validContent).map(([path, text]) => [path, change(text)]));
}

test('valid content has no mistakes', () => {
  expect(mistakesOf(validContent)).toEqual([]);
});

test('valid content with Windows line ends has no mistakes', () => {
  expect(mistakesOf(mapTexts((text) => text.replaceAll('\n', '\r\n')))).toEqual([]);
});

test('valid content with empty lines above its front matter has no mistakes', () => {
  expect(mistakesOf(mapTexts((text) => `\n \n${text}`))).toEqual([]);
});

test('valid content with byte order marks has no mistakes', () => {
  expect(mistakesOf(mapTexts((text) => `\uFEFF${text}`))).toEqual([]);
});

test('the two parts of an event may hold 120 and 80 words, and not one more', () => {
  const body = (words: [number, number]) =>
    `## What happened\n\n${'word '.repeat(words[0])}\n\n## Why it matters\n\n${'word '.repeat(words[1])}\n`;
  const event = (words: [number, number]) =>
    (validContent['events/call.mdx'] ?? '').replace(/## What happened[^]*/, body(words));
  expect(mistakesOf({ ...validContent, 'events/call.mdx': event([120, 80]) })).toEqual([]);
  expect(mistakesOf({ ...validContent, 'events/call.mdx': event([121, 81]) })).toEqual([
    'events/call.mdx:15:1 body "What happened": 121 words; write at most 120',
    'events/call.mdx:19:1 body "Why it matters": 81 words; write at most 80',
  ]);
});

test('markup in what came with an import is left as it is, until an event of the site has to do with it', () => {
  const marked = (text = '') => text.replace(/(?<=title: |name: |description: )(\w.*)/g, '"**$1**"');
  const imported = (text = '') => text.replace(/^sources:/m, 'imported: true\nsources:');
  const content = {
    ...validContent,
    'site.yaml': (validContent['site.yaml'] ?? '').replace('A timeline for tests', '"[A](https://example.org/)"'),
    'topics.yaml': marked(validContent['topics.yaml']),
    'events/call.mdx': imported(validContent['events/call.mdx']),
  };
  expect(mistakesOf({ ...content, 'events/meeting.mdx': imported(validContent['events/meeting.mdx']) })).toEqual([]);
  expect(mistakesOf(content).map((mistake) => mistake.replace(/ ".*/, ''))).toEqual([
    'site.yaml:3:14 description',
    'topics.yaml:2:9 talks.name',
    'topics.yaml:3:16 talks.description',
  ]);
});

/** The content with a text in place of one that a document or an event has. */
function withText(file: 'docs/method.mdx' | 'events/meeting.mdx', text: string): Record<string, string> {
  const before = { 'docs/method.mdx': /^Write a citation.*$/m, 'events/meeting.mdx': /^They met \[.*$/m }[file];
  return { ...validContent, [file]: (validContent[file] ?? '').replace(before, () => text) };
}

test.for([
  'They met.[^1]\n\n[^1]: Note on it.',
  'They met.[^1]\n\n[^1]: [Note](https://example.org/) on it.',
  '[a]: <https://example.org> "t"\n\nThey [met][a] after [a] call.',
  '\\[x](bad), \\[x][bad] and \\[@s01\\] are as they stand.',
  '{/* [x](bad) */} They met.',
  'They met; `[x](bad)`, `<main>` and `# this` are code.',
  '> ```\n> [x](bad)\n> ```\n\nThey met.',
  '### A `code` — dash & "q"\n\nThey [met](#a-code--dash--q).',
  '### Über *uns*: [a link](/method/) -- `b`\n\nThey [met](#%C3%BCber-uns-a-link--b).',
  '### Again\n\nOne.\n\n### Again\n\n[Two](#again-1).',
  'They met; see [why](#why-it-matters), [whence](#sources) and [what they say](#accounts).',
  'They met; see [the call](/events/call/#what-happened), [2023](/topics/trade/#y2023) and [P1](/article/#p1).',
  'They met; see [Wang](/people/wang-yi/#offices), [the list](/#y2024), [s01](/sources/#s01) and [top](/method/#top).',
  '[All](/data/v1/timeline.json), [one](/data/v1/events/call.bib), [a day](/data/v1/events/meeting.ics).',
  '[A feed](/rss.xml), [a picture](/img/events/call-dark.svg), [a PDF](/pdf/call.pdf), [a file](/theme.js).',
  'They met, see https://example.org/?q=@s01, www.example.org or me@example.org.',
  'They <a href="/events/call/" lang="en">met</a>, <q cite="https://example.org/">he said</q>.',
  '<details open>\n<summary>More</summary>\n\nThey met.\n\n</details>',
  '<table><caption>A</caption><tbody><tr><th scope="row">B</th><td colspan="2">C</td></tr></tbody></table>',
  'They met at 100 km<sup>2</sup>, <abbr title="one">a</abbr> <time datetime="2024">then</time><br/> and array[0][1].',
])('%j is as a text may be', (text) => {
  expect(mistakesOf(withText('events/meeting.mdx', text))).toEqual([]);
});

test('a dead address is told at its place, however the link to it is written', () => {
  const address = fc.constantFrom(
    '/nope/',
    '/events/nope/',
    '/nope.pdf',
    'javascript:a()',
    '/method/#nope',
    'ftp://x/',
  );
  const link = fc.constantFrom<(to: string, id: number) => string>(
    (to) => `[x](${to})`,
    (to) => `[*x* \`y\`](<${to}> "title")`,
    (to) => `**[x\\] ](\n${to})**`,
    (to) => `<a href="${to}">x</a>`,
    (to) => `<a lang='en'\n  href = ' ${to} '>x</a>`,
    (to, id) => `x\n\n[r${id}]: ${to} "title"\n\nx`,
    (to, id) => `x\n\n   [r${id}]: <${to}>\n\nx`,
    (to, id) => `x\n\n> [r${id}]: ${to}\n\nx`,
    (to, id) => `x\n\n- y\n- [r${id}]: ${to}\n\nx`,
    (to) => `x\n\n| a | b |\n|---|---|\n| c | [x](${to}) |\n\nx`,
    (to, id) => `x[^${id}]\n\n[^${id}]: [x](${to})\n\nx`,
    (to) => `x\n\n<details>\n\n- [x](${to})\n\n</details>\n\nx`,
  );
  const between = fc.constantFrom(
    ' ',
    ' `\n\n',
    '\n\n',
    ' \\[ ',
    ' `[x](bad)` ',
    ' {/* [x](bad) */} ',
    ' é𝒳 ',
    '\r\n\r\n',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(between, link, address), { minLength: 1, maxLength: 5 }), (parts) => {
      const text = parts.map(([space, write, to], id) => `${space.trim() && 'x'}${space}${write(to, id)}`).join(' ');
      const content = withText('docs/method.mdx', `Text ${text}`);
      const lines = (content['docs/method.mdx'] ?? '').split('\n');
      const found = checkFiles(encode(content)).mistakes;
      expect(found.map(({ value }) => value)).toEqual(parts.map(([, , to]) => JSON.stringify(to)));
      for (const { line, column, value = '' } of found) {
        expect(lines[line - 1]?.slice(column - 1, column - 3 + value.length)).toBe(value.slice(1, -1));
      }
    }),
    { numRuns: tries(40, 500) },
  );
});

test('a body is words and tags that are known, whatever is mixed into it', () => {
  const tag = fc.constantFrom(...'a b main plaintext template h1 html body title timeline-embed p div x:y'.split(' '));
  const attribute = fc.constantFrom(
    '',
    ' lang="en"',
    ' id="main"',
    ' set:html="x"',
    ' onclick="x"',
    ' client:load',
    ' HREF="/"',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(tag, attribute), { minLength: 1, maxLength: 6 }), (tags) => {
      const text = tags.map(([name, more]) => `<${name}${more}>x</${name}>`).join(' ');
      const refused = tags.filter(([name, more]) => !/^[abp]$/.test(name) || !/^( lang.*)?$/.test(more));
      const found = checkFiles(encode(withText('docs/method.mdx', `They ${text}`))).mistakes;
      expect(found.map(({ value }) => value)).toEqual(refused.map(([name]) => `<${name}>`));
    }),
    { numRuns: tries(40, 500) },
  );
});

test.for(malformedCases())('$name is named at its place', ({ content, says }) => {
  expect(says.length).toBeGreaterThan(0);
  expect(mistakesOf(content)).toEqual(says);
});

test.for(malformedCases())('$name is at the same place with Windows line ends', ({ content, file, says }) => {
  expect(mistakesOf({ ...content, [file]: content[file]!.replaceAll('\n', '\r\n') })).toEqual(says);
});

test.for<[string, Record<string, string | Uint8Array>, string[]]>([
  [
    'a missing file',
    without('glossary.yaml'),
    ['glossary.yaml:1:1: no such file; write it, with "{}" where it holds nothing'],
  ],
  [
    'a missing file that others refer to',
    without('topics.yaml'),
    ['topics.yaml:1:1: no such file; write it, with "{}" where it holds nothing'],
  ],
  [
    'a missing file of the site, which cannot be empty,',
    without('site.yaml'),
    [
      'site.yaml:1:1: no such file; write it, with title, tagline, description, publisher, locale, revised, version, window',
    ],
  ],
  [
    'an empty file',
    { ...validContent, 'claims.yaml': ' \n' },
    ['claims.yaml:1:1: an empty file; fill it or take it out'],
  ],
  [
    'a file of list items',
    { ...validContent, 'glossary.yaml': '- a\n' },
    ['glossary.yaml:1:1: no fields here; write "key: value" lines'],
  ],
  [
    'no events at all',
    { ...without('events/meeting.mdx', 'events/call.mdx', 'docs/method.mdx'), 'claims.yaml': '{}' },
    ['events:1:1: no event; write one in "events/<id>.mdx"'],
  ],
  [
    'an event in .md',
    { ...validContent, 'events/foo.md': 'Text' },
    ['events/foo.md:1:1: a file that nothing reads; write "foo.mdx"'],
  ],
  [
    'an event that exists in .md and .mdx',
    { ...validContent, 'events/call.md': 'Text' },
    ['events/call.md:1:1: the same id as "events/call.mdx"; take one of them out, or rename it'],
  ],
  [
    'an event whose name differs by case alone',
    { 'events/Call.mdx': 'Text', ...validContent },
    ['events/Call.mdx:1:1: the same id as "events/call.mdx"; take one of them out, or rename it'],
  ],
  [
    'an event named with spaces',
    { ...validContent, 'events/a call.mdx': 'Text' },
    ['events/a call.mdx:1:1: the file name is the id; write lower-case letters, digits and single hyphens'],
  ],
  [
    'an event in a folder of its own',
    { ...validContent, 'events/2024/x.mdx': 'Text' },
    ['events/2024/x.mdx:1:1: a file too deep; put it in "events" itself'],
  ],
  [
    'a folder nearly named',
    { ...validContent, 'event/x.mdx': 'Text' },
    ['event/x.mdx:1:1: a folder that nothing reads; did you mean "events"?'],
  ],
  [
    'a YAML file in .yml',
    { ...without('claims.yaml'), 'claims.yml': '{}' },
    [
      'claims.yaml:1:1: no such file; write it, with "{}" where it holds nothing',
      'claims.yml:1:1: a file that nothing reads; write "claims.yaml"',
    ],
  ],
  [
    'a YAML file nearly named',
    { ...validContent, 'topic.yaml': '{}' },
    ['topic.yaml:1:1: a file that nothing reads; did you mean "topics.yaml"?'],
  ],
  [
    'bytes that are not UTF-8',
    { ...validContent, 'glossary.yaml': Uint8Array.from([0x61, 0x3a, 0x0a, 0x62, 0xe9, 0x0a]) },
    ['glossary.yaml:2:2: this is not UTF-8 text; save the file as UTF-8'],
  ],
  [
    'a control character',
    { ...validContent, 'docs/method.mdx': '---\ntitle: A\ndescription: B\u0002\n---\n' },
    ['docs/method.mdx:3:15: a control character; take it out'],
  ],
  [
    'an event with a capital extension',
    { ...validContent, 'events/x.MDX': 'Text' },
    ['events/x.MDX:1:1: a file that nothing reads; write "x.mdx"'],
  ],
  [
    'an event that a text editor named',
    { ...validContent, 'events/x.mdx.txt': 'Text' },
    ['events/x.mdx.txt:1:1: a file that nothing reads; write "x.mdx"'],
  ],
  [
    'a picture',
    { ...validContent, 'events/photo.jpg': 'x' },
    ['events/photo.jpg:1:1: a file that nothing reads; take it out'],
  ],
  [
    'an event in the wrong folder',
    { ...validContent, 'x.mdx': 'Text' },
    ['x.mdx:1:1: a file that nothing reads; put it in "events" or "docs"'],
  ],
  [
    'a document with the name of a page',
    { ...validContent, 'docs/events.mdx': '---\ntitle: A\ndescription: B\n---\n' },
    ['docs/events.mdx:1:1: the address of a page that the site has already; rename the file'],
  ],
  [
    'UTF-16 text',
    { ...validContent, 'glossary.yaml': new Uint8Array(Buffer.from('a: b\n', 'utf16le')) },
    ['glossary.yaml:1:1: this is not UTF-8 text; save the file as UTF-8'],
  ],
  [
    'line ends of old Macs',
    { ...validContent, 'glossary.yaml': 'a: b\rc: d\r' },
    ['glossary.yaml:1:5: a line end of old Macs; save the file with the line ends of today'],
  ],
  [
    'front matter that never ends',
    { ...validContent, 'docs/method.mdx': '---\ntitle: A\ndescription: B\n\nText\n' },
    ['docs/method.mdx:1:1: the front matter never ends; write a line "---" after it'],
  ],
  [
    'empty front matter',
    { ...validContent, 'docs/method.mdx': '---\n---\nText\n' },
    ['docs/method.mdx:2:1: no fields here; write "key: value" lines'],
  ],
  [
    'an id too long for a file',
    { ...validContent, [`docs/${'x'.repeat(201)}.mdx`]: '---\ntitle: A\ndescription: B\n---\n' },
    [`docs/${'x'.repeat(201)}.mdx:1:1: the file name is the id; write at most 200 characters`],
  ],
  [
    'records under the name of their file',
    { ...validContent, 'topics.yaml': `topics:\n${(validContent['topics.yaml'] ?? '').replace(/^/gm, '  ')}` },
    [
      'topics.yaml:1:1 topics: the records belong at the top of the file; take this line out, and two spaces before those below',
    ],
  ],
  [
    'a list of records',
    { ...validContent, 'glossary.yaml': '- id: small-yard\n  term: small yard\n' },
    ['glossary.yaml:1:1: a list; write each record as a line "id:" with its fields two spaces further in'],
  ],
  [
    'a file of comments',
    { ...validContent, 'glossary.yaml': '# none yet\n' },
    ['glossary.yaml:1:1: nothing in it; write "{}" where it holds nothing'],
  ],
  [
    'no front matter',
    { ...validContent, 'docs/method.mdx': 'Text\n' },
    ['docs/method.mdx:1:1: no front matter; begin the file with a line "---"'],
  ],
])('%s is named by its file', ([, content, says]) => {
  expect(mistakesOf(content)).toEqual(says);
});

test('nesting without end is a mistake and not a crash', () => {
  const [first = '', ...others] = mistakesOf({ ...validContent, 'glossary.yaml': '['.repeat(100_000) });
  expect(first).toMatch(/^glossary\.yaml:1:\d+: this cannot be read as YAML/);
  expect(others).toEqual([]);
});

test('a key named __proto__ changes no object', () => {
  mistakesOf({ ...validContent, 'topics.yaml': '__proto__:\n  polluted: true\n' });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('more than a hundred mistakes of one author or another are told apart', () => {
  expect(new Set(malformedCases().map(({ name }) => name)).size).toBeGreaterThan(100);
});

test('many mistakes in many files are all listed, by file and line', () => {
  const [call = '', topics = ''] = [validContent['events/call.mdx'], validContent['topics.yaml']];
  const content = {
    ...validContent,
    'events/call.mdx': call
      .replace('importance: 3', 'importance: 9')
      .replace('resolved: 2023-12', 'resolved: 2023')
      .replace('topic: trade', 'topic: trad')
      .replace('[@s02]', '[@s09]'),
    'topics.yaml': topics.replace('hue: 2', 'hue: 1\n  colour: red'),
    'sites.yaml': 'a: b',
  };
  expect(mistakesOf(content)).toEqual([
    'events/call.mdx:4:8 topic "trad": unknown topic; did you mean "trade"?',
    'events/call.mdx:5:13 importance 9: not one of its values; write 1, 2 or 3',
    'events/call.mdx:7:13 date.resolved 2023: quote the date: write "2023"',
    'events/call.mdx:17:13 body "@s09": unknown source; did you mean "s01"?',
    'sites.yaml:1:1: a file that nothing reads; did you mean "site.yaml"?',
    'topics.yaml:8:8 trade.hue 1: the hue of "talks" too; write 2, which no topic has',
    'topics.yaml:9:3 trade.colour: unknown field; leave it out',
  ]);
});

test('a folder is read with its subfolders, without hidden files, and named in every mistake', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries({ ...validContent, '.DS_Store': '', 'notes.txt': '' })) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const mistakes = await checkContent(dir);
  await rm(dir, { recursive: true });
  expect(mistakes.map(formatMistake)).toEqual([`${dir}/notes.txt:1:1: a file that nothing reads; take it out`]);
});

test('what is no file is named and not waited for, and what hidden folders hold is their own', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'content-'));
  for (const [path, text] of Object.entries({ ...validContent, '.git/config': '' })) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  await symlink(join(dir, 'nowhere.mdx'), join(dir, 'events/lost.mdx'));
  await symlink(dir, join(dir, 'events/folder.mdx'));
  await symlink(join(dir, 'events/call.mdx'), join(dir, 'events/linked.mdx'));
  execFileSync('mkfifo', [join(dir, 'events/pipe.mdx')]);
  const mistakes = await checkContent(dir);
  await rm(dir, { recursive: true });
  expect(mistakes.map(formatMistake)).toEqual([
    `${dir}/events/folder.mdx:1:1: a link to a folder; put the folder itself here`,
    `${dir}/events/lost.mdx:1:1: a link to a file that is not there; mend it, or take it out`,
    `${dir}/events/pipe.mdx:1:1: no file of text; take it out`,
  ]);
});

test('a file that is misnamed is read for its other mistakes too', () => {
  const event = (validContent['events/call.mdx'] ?? '').replace(/^title: .*$/m, 'title: ""');
  const mistakes = mistakesOf({ ...without('events/call.mdx'), 'events/B_Two.mdx': event });
  expect(mistakes.filter((one) => one.startsWith('events/B_Two.mdx'))).toEqual([
    'events/B_Two.mdx:1:1: the file name is the id; write lower-case letters, digits and single hyphens',
    'events/B_Two.mdx:2:8 title "": an empty text; write one',
  ]);
});

test('a folder that does not exist is one mistake', async () => {
  expect((await checkContent('/nowhere/content')).map(formatMistake)).toEqual([
    '/nowhere/content:1:1: no folder that can be read; write the content there, or name another folder in CONTENT',
  ]);
});
