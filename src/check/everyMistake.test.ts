/** No mistake hides another: what can be read beside one is checked all the same, and only that. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { checkFiles } from './checkContent.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { checkMdx } from './mdxCheck.ts';
import { formatMistake } from './mistake.ts';
import { encode, validContent } from './testContent.ts';
import { parseYaml } from './yamlTree.ts';

const SENTENCE = 'They met [@s01; @s02] after a [call](/events/call/).';

/** What is said of the valid content with some of its words changed. */
function said(changes: Record<string, readonly (readonly [string, string])[]>): string[] {
  const files = { ...validContent };
  for (const [file, pairs] of Object.entries(changes)) {
    for (const [before, after] of pairs) {
      const text = files[file] ?? '';
      expect(text).toContain(before);
      files[file] = text.replace(before, () => after);
    }
  }
  return checkFiles(encode(files)).mistakes.map(formatMistake);
}

test('a mistake in the front matter hides neither other fields nor the body', () => {
  const changes = {
    'events/meeting.mdx': [
      ['title: They meet', 'title: They: meet'],
      ['topic: talks', 'topic: tlks'],
      ['summary: They meet', 'summary: "They meet'],
      [SENTENCE, 'They met [@s99] <b>here.'],
    ],
  } as const;
  expect(said(changes)).toEqual([
    'events/meeting.mdx:2:8: a second ": " in one line; put the value in quotes',
    'events/meeting.mdx:4:8 topic "tlks": unknown topic; did you mean "talks"?',
    'events/meeting.mdx:23:10: a quotation mark opens and never closes; write the closing one',
    'events/meeting.mdx:37:11 body "@s99": unknown source; write the id of one that exists, or add it',
    expect.stringMatching(
      /^events\/meeting\.mdx:37:17 body: a tag that does not close in its paragraph; write "<\/b>"/,
    ),
  ]);
});

test('a mistake in a list of records hides no reference to them, and makes none wrong', () => {
  const changes = {
    'topics.yaml': [
      ['  name: Trade', '\tname: Trade'],
      ['hue: 1', 'hue: 9'],
    ],
    'events/meeting.mdx': [
      ['topic: talks', 'topic: tlks'],
      ['/topics/talks/', '/topics/tlks/'],
    ],
  } as const;
  expect(said(changes)).toEqual([
    'events/meeting.mdx:4:8 topic "tlks": unknown topic; did you mean "talks"?',
    'events/meeting.mdx:41:22 body "/topics/tlks/": unknown topic; did you mean "talks"?',
    'topics.yaml:4:8 talks.hue 9: not one of the five hues; write 1 to 5, which repeat from the sixth topic on',
    'topics.yaml:6:1: a tab in the indentation; write spaces',
  ]);
});

test('a record that is indented by a tab is there all the same', () => {
  expect(said({ 'topics.yaml': [['trade:', '\ttrade:']] })).toEqual([
    'topics.yaml:5:1: a tab in the indentation; write spaces',
  ]);
});

test('a mistake in a person hides no mistake in another, nor makes an office unknown', () => {
  expect(said({ 'people.yaml': [['  name: Wang Yi', '  name: Wang: Yi']] })).toEqual([
    'people.yaml:2:9: a second ": " in one line; put the value in quotes',
  ]);
});

test('every control character of a file is named, and what else is wrong with it', () => {
  const changes = {
    'events/meeting.mdx': [
      ['title: They meet', 'title: They\u0002 meet\u0003'],
      ['topic: talks', 'topic: tlks'],
      [SENTENCE, 'They met\u0004 [@s99].'],
    ],
  } as const;
  expect(said(changes)).toEqual([
    'events/meeting.mdx:2:12: a control character; take it out',
    'events/meeting.mdx:2:18: a control character; take it out',
    'events/meeting.mdx:4:8 topic "tlks": unknown topic; did you mean "talks"?',
    'events/meeting.mdx:37:9: a control character; take it out',
    'events/meeting.mdx:37:12 body "@s99": unknown source; write the id of one that exists, or add it',
  ]);
});

const AS_TEXT = '"\\<" for a sign that is meant as text';

