import fc from 'fast-check';
import { mdxToMdast, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { tries } from '../../longRun.ts';
import { fromHtmlText } from './html.ts';

/** Every word of a body, as its MDX says it. */
function said(mdx: string): string {
  const words: string[] = [];
  const walk = (node: { type: string; value?: unknown; children?: unknown[] }): void => {
    if (['text', 'inlineCode', 'code'].includes(node.type)) words.push(String(node.value));
    if (node.type === 'break') words.push(' ');
    for (const child of node.children ?? []) walk(child as typeof node);
    if (node.type !== 'text') words.push(node.type === 'paragraph' || node.type === 'heading' ? ' ' : '');
  };
  walk(mdxToMdast(mdx) as never);
  return words.join('').replace(/\s+/g, ' ').trim();
}

test.for<[string, string]>([
  ['<p>One <b>bold</b> and <i>other</i>.</p><p>Two<br>lines</p>', 'One **bold** and _other_.\n\nTwo\\\nlines'],
  ['A <a href="https://example.org/a_b">link</a>', 'A [link](https://example.org/a_b)'],
  ['One.\n\nTwo,\nstill two.', 'One.\n\nTwo, still two.'],
  ['<ul><li>a<li>b</ul>', '- a\n- b'],
  ['<blockquote>Said</blockquote>', '> Said'],
  ['<h1>Big</h1><h4>Small</h4>', '## Big\n\n### Small'],
  [
    '<table><tr><th>a</th><th>b</th></tr><tr><td>1|2</td><td>3</td></tr></table>',
    '| a    | b |\n| ---- | - |\n| 1\\|2 | 3 |',
  ],
  ['{a} < b <Foo /> x<y', '\\{a} \\< b \\<Foo /> x\\<y'],
  ['import taxes\n\nexport goods', '&#x69;mport taxes\n\n&#x65;xport goods'],
  ['see [@s01]', 'see \\[{/* */}@s01]'],
  ['<img src="https://example.org/x.png" alt="A picture">', '[A picture](https://example.org/x.png)'],
  ['<img src="//example.org/x.png">', '[example.org](https://example.org/x.png)'],
  ['<iframe src="https://example.org/film"></iframe>', '[example.org](https://example.org/film)'],
  ['<a href="/local">here</a>', 'here'],
  ['<p>a <!-- hidden --> b</p>', 'a b'],
  ['AT&amp;T &lt;tag&gt; &eacute;', 'AT\\&T \\<tag> é'],
])('%j becomes Markdown', ([html, markdown]) => {
  expect(fromHtmlText(html).markdown).toBe(markdown);
});

test.for<[string, string[]]>([
  ['a<script>alert(1)</script>b', ['<script>']],
  ['<a href="javascript:alert(1)">x</a>', ['the link "javascript:alert(1)"']],
  ['<a href=" JaVaScRiPt:alert(1)">x</a>', ['the link " JaVaScRiPt:alert(1)"']],
  ['<svg><script>alert(1)</script></svg>', []],
])('of %j nothing is left that could run, and it is named', ([html, unsafe]) => {
  const { markdown, unsafe: named } = fromHtmlText(html);
  expect(named).toEqual(unsafe);
  expect(markdown).not.toMatch(/alert|script/i);
});

test.for<[string, string, string]>([
  ['<details><summary>s</summary>inner</details>', 's inner', 's\n\ninner'],
  ['<dl><dt>a</dt><dd>b</dd></dl>', 'a b', '- a\n\n  b'],
  ['<figure>a<figcaption>b</figcaption>c</figure>', 'a b c', 'a\n\nb\n\nc'],
  ['<fieldset><legend>a</legend>b</fieldset>c', 'a b c', 'a\n\nb\n\nc'],
  ['<center>a</center><hgroup>b</hgroup>c', 'a b c', 'a\n\nb\n\nc'],
  ['a<br>b', 'a b', 'a\\\nb'],
  ['a<hr>b', 'a b', 'a\n\n---\n\nb'],
  ['<table><caption>c</caption><tr><th>a<td>b</table>', 'c a b', 'c\n\n| a | b |\n| - | - |'],
  ['a<select><optgroup><option>b<option>c</select>d', 'a b c d', 'a b c d'],
  ['<select><optgroup label="North"><option>b<option label="c">x</select>', 'North b c x', 'North b c x'],
  ['<datalist><option>a</datalist><title>b</title>c', 'a b c', 'a b c'],
  ['<dialog>a</dialog><menu><li>b</menu>c', 'a b c', 'a\n\n- b\n\nc'],
  ['a<img src="https://e.org/x.png" alt="b">c', 'a b c', 'a [b](https://e.org/x.png) c'],
  ['<video src="https://e.org/v.mp4">a</video>b', 'e.org a b', '[e.org](https://e.org/v.mp4) a b'],
])('the words of %j keep apart, and all are in its Markdown', ([html, plain, markdown]) => {
  expect(fromHtmlText(html)).toMatchObject({ plain, markdown, other: [] });
});

test.for<[string, string, string[]]>([
  ['<a href="https://e.org/" title="Tip">a</a>', '[a](https://e.org/ "Tip")', []],
  ['<a href="https://e.org/" title="a">a</a>', '[a](https://e.org/)', []],
  ['<img src="https://e.org/x.png" alt="a" title="Tip">', '[a](https://e.org/x.png "Tip")', []],
  ['<img src="x.png" alt="a" title="Tip">', 'a Tip', ['the <img> "x.png"']],
  [
    '<a href="https://e.org/"><img src="https://e.org/x.png" alt="a"></a>',
    '[a](https://e.org/)',
    ['the <img> "https://e.org/x.png"'],
  ],
  ['<a href="https://e.org/x.png"><img src="https://e.org/x.png" alt="a"></a>', '[a](https://e.org/x.png)', []],
  ['a<a href="https://e.org/"></a>', 'a', ['the link "https://e.org/" without words']],
  ['<img data-src="https://e.org/x.png" alt="a">', 'a', ['an <img> without an address']],
  ['a<map><area href="https://e.org/" alt="b"></map>', 'a', ['<area>']],
  ['<abbr title="In full">a</abbr>', 'a', ['the title "In full" of <abbr>']],
])('of %j what has no place in Markdown is named', ([html, markdown, other]) => {
  expect(fromHtmlText(html)).toMatchObject({ markdown, other });
});

test('a body from any text compiles as MDX, says every word of it, and runs none', { timeout: 60_000 }, () => {
  const pieces = [
    '{',
    '}',
    '<',
    '>',
    '`',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
    '@',
    '!',
    '#',
    '-',
    '+',
    '|',
    '~',
    '\\',
    '&',
    '$',
    ':',
    '=',
    '"',
    "'",
    ' ',
    '\n',
    '\n\n',
    '1.',
    'a',
    'import ',
    'export ',
    'https://e.org/',
    '<b>',
    '</b>',
    '<br>',
    '<Foo/>',
    '&amp;',
    'é',
    '中',
  ];
  const html = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(html, (text) => {
      const { markdown, plain } = fromHtmlText(text);
      expect(() => mdxToJs(markdown)).not.toThrow();
      expect(said(markdown).replaceAll(' ', '')).toBe(plain.replaceAll(' ', ''));
    }),
    { numRuns: tries(1000, 20_000) },
  );
});

