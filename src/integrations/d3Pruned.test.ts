import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pruned } from './d3Pruned.ts';

const read = (name: string): string => readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8');
const CODE = read('d3-selection');

/** The methods of a selection, by name. */
async function methodsOf(code: string): Promise<Record<string, () => unknown>> {
  const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    select: (node: object) => object;
  };
  return Object.getPrototypeOf(made.select({})) as Record<string, () => unknown>;
}

test('what d3-zoom and d3-drag call of a selection is there, and what that calls in its turn', async () => {
  const all = Object.keys(await methodsOf(CODE));
  const left = await methodsOf(pruned(CODE));
  expect(all.length).toBeGreaterThan(30);
  const called = ['d3-zoom', 'd3-drag'].flatMap((name) => [
    ...read(name).matchAll(/(?:select\([^()]*\)|selection|collection|\bv|\n\s*)\.(\w+)\(/g),
  ]);
  const inside = Object.values(left).flatMap((method) => [...String(method).matchAll(/\bthis\.(\w+)\(/g)]);
  const needed = new Set([...called, ...inside].map(([, name = '']) => name).filter((name) => all.includes(name)));
  expect(needed.size).toBeGreaterThan(5);
  for (const name of needed) expect.soft(Object.keys(left)).toContain(name);
});

test('a version that is written otherwise is told, not passed over', () => {
  expect(() => pruned('export const select = () => {}')).toThrow('d3-selection');
  expect(() => pruned(CODE.replace('  datum: selection_datum,\n', ''))).toThrow('d3-selection');
});
