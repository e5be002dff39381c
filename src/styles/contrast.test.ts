import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = ['ink', 'ink-2', 'accent', 'topic-1', 'topic-2', 'topic-3', 'topic-4', 'topic-5'];
const cases = (['light', 'dark'] as const).flatMap((theme) => [
  ...TEXT.flatMap((name) => ['paper', 'paper-2'].map((ground) => ({ name, ground, theme, least: 4.5 }))),
  { name: 'ink-3', ground: 'paper', theme, least: 3 },
]);

test.each(cases)('$name stands out at least $least to 1 on $ground, $theme', ({ name, ground, theme, least }) => {
  const colour = tokens.get(name)?.[theme] ?? `no token ${name}`;
  const on = tokens.get(ground)?.[theme] ?? `no token ${ground}`;
  expect(contrast(colour, on)).toBeGreaterThanOrEqual(least);
});

test('topics differ in lightness by no more than a factor of two, so that none shouts', () => {
  for (const theme of ['light', 'dark'] as const) {
    const values = [1, 2, 3, 4, 5].map((n) => luminance(tokens.get(`topic-${n}`)?.[theme] ?? ''));
    expect((Math.max(...values) + 0.05) / (Math.min(...values) + 0.05)).toBeLessThan(2);
  }
});
