import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from './date.ts';
import { CASES } from './dateCases.ts';
import { dateTimeAttribute, dateWords, dateWordsShort, yearWords } from './dateLabel.ts';

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
    ['-0749/-0699', '750–700 BC'],
    ['-0026/0014', '27 BC – AD 14'],
    ['-004X', '50–41 BC'],
    ['Y-538800000', '539 M years ago'],
    ['Y-541000000/Y-485400000', '541–485 M years ago'],
    ['Y-13800000000~', 'c. 13.8 bn years ago'],
    ['{2023-11-02,2023-12-05}', '2 Nov and 5 Dec 2023'],
  ])('%s is "%s" on a label', (edtf, words) => {
    expect(dateWordsShort(parseDate(edtf), 'en-GB')).toBe(words);
  });

  test('a label says of an event that is only probably the one meant that it is; a page has a sentence for that', () => {
    const probable = { ...parseDate('2023-12'), identification: 'probable' as const };
    expect(dateWordsShort(probable, 'en-GB')).toBe('Dec 2023, probably');
    expect(dateWordsShort(probable, 'zh')).toBe('可能是2023年12月');
    expect(dateWords(probable, 'en-GB')).toBe('December 2023');
    expect(dateWordsShort({ ...probable, identification: 'certain' }, 'en-GB')).toBe('Dec 2023');
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
    ['-004X', '公元前50年至公元前41年'],
    ['000X', '公元前1年至9年'],
    ['201X/202X', '2010年代至2020年代'],
    ['-02XX', '公元前3世纪'],
    ['{2019,2021,2024}', '2019年、2021年和2024年'],
    ['[2020,2024]', '2020年或2024年'],
    ['{2019..2021,2024}', '2019年至2021年和2024年'],
    ['Y-538800000', '5.39亿年前'],
    ['Y-300000', '30万年前'],
    ['Y5000000000', '50亿年后'],
  ])('%s is "%s" in Chinese', (edtf, words) => {
    expect(dateWords(parseDate(edtf), 'zh-CN')).toBe(words);
  });

  test.each([
    ['Y-538800000', '539 million years ago'],
    ['Y-999900000', '1 billion years ago'],
    ['Y-13800000000~', 'about 13.8 billion years ago'],
    ['Y-300000', '300,000 years ago'],
    ['Y-99999', '100000 BC'],
    ['Y12025', '12025'],
    ['Y5000000000', 'in 5 billion years'],
    ['Y-541000000/Y-485400000', '541 to 485 million years ago'],
    ['Y-2580000/Y-11700', '2.58 million years ago to 11701 BC'],
  ])('%s, far away, is "%s"', (edtf, words) => {
    expect(dateWords(parseDate(edtf), 'en-GB')).toBe(words);
  });

  test.each(['en-GB', 'zh-CN', 'fr', 'ar'])('of a set name each of its members in %s', (locale) => {
    const years = fc.uniqueArray(fc.integer({ min: 1000, max: 2999 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(years, fc.constantFrom(['[', ']'], ['{', '}']), (list, [open, close]) => {
        const words = dateWords(parseDate(`${open}${list.join(',')}${close}`), locale);
        expect(words.match(/\d+/g)).toEqual(list.map(String));
      }),
    );
  });

  test('never have a minus or a year 0, in any language and whatever the year', () => {
    const years = fc.oneof(
      fc.integer({ min: -9998, max: 9998 }),
      fc.integer({ min: -99_999_999_999, max: 99_999_999_998 }),
    );
    const written = (year: number) =>
      Math.abs(year) > 9999 ? `Y${year}` : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
    const forms = fc.constantFrom<(year: number) => string>(
      written,
      (year) => `${written(year)}/${written(year + 1)}`,
      (year) => (Math.abs(year) > 9999 ? written(year) : `${written(year).slice(0, -1)}X`),
      (year) => (Math.abs(year) > 9999 ? written(year) : `${written(year).slice(0, -2)}XX`),
    );
    fc.assert(
      fc.property(years, forms, fc.constantFrom('en-GB', 'zh-CN', 'ar'), (year, form, locale) => {
        const date = parseDate(form(year));
        for (const words of [dateWords(date, locale), dateWordsShort(date, locale)])
          expect(words).not.toMatch(/[-−]\d|(?<![\d.,])0(?![\d.])/);
      }),
    );
  });

  test('in a language without a table are English', () => {
    expect(dateWords(parseDate('2024-02'), 'fr')).toBe('February 2024');
  });

  test('set apart where the page runs the other way, years too', () => {
    expect(dateWords(parseDate('2024-03-01'), 'ar')).toBe('\u20661 March 2024\u2069');
    expect(yearWords(-43, 'he')).toBe('\u206644 BC\u2069');
    expect([yearWords(1868, 'ja'), yearWords(79, 'en'), yearWords(-43, 'zh')]).toEqual(['1868', 'AD 79', '公元前44年']);
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
