import { expect, test } from 'vitest';
import { excerptPieces } from './excerpt.ts';

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
