import { expect, test } from 'vitest';
import { withoutTimes } from './pdfTimes.ts';

test('two prints that differ in their moment alone become the same bytes, and nothing moves', () => {
  const print = (time: string) =>
    Buffer.from(`%PDF-1.4 é /CreationDate (D:${time}+00'00')\n/ModDate (D:${time})`, 'latin1');
  const first = withoutTimes(print('20261124231645'));
  expect(first).toEqual(withoutTimes(print('20270101000000')));
  expect(first.byteLength).toBe(print('20261124231645').byteLength);
});
