import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parseDate } from './date.ts';
import { CASES } from './dateCases.ts';
import { dateTimeAttribute, dateWords, dateWordsShort } from './dateLabel.ts';

const last = <T>(list: readonly T[]): T | undefined => list.at(-1);

describe('a date in words', () => {
  test.each(CASES.map((one) => [one[0], last(one) ?? '']))('%s is "%s"', (edtf, words) => {
    expect(dateWords(parseDate(edtf), 'en-GB')).toBe(words);
  });

  test.each([
    ['2024-02-16', '16 Feb 2024'],
    ['2023-12', 'Dec 2023'],
    ['2024-01-08/2024-01-09', '8–9 Jan 2024'],
    ['2024-01-30/2024-02-02', '30 Jan – 2 Feb 2024'],
    ['2020/2022', '2020–2022'],
    ['1450~', 'c. 1450'],
    ['201X', '2010s'],
    ['/2024-02', 'by Feb 2024'],
  ])('%s is "%s" on a label', (edtf, words) => {
    expect(dateWordsShort(parseDate(edtf), 'en-GB')).toBe(words);
  });

  test.each([
    ['2024-02-16', '2024年2月16日'],
    ['2023-12', '2023年12月'],
    ['1450~', '约1450年'],
    ['2024-01-08/2024-01-09', '2024年1月8日至2024年1月9日'],
    ['-0043', '公元前44年'],
    ['19XX', '20世纪'],
    ['2021-21', '2021年春季'],
    ['/2024-02', '2024年2月之前已开始,起始不详'],
  ])('%s is "%s" in Chinese', (edtf, words) => {
    expect(dateWords(parseDate(edtf), 'zh-CN')).toBe(words);
  });

  test('in a language without a table are English', () => {
    expect(dateWords(parseDate('2024-02'), 'fr')).toBe('February 2024');
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Shanghai'])('do not shift in %s', (zone) => {
    const script = `
      import { parseDate } from './src/model/date.ts';
      import { dateWords } from './src/model/dateLabel.ts';
      console.log(dateWords(parseDate('2024-01-01'), 'en-GB'));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(out.trim()).toBe('1 January 2024');
  });
});

describe('the datetime attribute', () => {
  test.each([
    ['2024-02-16', '2024-02-16'],
    ['2024-02', '2024-02'],
    ['2024', '2024'],
    ['0079-08-24', '0079-08-24'],
    ['1450~', '1450'],
    ['-0043', undefined],
    ['201X', undefined],
    ['2021-21', undefined],
    ['2023-11-15/2023-11-17', undefined],
    ['/2024-02', undefined],
  ])('of %s is %s', (edtf, value) => {
    expect(dateTimeAttribute(parseDate(edtf))).toBe(value);
  });
});
