import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOneByte } from './oneByte.ts';

const bytes = (text: string) => Buffer.from(text).toString('latin1');
const written = (page: string) => Buffer.from(inOneByte(bytes(page)), 'latin1').toString();
const isOneByte = (text: string) => /^[\0-\xff]*$/.test(text);
/** What a browser reads of a text. */
const read = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
const filler = 'a'.repeat(6000);

test('few signs beyond Latin-1 become references, those within it stay', () => {
  expect(written(`<p title="1 – 2">Café … 王 😀</p>${filler}`)).toBe(
    `<p title="1 &#8211; 2">Café &#8230; &#29579; &#128512;</p>${filler}`,
  );
});

test('whatever its few signs are, a page says the same, in text and in data, in a byte a letter', () => {
  const sign = fc.string({ unit: 'binary', maxLength: 20 }).map((text) => text.replace(/[<&\r]/g, '').toWellFormed());
  fc.assert(
    fc.property(sign, sign, (text, value) => {
      const data = `<script type="application/json">${JSON.stringify({ value })}</script>`;
      const page = written(`<p>${text}</p>${data}${filler}`);
      const [, said, json] = /<p>([^]*)<\/p><script type="application\/json">([^]*)<\/script>/.exec(page) ?? [];
      expect(isOneByte(page)).toBe(true);
      expect(read(said ?? '')).toBe(text);
      expect(JSON.parse(json ?? '')).toEqual({ value });
    }),
  );
});

test('a script that runs is not touched, for the policy knows its text', () => {
  const script = `<script>say('–')</script><script src="/–.js"></script>`;
  expect(written(script + filler)).toBe(script + filler);
});

test('a page in a script of many letters is left as it is', () => {
  const page = `<p>${'王毅在慕尼黑会见布林肯'.repeat(50)}</p>`;
  expect(written(page)).toBe(page);
});
