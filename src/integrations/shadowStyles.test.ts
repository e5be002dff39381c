import { expect, test } from 'vitest';
import { colourNames, shadowStyles } from './shadowStyles.ts';

const css = shadowStyles();
const names = new Set(Array.from(css.matchAll(/--[a-z][\w-]*/g), ([name]) => name));

test('every property of an embed has a name that no page registers, but those that a page may set', () => {
  const others = [...names].filter((name) => !name.startsWith('--tl-'));
  expect(others.length).toBeGreaterThan(5);
  const given = [...colourNames(), 'font', 'heading-font'].map((name) => `--timeline-${name}`);
  expect(others.filter((name) => !given.includes(name))).toEqual([]);
});

test('what is used is also said: by the sheet itself, or by the card that stands where there is room', () => {
  const used = new Set(Array.from(css.matchAll(/var\((--tl-[\w-]+)/g), ([, name = '']) => name));
  const said = new Set(Array.from(css.matchAll(/(--tl-[\w-]+):/g), ([, name = '']) => name));
  expect([...used].filter((name) => !said.has(name)).sort()).toEqual(['--tl-least', '--tl-room', '--tl-top']);
});
