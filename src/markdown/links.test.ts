import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { citations } from './citations.ts';
import { links } from './links.ts';

const compiled = (mdx: string, base = '/x/') => {
  const data = {
    astro: {
      frontmatter: { sources: ['s01', 's02'] },
      headings: [],
      localImagePaths: new Set<string>(),
      remoteImagePaths: new Set<string>(),
    },
  };
  const mdastPlugins = [citations((number) => `Source ${number}`), links(base)];
  return mdxToJs(mdx, { mdastPlugins, data, features: { smartPunctuation: true } }).code;
};

const addresses = (code: string) => Array.from(code.matchAll(/(?:href|cite): "([^"]*)"/g), ([, address]) => address);

test.for<[string, string]>([
  ['[a](/events/a/)', '/x/events/a/'],
  ['[a][r]\n\n[r]: /events/a/', '/x/events/a/'],
  ['> [a]\n>\n> [a]: /events/a/', '/x/events/a/'],
  ['They <a href=" /events/a/">met</a>.', '/x/events/a/'],
  ['<a lang="en" href="/events/a/">met</a>', '/x/events/a/'],
  ['<blockquote cite="/events/a/">\n\nmet\n\n</blockquote>', '/x/events/a/'],
  ['[a](https://example.org/)', 'https://example.org/'],
  ['[a](//example.org/)', '//example.org/'],
  ['[a](#below)', '#below'],
])('below a base path, %j leads to %j', ([mdx, address]) => {
  expect(addresses(compiled(mdx))).toEqual([address]);
});

test('what stands in a tag keeps its links and citations', () => {
  expect(addresses(compiled('<b lang="en">*They* met [@s01] [there](/a/)</b>'))).toEqual(['#source-s01', '/x/a/']);
});

test.for<[string, string[]]>([
  ['[@s01]', ['#source-s01']],
  ['[@s01; @s02] and [@s02][@s01]', ['#source-s01', '#source-s02', '#source-s02', '#source-s01']],
  ['\\[@s01\\] and \\[@s01] and [\\@s01]', []],
  ['“\\[@s01]” -- [@s02] ... \\[@s01][@s02]', ['#source-s02', '#source-s02']],
  ['\\\\[@s01]', ['#source-s01']],
  ['> one\n> \\[@s01]\n> [@s02]', ['#source-s02']],
])('%j cites %j', ([mdx, cited]) => {
  expect(addresses(compiled(mdx))).toEqual(cited);
});
