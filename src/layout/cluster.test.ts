import { expect, test } from 'vitest';
import { countText } from './cluster.ts';

test.for<[number, string]>([
  [2, '2'],
  [999, '999'],
  [1000, '1.0k'],
  [1234, '1.2k'],
  [9949, '9.9k'],
  [9950, '10k'],
  [9999, '10k'],
  [100_000, '100k'],
  [999_499, '999k'],
  [999_500, '1.0M'],
  [1_000_000, '1.0M'],
])('%d events are written %s', ([count, text]) => expect(countText(count)).toBe(text));
