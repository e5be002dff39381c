import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { ATTRIBUTES, readAttributes, THEMES } from './attributes.ts';

const given = { topics: ['talks', 'cyber'], people: ['wang'] };
const read = (values: Readonly<Record<string, string>>) =>
  readAttributes((name) => (Object.hasOwn(values, name) ? (values[name] ?? null) : null), given);

test('what an element is told is the address of the site’s own timeline', () => {
  const told = {
    from: '2024-01-01',
    to: '2024-02-01',
    topic: 'talks,cyber',
    person: 'wang',
    kind: 'context',
    q: ' a ',
  };
  expect(read({ ...told, theme: 'dark', height: '500', event: 'x' })).toEqual({
    query: '?from=2024-01-01&to=2024-02-01&topic=talks&topic=cyber&person=wang&kind=context&q=a',
    event: 'x',
    theme: 'dark',
    height: 500,
    warnings: [],
  });
});

test('any values at all give a query of names that are known, and one short warning for each that is not', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('talks', 'wang', 'cyber talks', '__proto__', 'constructor', '2024-01-01', 'dark', '1e999', '-1'),
  );
  const told = fc.dictionary(fc.constantFrom(...ATTRIBUTES), value);
  fc.assert(
    fc.property(told, (values) => {
      const { query, theme, height, warnings } = read(values);
      const params = new URLSearchParams(query);
      for (const key of params.keys()) expect(['from', 'to', 'topic', 'person', 'kind', 'q']).toContain(key);
      for (const topic of params.getAll('topic')) expect(given.topics).toContain(topic);
      expect(THEMES).toContain(theme);
      expect(height === undefined || (height >= 240 && height <= 4000)).toBe(true);
      for (const warning of warnings) expect(warning.length).toBeLessThan(200);
      const again = read(Object.fromEntries([...params.keys()].map((key) => [key, params.getAll(key).join(' ')])));
      expect([again.query, again.warnings]).toEqual([query, []]);
    }),
    { numRuns: tries(2000, 100_000) },
  );
});
