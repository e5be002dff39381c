import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { asClassic } from './classicScripts.ts';

const globals = new Map([['first2.js', 'first']]);

test('one script has what another leaves, by the names that both give it; names of its own may be the same', () => {
  const window: Record<string, unknown> = {};
  const context = { window };
  runInNewContext(
    asClassic('const [one, two, own] = [1, 2, 3];\nexport { one as a, two };\n', 'first', globals),
    context,
  );
  runInNewContext(
    asClassic(
      'import { a, two as b } from "./first2.js";\nconst one = a + b;\nexport { one as sum };\n',
      'second',
      globals,
    ),
    context,
  );
  expect(window).toEqual({ first: { a: 1, two: 2 }, second: { sum: 3 } });
});

test.each([
  ['what is asked for later', 'const later = () => import("./first2.js");'],
  ['all of another file', 'import * as first from "./first2.js";'],
  ['a file of no script', 'import { a } from "./other.js";'],
  ['where it is', 'const here = import.meta.url;'],
])('a script that needs more of a module is named: %s', (_, code) => {
  expect(() => asClassic(code, 'second', globals)).toThrow(/^second can't be a classic script: import/);
});
