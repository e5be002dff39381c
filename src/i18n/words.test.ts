import { expect, test } from 'vitest';
import { words } from './index.ts';

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
    ['Bears on', 'See also, as context'],
  ]);
});