test.for<[string, string[]]>([
  [
    'a <b>x\n\n<Foo/> <script>a</script> {x',
    [
      `37:3 body: a tag that does not close in its paragraph; write "</b>" there, or ${AS_TEXT}`,
      '39:1 body <Foo>: a component that there is not; leave it out, or write "\\<" for a sign',
      '39:8 body <script>: a tag that pages here do not have; leave it out, or write a link',
      `39:27 body: a brace that never closes; write "\\{" for one that is meant as text`,
    ],
  ],
  [
    '<b>x\n\ny</b> {1+} [x](/nope/)',
    [
      `37:1 body: a tag that does not close in its paragraph; write "</b>" there, or ${AS_TEXT}`,
      '39:10 body: code in braces; write "\\{" for a brace that is meant as text',
      '39:16 body "/nope/": no such page; write the address of one that there is',
    ],
  ],
  [
    '<b>x <i>y</b> z</i> <Foo/>',
    [
      '37:10 body: a tag that closes before the one in it; write "</i>" first',
      '37:21 body <Foo>: a component that there is not; leave it out, or write "\\<" for a sign',
    ],
  ],
  [
    'a <!-- b --> c <!-- d --> 5<6',
    [
      '37:3 body: an HTML comment; write {/* … */}',
      '37:16 body: an HTML comment; write {/* … */}',
      '37:28 body: a "<" that begins no tag; write "\\<", or a link as [text](address)',
    ],
  ],
  [
    'import duties rose.\n\n<Foo/> {a}',
    [
      '37:1 body: a line that begins with "import" or "export", which is code to MDX; begin it with another word',
      '39:1 body <Foo>: a component that there is not; leave it out, or write "\\<" for a sign',
      '39:8 body {a}: code in braces; write "\\{" for a brace that is meant as text',
    ],
  ],
  [
    'a<br>b<br>c',
    [
      '37:2 body: a tag that needs no other and does not end; write "/>" for its ">"',
      '37:7 body: a tag that needs no other and does not end; write "/>" for its ">"',
    ],
  ],
])('in %j every mistake is named, and nothing else', ([body, mistakes]) => {
  expect(said({ 'events/meeting.mdx': [[SENTENCE, body]] })).toEqual(
    mistakes.map((mistake) => `events/meeting.mdx:${mistake}`),
  );
});

const { yaml, body } = splitFrontMatter(validContent['events/meeting.mdx'] ?? '');
const sound = parseYaml(yaml).tree.value as Record<string, unknown>;
const lines = yaml.split('\n').slice(0, -1);
/** The fields at the top, each with the line on which it begins. */
const heads = lines.flatMap((text, i) => (/^\w/.test(text) ? [{ key: text.split(':')[0] ?? '', line: i + 1 }] : []));

test('whatever is wrong with a field is said of that field, and all others are read', () => {
  const signs = [
    ': x',
    ': x: y',
    '"',
    ' "',
    "'",
    '[',
    ' {',
    ']',
    '}',
    '\t',
    ': @',
    ': *a',
    ': &b',
    ' #',
    '\\',
    ': |',
    '- ',
  ];
  const line = fc.integer({ min: 1, max: lines.length });
  fc.assert(
    fc.property(line, fc.constantFrom(...signs), fc.boolean(), (at, sign, isBefore) => {
      const before = lines[at - 1] ?? '';
      const { tree, findings } = parseYaml(lines.with(at - 1, isBefore ? sign + before : before + sign).join('\n'));
      const own = heads.findLastIndex((head) => head.line <= at);
      const places = findings.map((finding) => heads.findLastIndex((head) => head.line <= finding.line));
      // A line that lost its place at the start may belong to the field above.
      expect(places.filter((place) => place !== own && !(isBefore && place === own - 1))).toEqual([]);
      const others = heads.filter((_, i) => i !== own && !(isBefore && i === own - 1));
      const value = tree.value as Record<string, unknown>;
      for (const { key } of others) expect(value[key]).toEqual(sound[key]);
    }),
    { numRuns: tries(200, 100_000) },
  );
});

test('however broken a body is, what is left of it can be read, each sign in its place', () => {
  const pieces = [
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<Foo/>',
    '<br>',
    '<',
    '{',
    '}',
    '{/*',
    '*/}',
    '{1+}',
    '<!--',
    '-->',
    '`',
    'word ',
    '王 ',
    '😀',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '> ',
    '## ',
    'import ',
    'export ',
    '<p>',
    '</p>',
    '<https://a.b>',
    '\\<',
    '*',
    '[',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const { findings, readable } = checkMdx({ text: written, firstLine: body.firstLine });
      expect(checkMdx(readable).findings).toEqual([]);
      expect(readable.text.length).toBe(written.length);
      expect(readable.text.split('').filter((sign) => sign !== ' ')).toEqual(
        written.split('').filter((sign, i) => readable.text[i] !== ' ' && sign !== ' '),
      );
      const places = findings.map(({ line, column }) => `${line}:${column}`);
      expect(new Set(places).size).toBe(places.length);
      expect(findings.length > 0).toBe(readable.text !== written);
    }),
    { numRuns: tries(200, 50_000), examples: [['{\\<}']] },
  );
});
