import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, textWidth } from './measure.ts';
import { wrap } from './wrap.ts';

describe('wrapping a label', () => {
  test('breaks between words and keeps them all while there is room', () => {
    expect(wrap('Talks resume on military channels', 90, 3, 13, 400)).toEqual([
      'Talks resume on',
      'military',
      'channels',
    ]);
  });

  test('ends in an ellipsis when lines run out', () => {
    const lines = wrap('one two three four five six seven eight nine ten', 60, 2, 13, 400);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  test('breaks Chinese between characters', () => {
    expect(wrap('王毅会见美国国务卿布林肯', 80, 3, 13, 400)).toEqual(['王毅会见美国', '国务卿布林肯']);
  });

  test('never makes a line wider than asked, nor more lines than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), fc.integer({ min: 40, max: 300 }), (text, width) => {
        const lines = wrap(text, width, 3, 13, 600);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line, 13, 600)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test('an emoji is taken for no narrower than browsers draw it', () => {
  // Noto Color Emoji, Segoe UI Emoji and Apple Color Emoji are between 1.17 and 1.37 em wide.
  expect(advance('🙂', 400)).toBeGreaterThanOrEqual(1300);
  expect(advance('a🙂', 400)).toBe(advance('a', 400) + advance('🙂', 400));
});
