import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../longRun.ts';
import { readDate } from './dateText.ts';
import { momentText } from './moment.ts';

/** A date as one line: EDTF, time, offset in minutes; a span with ` to `. */
function line(written: string): string | undefined {
  const read = readDate(written);
  const ends = read && [read.start, read.end].filter((end) => end !== undefined);
  return ends
    ?.map((end) =>
      typeof end === 'string'
        ? end
        : [momentText(end).edtf, end.time, end.offset].filter((part) => part !== undefined).join(' '),
    )
    .join(' to ')
    .concat(read?.partial ? ' ?' : '');
}

test.for<[string, string | undefined]>([
  ['1963', '1963'],
  ['789', '0789'],
  ['-44', '-0043'],
  ['-1200', '-1199'],
  ['-13800000000', 'Y-13799999999'],
  ['12000', 'Y12000'],
  ['44 BC', '-0043'],
  ['500 B.C.E.', '-0499'],
  ['AD 79', '0079'],
  ['79 CE', '0079'],
  ['2020-11-09', '2020-11-09'],
  ['2020-11', '2020-11'],
  ['2020/2/9', '2020-02-09'],
  ['1450~', '1450~'],
  ['c. 1450', '1450~'],
  ['about 800', '0800~'],
  ['1990s', '199X'],
  ['19th century', '18XX'],
  ['1939-1945', '1939 to 1945'],
  ['1939–1945', '1939 to 1945'],
  ['May 1939 – August 1945', '1939-05 to 1945-08'],
  ['Fri Nov 22 1963 12:30:00 GMT-0600', '1963-11-22 12:30 -360'],
  ['Fri Nov 22 1963 00:00:00 GMT-0600', '1963-11-22'],
  ['Fri Nov 22 1963 12:30:15 GMT-0600 (Central Standard Time)', '1963-11-22 12:30:15 -360'],
  ['Mon, 19 Aug 2024 16:55:06 +0200', '2024-08-19 16:55:06 120'],
  ['2024-08-19T16:55:06Z', '2024-08-19 16:55:06 0'],
  ['2024-08-19T16:55+05:30', '2024-08-19 16:55 330'],
  ['2024-08-19 16:55', '2024-08-19 16:55'],
  ['2024-08-19T00:00:00Z', '2024-08-19'],
  ['5 July 1981 3 pm', '1981-07-05 15:00'],
  ['July 5, 1981', '1981-07-05'],
  ['5th of July 1981', '1981-07-05'],
  ['Sept. 1981', '1981-09'],
  ['05-Jul-1981', '1981-07-05'],
  ['31/12/1999', '1999-12-31'],
  ['12/31/1999', '1999-12-31'],
  ['5/10/1961', '1961 ?'],
  ['20110323', '2011-03-23'],
  ['196002152034', '1960-02-15'],
  ['2011,12,10,07,02,10', '2011-12-10'],
  ['15 March 44 BC', '-0043-03-15'],
  ['Q3 2019', '[2019-07..2019-09]'],
  ['2019-Q4', '[2019-10..2019-12]'],
  ['Summer 1969', '1969-22'],
  ['fall of 1989', '1989-23'],
  ['winter 1969', '1969 ?'],
  ['late 1850s', '185X ?'],
  ['Early 2019', '2019 ?'],
  ['mid-May 1908', '1908-05 ?'],
  ['late 19th century', '18XX ?'],
  ['early 1900-1910', undefined],
  ['Q5 2019', undefined],
  ['0000-00-00', undefined],
  ['0000-00-00 00:00:00', undefined],
  ['soon', undefined],
  ['', undefined],
  ['March', undefined],
  ['March 12', undefined],
  ['12 March 63', undefined],
  ['x'.repeat(500), undefined],
])('%j is read as %j', ([written, read]) => {
  expect(line(written)).toBe(read);
});

test('no text makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      readDate(text);
    }),
    { numRuns: tries(5000, 100_000) },
  );
});

test('any day that JavaScript writes is read as that day', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-01-01'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(line(date.toUTCString())?.split(' ')[0]).toBe(day);
      expect(line(date.toISOString())?.split(' ')[0]).toBe(day);
    }),
  );
});
