import { expect, test } from 'vitest';
import { excerptPieces, isAnswer } from './excerpt.ts';

test('what was found is told apart from the text around it', () => {
  expect(excerptPieces('talks in <mark>Geneva</mark> on 16 February')).toEqual([
    { text: 'talks in ', found: false },
    { text: 'Geneva', found: true },
    { text: ' on 16 February', found: false },
  ]);
});

test('escaped text is shown as it was written, once', () => {
  expect(excerptPieces('a &lt;b&gt; &amp;lt; c')).toEqual([{ text: 'a <b> &lt; c', found: false }]);
});

test('an excerpt of nothing but a find has one piece', () => {
  expect(excerptPieces('<mark>all</mark>')).toEqual([{ text: 'all', found: true }]);
});

test.each([
  ['qwerty', '<mark>Q.</mark> Brown', false],
  ['muni', 'in <mark>Munich</mark>', true],
  ['talking', 'they <mark>talks,</mark>', true],
  ['Zürich qwerty', 'in <mark>Zurich</mark>', true],
  ['of', 'Chief <mark>of</mark> Staff', true],
  ['习近平主席', '<mark>习近平</mark>', true],
  ['title', 'no word of it here', true],
])('"%s" is answered by %s: %s', (query, excerpt, is) => {
  expect(isAnswer(query, excerptPieces(excerpt))).toBe(is);
});
