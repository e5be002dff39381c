import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { growthGuard, heightIn, heightMessages } from './heights.ts';

test('a frame says its height as AMP does, and as WordPress does where it has a secret', () => {
  expect(heightMessages(500, '')).toEqual([{ sentinel: 'amp', type: 'embed-size', height: 500 }]);
  expect(heightMessages(500, '#?secret=abcDEF1234')[1]).toEqual({
    message: 'height',
    value: 500,
    secret: 'abcDEF1234',
  });
  expect(heightMessages(500, '#?secret=<script>')).toHaveLength(1);
});

test('any hash is read without a fault, and no more of it is told than a secret can be', () => {
  const hash = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary' }).map((text) => `#?secret=${text}`),
  );
  fc.assert(
    fc.property(hash, (text) => {
      for (const message of heightMessages(500, text).slice(1))
        expect(message).toEqual({ message: 'height', value: 500, secret: expect.stringMatching(/^[\w-]{1,64}$/) });
    }),
    { numRuns: tries(2000, 100_000) },
  );
});

test('any message gives a height within bounds, or none', () => {
  const shaped = fc.record({
    sentinel: fc.constantFrom('amp', 'x'),
    type: fc.constantFrom('embed-size', 'x'),
    height: fc.oneof(fc.double(), fc.anything()),
  });
  fc.assert(
    fc.property(fc.oneof(shaped, fc.anything()), (message) => {
      const height = heightIn(message);
      expect(height === undefined || (Number.isInteger(height) && height >= 100 && height <= 5000)).toBe(true);
    }),
    { numRuns: tries(5000, 100_000) },
  );
});

test('after twenty growths in a second a frame grows no more, and may still shrink', () => {
  const may = growthGuard();
  const grown = Array.from({ length: 40 }, (_, i) => may(100 + i, i * 10));
  expect(grown.filter(Boolean)).toHaveLength(20);
  expect(may(50, 500)).toBe(true);
  const slow = growthGuard();
  expect(Array.from({ length: 100 }, (_, i) => slow(100 + i, i * 200)).every(Boolean)).toBe(true);
});
