import { expect, test } from 'vitest';
import { plainText } from './plainText.ts';

test('text leaves its markup and its citations behind, and is parted at headings', () => {
  const body = `
## What happened

They *met* in [Munich](/events/munich/).[@s05][@s07] Both
sides spoke [@s05; @s10] of \`trade\`.

- first
- second & last

## Why it matters

A <b>sign</b>.
`;
  expect(plainText(body)).toEqual([
    {
      heading: 'What happened',
      text: 'They met in Munich. Both sides spoke of trade.\n\nfirst\nsecond & last',
      sources: ['s05', 's07', 's10'],
    },
    { heading: 'Why it matters', text: 'A sign.', sources: [] },
  ]);
});

test('text without a heading is a part of its own', () => {
  expect(plainText('One.\n\nTwo.')).toEqual([{ heading: '', text: 'One.\n\nTwo.', sources: [] }]);
  expect(plainText('')).toEqual([]);
});

test('a citation that is escaped is text', () => {
  expect(plainText('They write \\[@s05\\] for it [@s07].')).toEqual([
    { heading: '', text: 'They write [@s05] for it.', sources: ['s07'] },
  ]);
});
