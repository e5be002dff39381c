import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteAddress } from './siteAddress.ts';

test.for<[Record<string, string>, string, string]>([
  [{}, 'https://timeline.example', '/'],
  [{ SITE: 'https://example.org', BASE: '/timeline/' }, 'https://example.org', '/timeline/'],
  [{ SITE: 'https://example.org/', BASE: '/timeline' }, 'https://example.org', '/timeline/'],
  [{ SITE: 'HTTP://Example.org:8080', BASE: 'a/b' }, 'http://example.org:8080', '/a/b/'],
  [{ BASE: '' }, 'https://timeline.example', '/'],
  [{ BASE: '/owner.github.io/' }, 'https://timeline.example', '/owner.github.io/'],
])('%j is an address', ([env, site, base]) => {
  expect(siteAddress(env)).toEqual({ site, base });
});

const BASE_WORDS =
  'not the path under the host; write BASE=/ or BASE=/timeline/, of letters, digits, ".", "_", "~" and "-"';

test.for<[Record<string, string>, string]>([
  [
    { SITE: 'https://example.org/path' },
    'SITE "https://example.org/path": a path in it, which stands apart; write SITE=https://example.org BASE=/path/',
  ],
  [{ SITE: 'example.org' }, 'SITE "example.org": not a web address; write SITE=https://example.org'],
  [{ SITE: 'localhost:4321' }, 'SITE "localhost:4321": not a web address; write SITE=https://example.org'],
  [{ SITE: 'ftp://example.org' }, 'SITE "ftp://example.org": not a web address; write SITE=https://example.org'],
  [{ SITE: '' }, 'SITE "": empty; write SITE=https://example.org, or leave it out'],
  [
    { SITE: 'https://a:b@example.org' },
    'SITE "https://a:b@example.org": a name or password in it; write SITE=https://example.org',
  ],
  [
    { SITE: 'https://example.org/?a' },
    'SITE "https://example.org/?a": more than a host; write SITE=https://example.org',
  ],
  [{ BASE: '//evil/' }, `BASE "//evil/": ${BASE_WORDS}`],
  [{ BASE: 'https://evil' }, `BASE "https://evil": ${BASE_WORDS}`],
  [{ BASE: '/../a/' }, `BASE "/../a/": ${BASE_WORDS}`],
  [{ BASE: '/a b/' }, `BASE "/a b/": ${BASE_WORDS}`],
  [{ BASE: '/a/?b' }, `BASE "/a/?b": ${BASE_WORDS}`],
])('%j is none, and the words say what to write', ([env, words]) => {
  expect(() => siteAddress(env)).toThrow(new Error(words));
});

test('no path leads away from its host', () => {
  const given = fc.string({ unit: fc.constantFrom(...'/\\.:a~?#@% \n'), maxLength: 12 });
  fc.assert(
    fc.property(given, (BASE) => {
      let base;
      try {
        ({ base } = siteAddress({ BASE }));
      } catch {
        return;
      }
      const { origin, pathname } = new URL(`${base}events/`, 'https://example.org');
      expect([origin, pathname]).toEqual(['https://example.org', `${base}events/`]);
      expect(base).toMatch(/^\/(?:[^/]+\/)*$/);
    }),
  );
});
