import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { el } from './mark.ts';
import { markup } from './markup.ts';

describe('markup', () => {
  test('writes nested marks with their attributes', () => {
    const mark = el('a', 'g', { class: 'x', y: 1.26 }, [el('b', 'text', { x: 0, y: undefined }, 'Hello')]);
    expect(markup(mark)).toBe('<g class="x" y="1.3"><text x="0">Hello</text></g>');
  });

  test('closes what is empty in one', () => {
    expect(markup(el('a', 'g', {}, [el('b', 'line', { x2: 4 }), el('c', 'text', {}, '')]))).toBe(
      '<g><line x2="4"/><text/></g>',
    );
  });

  test('lets no text or attribute break out of its place', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        const written = markup(el('k', 'text', { title: value }, text));
        expect(written.match(/</g)).toHaveLength(text ? 2 : 1);
        expect(written.match(/"/g)).toHaveLength(2);
        expect(written).not.toMatch(/&(?!(amp|lt|gt|quot);)/);
      }),
    );
  });

  test('leaves out what XML has no place for, and nothing else', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.nat(0xffff).map((unit) => String.fromCharCode(unit)),
        fc.constantFrom('\x07', '\0', '\ud800', '\uffff', '😀'),
      ),
    });
    fc.assert(
      fc.property(text, (words) => {
        const written = markup(el('k', 'text', { title: words }, words));
        expect(written).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        const allowed = words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        const plain = allowed.replaceAll(/[&<>"]/g, '');
        expect(written.replaceAll(/&\w+;/g, '')).toBe(
          `<text title="${plain}"${plain || allowed ? `>${plain}</text>` : '/>'}`,
        );
      }),
    );
  });
});
