import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankCode, bodyPosition, countWords, sections } from './bodyText.ts';

test.for<[string, number]>([
  ['They met in Geneva.', 4],
  ['They met [@s05; @s10] in Geneva.', 4],
  ['They [met there](/events/geneva-meeting/ "a title") again.', 4],
  ['A <abbr title="one two three">word</abbr> {1 + 1}', 2],
  ['mid-February – 1,000 “yards”', 3],
  ['- one\n- two\n\n**three**', 3],
  ['', 0],
])('%j has %i words', ([text, words]) => {
  expect(countWords(text)).toBe(words);
});

test.for<[string, string]>([
  ['a `[@s05]` b', 'a          b'],
  ['a ``x`y`` b', 'a         b'],
  ['a\n```md\n[@s05]\n```\nb', 'a\n     \n      \n   \nb'],
  ['a\n~~~\nnever closed', 'a\n   \n            '],
  ['a {/* [@s05] */} b', 'a                b'],
  ['a ` b', 'a ` b'],
])('%j without its code is %j', ([text, prose]) => {
  expect(blankCode({ text, firstLine: 1 })).toBe(prose);
});

test('what is blanked keeps every other character at its offset', () => {
  const text = fc.string({ unit: fc.constantFrom('`', '~', '\n', 'a', ' ', '{/*', '*/}'), maxLength: 40 });
  fc.assert(
    fc.property(text, (body) => {
      const blanked = blankCode({ text: body, firstLine: 1 });
      expect(blanked.length).toBe(body.length);
      expect([...blanked].every((character, index) => character === ' ' || character === body[index])).toBe(true);
    }),
  );
});

test('a position counts lines from the first line of the body, and columns from 1', () => {
  const body = { text: 'one\r\ntwo\nthree', firstLine: 10 };
  expect(bodyPosition(body, 0)).toEqual({ line: 10, column: 1 });
  expect(bodyPosition(body, body.text.indexOf('wo'))).toEqual({ line: 11, column: 2 });
  expect(bodyPosition(body, body.text.indexOf('three'))).toEqual({ line: 12, column: 1 });
});

test('a section runs from its heading to the next of its level', () => {
  expect(sections('intro\n## One ##\ntext\n### Deeper\nmore\n## Two\r\nend')).toEqual([
    { title: 'One', offset: 6, text: '\ntext\n### Deeper\nmore\n' },
    { title: 'Two', offset: 37, text: '\nend' },
  ]);
});
