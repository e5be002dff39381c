import { expect, test } from 'vitest';
import { inOrder } from './headOrder.ts';

const POLICY = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';
const SHEET = '<link rel="stylesheet" href="/x/_astro/a.css">';
const page = (head: string, body = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>A</title>${head}</head><body>${body}</body></html>`;
const imports = new Map([
  ['_astro/a.js', ['_astro/b.js']],
  ['_astro/b.js', ['_astro/c.js', '_astro/a.js']],
  ['_astro/other.js', []],
]);

test('the policy comes first, then the style sheets; before the first script every module that the page needs, once', () => {
  const script = '<script type="module" src="/x/_astro/a.js"></script>';
  const ordered = inOrder(page(`<script src="/x/theme.js"></script>${POLICY}${SHEET}`, script), '/x/', imports);
  expect(ordered).toBe(
    `<!DOCTYPE html><html><head><meta charset="utf-8">${POLICY}${SHEET}<title>A</title>` +
      ['a', 'b', 'c'].map((name) => `<link rel="modulepreload" href="/x/_astro/${name}.js">`).join('') +
      `<script src="/x/theme.js"></script></head><body>${script}</body></html>`,
  );
});

test('a page without a policy stays as it is, and scripts from elsewhere are not loaded before their time', () => {
  expect(inOrder(page(SHEET), '/x/', imports)).toBe(page(SHEET));
  const foreign = page(POLICY, '<script type="module" src="/y/z.js"></script>');
  expect(inOrder(foreign, '/x/', imports)).not.toContain('modulepreload');
});
