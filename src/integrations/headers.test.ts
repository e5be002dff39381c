import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYWHERE, headersFile, LASTING, SHARED, UNFRAMED } from './headers.ts';

test('pages may not be framed by other sites, what is for other sites may, under any base', () => {
  const file = headersFile('/x/', ['embed', 'events'], '1.2.3');
  const rules = new Map(file.split('\n\n').map((rule) => [rule.split('\n')[0], rule]));
  expect([...rules.keys()]).toEqual([
    '/x/*',
    '/x/',
    '/x/index.html',
    '/x/404.html',
    '/x/events/*',
    '/x/embed/*',
    '/x/data/*',
    '/x/img/*',
    '/x/_astro/*',
    '/x/embed/1.2.3/*',
  ]);
  expect(rules.get('/x/events/*')).toContain("frame-ancestors 'self'");
  expect(rules.get('/x/embed/*')).not.toContain('frame-ancestors');
  expect(rules.get('/x/*')).not.toContain('frame-ancestors');
});

test.each(['nginx.conf', 'Caddyfile'])('deploy/%s gives the same headers', (name) => {
  const sample = readFileSync(join(import.meta.dirname, '../../deploy', name), 'utf8');
  for (const [header, value] of Object.entries({ ...EVERYWHERE, ...UNFRAMED, ...SHARED, ...LASTING }))
    expect.soft([sample.includes(`${header} `), sample.includes(`"${value}"`)], header).toEqual([true, true]);
});
