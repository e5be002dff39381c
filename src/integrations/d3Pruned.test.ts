import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { prunedDispatch, prunedSelection, prunedZoom } from './d3Pruned.ts';

const read = (name: string): string => readFileSync(fileURLToPath(import.meta.resolve(name)), 'utf8');
const CODE = read('d3-selection');
const ZOOM = read('d3-zoom');

/** The methods of a selection, by name. */
async function methodsOf(code: string): Promise<Record<string, () => unknown>> {
  const made = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    select: (node: object) => object;
  };
  return Object.getPrototypeOf(made.select({})) as Record<string, () => unknown>;
}

test('what d3-zoom and d3-drag call of a selection is there, and what that calls in its turn', async () => {
  const all = Object.keys(await methodsOf(CODE));
  const left = await methodsOf(prunedSelection(CODE));
  expect(all.length).toBeGreaterThan(30);
  const called = [prunedZoom(ZOOM), read('d3-drag')].flatMap((code) => [
    ...code.matchAll(/(?:select\([^()]*\)|selection|collection|\bv|\n\s*)\.(\w+)\(/g),
  ]);
  const inside = Object.values(left).flatMap((method) => [...String(method).matchAll(/\bthis\.(\w+)\(/g)]);
  const needed = new Set([...called, ...inside].map(([, name = '']) => name).filter((name) => all.includes(name)));
  expect(needed.size).toBeGreaterThan(5);
  for (const name of needed) expect.soft(Object.keys(left)).toContain(name);
});

test('what d3-zoom calls of a transform and of itself is there, and what our own zoom asks of it', () => {
  const left = prunedZoom(ZOOM);
  const ofTransform = [
    'apply',
    'applyX',
    'applyY',
    'rescaleX',
    'rescaleY',
    'invertX',
    'invertY',
    'invert',
    'translate',
  ];
  const calls = new Set([...left.matchAll(/(?:transform|__zoom|\bt0?)\.(\w+)\((?!th)/g)].map(([, name = '']) => name));
  const needed = ofTransform.filter((name) => calls.has(name));
  expect(needed.length).toBeGreaterThan(2);
  for (const name of needed) expect.soft(left).toMatch(new RegExp(`\n  ${name}: function`));
  const own = readFileSync('src/interaction/zoom.ts', 'utf8');
  const asked = [...own.slice(own.indexOf('zoom<')).matchAll(/^ {4}\.(\w+)\(/gm)].map(([, name = '']) => name);
  expect(asked).toContain('wheelDelta');
  for (const name of asked) expect.soft(left).toMatch(new RegExp(`\n  zoom\\.${name} = function`));
});

test('what d3-zoom calls of its listeners is there', () => {
  const left = prunedDispatch(read('d3-dispatch'));
  const calls = [...ZOOM.matchAll(/listeners\.(\w+)[.(]/g)].map(([, name = '']) => name);
  expect(new Set(calls)).toEqual(new Set(['call', 'on']));
  for (const name of calls) expect.soft(left).toMatch(new RegExp(`\n  ${name}: function`));
  expect(left).not.toContain('copy');
});

test('a version that is written otherwise is told, not passed over', () => {
  expect(() => prunedSelection('export const select = () => {}')).toThrow('d3');
  expect(() => prunedSelection(CODE.replace('  datum: selection_datum,\n', ''))).toThrow('datum');
  expect(() => prunedZoom(ZOOM.replace('collection !== selection', 'selection !== collection'))).toThrow('collection');
  expect(() => prunedZoom(ZOOM.replace('  invertX: ', '  inverseX: '))).toThrow('invertX');
});
