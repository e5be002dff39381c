import { expect, test } from 'vitest';
import { linkPdfs } from './pdfLinks.ts';

const empty = '<p><a href="/print/">Print</a> <span data-pdf="/x/pdf/a.pdf" hidden>Download</span></p>';
const filled =
  '<p><a href="/print/">Print</a> <a href="/x/pdf/a.pdf" type="application/pdf" data-pdf="/x/pdf/a.pdf">Download (13 kB)</a></p>';

test('a place for a PDF becomes a link with its size, once the file is there', () => {
  expect(linkPdfs(empty, (address) => (address === '/x/pdf/a.pdf' ? 12_345 : undefined))).toBe(filled);
});

test('a link follows its file: to another size, or away', () => {
  expect(linkPdfs(filled, () => 99_001)).toBe(filled.replace('13 kB', '100 kB'));
  expect(linkPdfs(filled, () => undefined)).toBe(empty);
  expect(linkPdfs(empty, () => undefined)).toBe(empty);
});