test('tags nested a hundred thousand deep keep their words', () => {
  expect(fromHtmlText(`${'<b>'.repeat(100_000)}deep`).plain).toBe('deep');
});

test('control characters and marks that turn text around are taken out', () => {
  expect(fromHtmlText('a\u0000b\u202Ec\uFEFFd').plain).toBe('abcd');
  expect(fromHtmlText('half \uD800 of one').plain.isWellFormed()).toBe(true);
  // Also where a reference stands for them.
  expect(fromHtmlText('a&#1;b&#x202E;c').plain).toBe('abc');
  expect(fromHtmlText('<img src="https://x.org/a.png" alt="a&#7;b">').markdown).toContain('[ab]');
  expect(fromHtmlText('&#8203;').plain).toBe('');
});

test('signs that nobody sees leave an address as a browser asks for it', () => {
  const html = '<a href="https://e.\u200Borg/a\u200Bb">x</a> and https://example.org/\u2060c';
  expect(fromHtmlText(html).markdown).toMatch(
    /^\[x\]\(https:\/\/e\.org\/a%E2%80%8Bb\).*\(https:\/\/example\.org\/%E2%81%A0c\)$/,
  );
});

test('a link whose words nobody can see is named, and a picture whose name nobody can see is named by its site', () => {
  expect(fromHtmlText('<a href="https://example.org/">&#8203;</a>word')).toMatchObject({
    plain: expect.stringMatching(/word$/),
    markdown: expect.not.stringContaining(']('),
    other: ['the link "https://example.org/" without words'],
  });
  expect(fromHtmlText('<img src="https://example.org/a.png" alt="&#8203;">').markdown).toContain('[example.org](');
});
