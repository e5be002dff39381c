import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementSnippet, frameSnippet, pageOf, pictureOf, pictureSnippet, type Shared } from './snippets.ts';

const shared: Shared = {
  site: 'https://example.org/x/',
  title: 'A timeline',
  alt: 'A timeline of 3 events.',
  picture: { width: 1008, height: 700 },
  query: '?topic=a&topic=b&from=2024-01-01&to=2024-02-01',
  height: 640,
};

test('the element is told what the address of the view says', () => {
  const snippet = elementSnippet(shared, { version: 'v1' });
  expect(snippet).toContain(' from="2024-01-01" to="2024-02-01" topic="a b" height="640"');
  expect(snippet).toContain('href="https://example.org/x/?topic=a&amp;topic=b&amp;from=2024-01-01&amp;to=2024-02-01"');
  expect(snippet).toContain('<script src="https://example.org/x/embed/v1/embed.js" async></script>');
});

test('a version that stays is loaded with its hash', () => {
  const snippet = elementSnippet(shared, { version: '1.2.3', integrity: 'sha384-abc' });
  expect(snippet).toContain('embed/1.2.3/embed.js" integrity="sha384-abc" crossorigin="anonymous" async');
});

test('one event is linked to its page, with its own picture', () => {
  const one = { ...shared, query: '?event=munich&theme=dark' };
  expect(pageOf(one)).toBe('https://example.org/x/events/munich/');
  expect(pictureOf(one, 'svg')).toBe('https://example.org/x/img/events/munich-dark.svg');
  expect(pictureOf(one, 'png')).toBe('https://example.org/x/img/events/munich.png');
  expect(elementSnippet(one, { version: 'v1' })).not.toContain('height');
});

test('no title and no view, whatever they hold, breaks out of the markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webQueryParameters(), (title, query) => {
      const all = { ...shared, title, alt: title, query: `?q=${encodeURIComponent(title)}&${query}` };
      for (const snippet of [elementSnippet(all, { version: 'v1' }), frameSnippet(all), pictureSnippet(all)]) {
        const bare = snippet.replace(/="[^"<>]*"/g, '').replace(/<\/?[a-z-]+(?: [a-z]+)*>/g, '');
        expect(bare).not.toMatch(/["<>]/);
      }
    }),
  );
});
