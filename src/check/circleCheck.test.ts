import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { checkFiles } from './checkContent.ts';
import { checkCircles } from './circleCheck.ts';
import { formatMistake } from './mistake.ts';
import { parseFiles } from './parse.ts';
import type { ContentFiles } from './parse.ts';
import { encode, validContent } from './testContent.ts';

/** Content of events of which each is a part of those that stand behind it, or what stands before the colon. */
function contentOf(wholes: Record<string, string[]>): ContentFiles {
  const call = validContent['events/call.mdx'] ?? '';
  const events = Object.entries(wholes).map(([id, ids]) => {
    const pairs = ids.map((one) => (one.includes(':') ? one.split(':') : ['partOf', one]));
    const relations = pairs.map(([type, event]) => `\n  - type: ${type}\n    event: ${event}`).join('') || ' []';
    return [`events/${id}.mdx`, call.replace('sources:', `relations:${relations}\nsources:`)];
  });
  return encode({ ...validContent, ...Object.fromEntries(events) });
}

const said = (wholes: Record<string, string[]>) => checkFiles(contentOf(wholes)).mistakes.map(formatMistake);

test('two events that are a part of each other are told once', () => {
  expect(said({ a: ['b'], b: ['a'] })).toEqual([
    'events/a.mdx:15:12 relations[0].event "b": a circle: it is part of "b", which is part of "a"; leave one of these relations out',
  ]);
});

test('a circle of any length is told with all that are in it', () => {
  expect(said({ b: ['d', 'call'], d: ['c'], c: ['b'] })).toEqual([
    'events/b.mdx:15:12 relations[0].event "d": a circle: it is part of "d", which is part of "c", which is part of "b"; leave one of these relations out',
  ]);
});

test('what is after itself is told, by whatever it is after', () => {
  expect(said({ a: ['follows:b'], b: ['follows:a'] })).toEqual([
    'events/a.mdx:15:12 relations[0].event "b": a circle: it follows "b", which follows "a"; leave one of these relations out',
  ]);
  expect(said({ a: ['respondsTo:b'], b: ['partOf:a', 'respondsTo:c'], c: ['follows:a'] })).toEqual([
    'events/a.mdx:15:12 relations[0].event "b": a circle: it responds to "b", which responds to "c", which follows "a"; leave one of these relations out',
  ]);
});

test('events may contradict and bear on each other, and answer what they are a part of', () => {
  expect(
    said({ a: ['contradicts:b', 'bearsOn:b', 'partOf:b'], b: ['contradicts:a', 'bearsOn:a', 'follows:a'] }),
  ).toEqual([]);
});

test('events that are parts of one another in one direction alone are no circle, and the others are one', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const edges = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
    selector: String,
    maxLength: 8,
  });
  fc.assert(
    fc.property(edges, (pairs) => {
      const real = pairs.filter(([a, b]) => a !== b);
      const wholes = Object.fromEntries(ids.map((id) => [id, real.filter(([a]) => a === id).map(([, b]) => b)]));
      // Whatever is a part of nothing that is left is in no circle.
      let left = ids;
      for (let before = 0; before !== left.length;) {
        before = left.length;
        left = left.filter((id) => wholes[id]?.some((whole) => left.includes(whole)));
      }
      const { content } = parseFiles(contentOf(wholes));
      const findings = content.files.flatMap((file) => checkCircles(file, { ...content, publicFiles: new Set() }));
      expect(findings.length > 0).toBe(left.length > 0);
    }),
    { numRuns: tries(40, 5_000) },
  );
});
