import { expect, test } from 'vitest';
import { monthNames } from './months.ts';
import { languageName, listed, words } from './index.ts';

// Every other test asks for these words by their names, so that two of them could change places unseen.
test('the words that carry a judgement stand by their own names', () => {
  const t = words('en-GB');
  expect(t.kinds).toEqual({ reported: 'Reported by the article', context: 'Added context' });
  expect(t.standings).toEqual({
    verified: 'Verified',
    probable: 'Probable',
    'not-supported': 'Not supported',
    unknown: 'Unknown',
    opinion: 'Opinion',
  });
  const said = Object.entries(t.standingMeanings).map(([standing, meaning]) => [standing, meaning.split(/[;, ]/)[0]]);
  expect(Object.fromEntries(said)).toEqual({
    verified: 'Listed',
    probable: 'An',
    'not-supported': 'Looked',
    unknown: 'The',
    opinion: 'A',
  });
  expect([t.around.before, t.around.after]).toEqual(['Before', 'After']);
  expect(t.drawing.live.scales.chronological).toBe('True scale');
  expect([t.drawing.live.previous, t.drawing.live.next]).toEqual(['Previous', 'Next']);
});

test('a relation and its reverse say the same of two events', () => {
  const { relationsOut: out, relationsIn: into } = words('en');
  expect(Object.keys(out).map((type) => [out[type as keyof typeof out], into[type as keyof typeof into]])).toEqual([
    ['Responds to', 'Answered by'],
    ['Follows', 'Followed by'],
    ['Part of', 'Includes'],
    ['Contradicts', 'Contradicted by'],
    ['Bears on', 'See also'],
  ]);
});

test('words in place of those of a language written from right to left are set apart in it, all of them', () => {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  const arabic = texts(words('ar'));
  expect(arabic.length).toBeGreaterThan(200);
  for (const text of arabic) expect(text).toMatch(/^\u2066[^]+\u2069$|^$/);
  expect(words('he').data.revised('2', 'a day')).toBe('\u2066This is version 2, revised on a day.\u2069');
  expect(words('ar').drawing.live.status.slice(1, -1)).toBe(words('en').drawing.live.status);
  expect(texts([words('en'), words('ja')]).join('')).not.toMatch(/[\u2066-\u2069]/);
});

test('a language without words has lists, names and months of the language in its place', () => {
  expect(listed(['a', 'b'], 'ja')).toBe('a and b');
  expect(languageName('zh', 'ja')).toBe('Chinese');
  expect([monthNames('ja')[2], monthNames('zh-CN')[2], monthNames('no such')[2]]).toEqual(['Mar', '3月', 'Mar']);
});
