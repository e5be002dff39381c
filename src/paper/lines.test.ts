import { serifWidth } from './serif.ts';
import { describe, expect, test } from 'vitest';
import { countLines, textHeight, type Type } from './lines.ts';

const body: Type = { face: serifWidth, weight: 400, size: 10.5, lead: 1.34 };

describe('lines of a text', () => {
  test('are one where there is nothing, or room', () => {
    expect(countLines('', 100, body)).toBe(1);
    expect(countLines('Two words', 100, body)).toBe(1);
  });

  test('grow as the column narrows', () => {
    const text = 'On 15 November 2023 Xi Jinping and Joe Biden met at the Filoli estate in Woodside, California.';
    const counts = [200, 100, 50, 25].map((width) => countLines(text, width, body));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[0]).toBe(1);
  });

  test('break a word that no line can hold', () => {
    expect(countLines('x'.repeat(600), 100, body)).toBeGreaterThan(5);
  });

  test('break between ideographs', () => {
    // 40 ideographs of 10.5 pt are 148 mm wide.
    expect(countLines('中'.repeat(40), 100, body)).toBe(2);
  });

  test('have a height', () => {
    expect(textHeight('One line', 100, body)).toBeCloseTo(10.5 * 1.34 * 0.3528, 2);
  });
});
