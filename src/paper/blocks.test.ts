import { expect, test } from 'vitest';
import { blocks, underHeadings } from './blocks.ts';

test('a Markdown body becomes its headings and paragraphs without their markup', () => {
  const body = `
## What happened

They met on **16 February**,[@s05][@s07] as [the list](/events/) says.
It took an hour.[@s07; @s08]

- one
- two

## Why it matters
It was new.
`;
  expect(blocks(body)).toEqual([
    { kind: 'heading', text: 'What happened' },
    { kind: 'text', text: 'They met on 16 February,00 as the list says. It took an hour.00' },
    { kind: 'text', text: '- one' },
    { kind: 'text', text: '- two' },
    { kind: 'heading', text: 'Why it matters' },
    { kind: 'text', text: 'It was new.' },
  ]);
});

test('texts are apart where a heading stands between them, and nowhere else', () => {
  const heading = { kind: 'heading', text: 'A' } as const;
  const text = (of: string) => ({ kind: 'text', text: of }) as const;
  expect(underHeadings([heading, text('a'), text('b'), heading, text('c')])).toEqual([['a', 'b'], ['c']]);
  expect(underHeadings([text('before'), heading, text('a')])).toEqual([['before'], ['a']]);
  expect(underHeadings([])).toEqual([]);
});
