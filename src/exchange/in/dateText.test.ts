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
  // There is none, and ISO has 1 BC by this number.
  ['0', '0000 ?'],
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
  ['1939/1945', '1939 to 1945'],
  ['1939?/1945-05~', '1939? to 1945-05~'],
  ['1939/..', '1939/..'],
  ['1939/1945 – 1946', undefined],
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
  // Who writes full stops puts the day first.
  ['5.10.1961', '1961-10-05'],
  ['08.05.1945', '1945-05-08'],
  ['12.31.1999', '1999-12-31'],
  ['20110323', '2011-03-23'],
  ['196002152034', '1960-02-15 20:34'],
  ['2011,12,10,07,02,10', '2011-12-10 07:02:10'],
  ['2011,3,23', '2011-03-23'],
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
  // A half of a range takes from the other what it lacks.
  ['9–11 November 1989', '1989-11-09 to 1989-11-11'],
  ['9-11 November 1989', '1989-11-09 to 1989-11-11'],
  ['9th–11th November 1989', '1989-11-09 to 1989-11-11'],
  ['6 – 9 August 1945', '1945-08-06 to 1945-08-09'],
  ['10 to 12 June 1940', '1940-06-10 to 1940-06-12'],
  ['May 8–9, 1945', '1945-05-08 to 1945-05-09'],
  ['May 8-9, 1945', '1945-05-08 to 1945-05-09'],
  ['May 8 – June 3, 1945', '1945-05-08 to 1945-06-03'],
  ['Tue 8 – Wed 9 May 1945', '1945-05-08 to 1945-05-09'],
  ['30 April – 2 May 1945', '1945-04-30 to 1945-05-02'],
  ['30 April 1945 – 2 May', '1945-04-30 to 1945-05-02'],
  ['April–May 1945', '1945-04 to 1945-05'],
  ['April-May 1945', '1945-04 to 1945-05'],
  ['May 1945 – June', '1945-05 to 1945-06'],
  ['12–13/5/1940', '1940-05-12 to 1940-05-13'],
  ['1940-05-10 – 12', '1940-05-10 to 1940-05-12'],
  ['1940-05-10 – 06-12', '1940-05-10 to 1940-06-12'],
  ['1940-05 – 07', '1940-05 to 1940-07'],
  ['1939–45', '1939 to 1945'],
  ['1941–5', '1941 to 1945'],
  ['1939-45', '1939 to 1945'],
  ['1914/18', '1914 to 1918'],
  ['1914-22', '1914-22'],
  ['1914-12', '1914-12'],
  ['476–80 AD', '0476 to 0480'],
  ['AD 79–81', '0079 to 0081'],
  ['500–400 BC', '-0499 to -0399'],
  ['500-400 BC', '-0499 to -0399'],
  ['1200 - 1100 BC', '-1199 to -1099'],
  ['c. 1200–1100 BC', '-1199~ to -1099'],
  ['c. 45 BC', '-0044~'],
  ['100–44 BC', '-0099 to -0043'],
  ['27 BC – AD 14', '-0026 to 0014'],
  ['-44 – 14', '-0043 to 0014'],
  ['15–17 March 44 BC', '-0043-03-15 to -0043-03-17'],
  ['March 45 – April 44 BC', '-0044-03 to -0043-04'],
  ['8 May 1945 10:30 – 12:00', '1945-05-08 10:30 to 1945-05-08 12:00'],
  ['February 16, 2024 → February 18, 2024', '2024-02-16 to 2024-02-18'],
  ['February 16, 2024 10:00 AM → 11:30 AM (GMT+1)', '2024-02-16 10:00 60 to 2024-02-16 11:30 60'],
  ['from 1939 to 1945', '1939 to 1945'],
  ['From 1939 to 45', '1939 to 1945'],
  ['from 9 to 11 November 1989', '1989-11-09 to 1989-11-11'],
  ['from May to June 1945', '1945-05 to 1945-06'],
  ['from 500 to 400 BC', '-0499 to -0399'],
  // Some time within, of which nobody knows more.
  ['between 1914 and 1918', '[1914..1918]'],
  ['Between 500 and 400 BC', '[-0499..-0399]'],
  ['between 3 and 5 May 1945', '[1945-05-03..1945-05-05]'],
  ['between May and June 1945', '[1945-05..1945-06]'],
  ['between 1914-05-03 and 1914-05-05', '[1914-05-03..1914-05-05]'],
  ['between 1918 and 1914', undefined],
  ['between 5 and 7 BC', undefined],
  ['between 1914 and c. 1918', undefined],
  ['between 30 and 31 February 1945', undefined],
  ['between 8 May 1945 10:30 and 12:00', undefined],
  ['between 1914 and', undefined],
  // Two days or months, one after the other; further apart, it may be one day in two calendars, or one month or the other.
  ['8/9 May 1945', '1945-05-08 to 1945-05-09'],
  ['8th/9th May 1945', '1945-05-08 to 1945-05-09'],
  ['8/9 of May, 1945', '1945-05-08 to 1945-05-09'],
  ['May 8/9, 1945', '1945-05-08 to 1945-05-09'],
  ['May/June 1945', '1945-05 to 1945-06'],
  ['14/15 March 44 BC', '-0043-03-14 to -0043-03-15'],
  ['30 April/1 May 1945', '1945-04-30 to 1945-05-01'],
  ['April 30 / May 1, 1945', '1945-04-30 to 1945-05-01'],
  ['31 Dec 1944/1 Jan 1945', '1944-12-31 to 1945-01-01'],
  ['Dec 1944/Jan 1945', '1944-12 to 1945-01'],
  ['28 February/1 March 1944', undefined],
  ['30 February/1 March 1945', undefined],
  ['30 April/13 May 1945', undefined],
  ['31 December/1 January 1945', undefined],
  ['May 1944/June 1945', undefined],
  ['4500000000 BC – 540000000 BC', 'Y-4499999999 to Y-539999999'],
  ['8/20 May 1876', undefined],
  ['9/8 May 1945', undefined],
  ['31/1 May 1945', undefined],
  ['May/August 1945', undefined],
  ['December/January 1945', undefined],
  ['8/9 May', undefined],
  ['8/9 May 1945 10:30', undefined],
  ['8/9', undefined],
  // An era stands for both centuries.
  ['5th century BC', '-04XX'],
  ['1st cent. B.C.', '-00XX'],
  ['1st century AD', '00XX'],
  ['late 5th century BC', '-04XX ?'],
  ['5th–4th century BC', '-04XX to -03XX'],
  ['5th-4th century BC', '-04XX to -03XX'],
  ['5th/4th century BC', undefined],
  ['5th to 4th centuries BC', '-04XX to -03XX'],
  ['from the 5th to the 4th century BC', '-04XX to -03XX'],
  ['5th century BC – 4th century BC', '-04XX to -03XX'],
  ['1st century BC – 1st century AD', '-00XX to 00XX'],
  ['18th–19th century', '17XX to 18XX'],
  ['18th century – 19th century', '17XX to 18XX'],
  ['15th century – 1520', '14XX to 1520'],
  ['4th–5th century BC', '-03XX ?'],
  ['5th century BC – 4th century', undefined],
  ['5th–4th BC', undefined],
  ['0th century', undefined],
  // What would be lost of a range makes it partial, and what may be read in two ways is not read.
  ['5 – 7 BC', '-0004 ?'],
  ['1960–1950', '1960 ?'],
  ['500 BC – 400', undefined],
  ['1250–40 BC', undefined],
  ['1999–05', undefined],
  ['9–11', undefined],
  ['May 8 – 3, 1945', undefined],
  ['30 December – 2 January 1946', undefined],
  ['10 May 1940 – 12', undefined],
  ['9 – November 1989', undefined],
  ['1939 – present', undefined],
  ['from 1939 to present', undefined],
  ['from 5 to 3 May 1945', undefined],
  // `from` may be an open start, of which the range would be the first day.
  ['from 1939', undefined],
  ['from 8–9 May 1945', undefined],
  ['from 8/9 May 1945', undefined],
  // A year is no time zone, wherever it stands.
  ['12-May-1945 10:30', '1945-05-12 10:30'],
  ['05-25-1945 10:00', '1945-05-25 10:00'],
  ['2024-01-05 10:30 GMT+1', '2024-01-05 10:30 60'],
  ['2024-01-05 10:30 (UTC-03:30)', '2024-01-05 10:30 -210'],
  ['Fri Nov 22 12:30:00 UTC 1963', '1963-11-22 12:30 0'],
  ['+1945-05-08T00:00:00Z', '1945-05-08'],
  ['+1945-05-00T00:00:00Z', '1945-05'],
  ['+1945-00-00T00:00:00Z', '1945'],
  ['1945-00-00', '1945'],
  ['-0044-03-15T00:00:00Z', '-0044-03-15 ?'],
  ['-13798000000-00-00T00:00:00Z', 'Y-13798000000 ?'],
  // Nor is anything behind a date left out in silence.
  ['May 1945 10:30', '1945-05 ?'],
  ['8 May 1945 (perhaps)', '1945-05-08 ?'],
  ['February 16, 2024 (GMT+1)', '2024-02-16 ?'],
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
