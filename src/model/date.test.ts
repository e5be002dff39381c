import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tries } from '../longRun.ts';
import { DAY, instant } from './calendar.ts';
import { DateError, parseDate } from './date.ts';
import { CASES, REFUSED } from './dateCases.ts';

const iso = (bound: string | null) => (bound === null ? null : Date.parse(`${bound}T00:00:00Z`));
const pad = (n: number, length: number) => String(n).padStart(length, '0');

const day = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((d) => `${pad(d.year, 4)}-${pad(d.month, 2)}-${pad(d.day, 2)}`);

describe('a date', () => {
  test.each(CASES)('%s runs from %s until %s', (edtf, earliest, latest, form, precision, startEdge, endEdge) => {
    const { members: _, ...read } = parseDate(edtf);
    expect(read).toEqual({
      edtf,
      earliest: iso(earliest),
      latest: iso(latest),
      form,
      precision,
      startEdge,
      endEdge,
    });
  });

  test('may lie thirteen thousand million years back', () => {
    expect(parseDate('Y-13800000000').earliest).toBe(instant(-13_800_000_000));
  });

  test.each(['Y-13800000000~', 'Y-13800000000S3'])('%s is about that year', (edtf) => {
    expect(parseDate(edtf)).toMatchObject({ earliest: instant(-13_800_000_000), startEdge: 'approximate' });
  });

  test('of a set has a member for each that it names, and a range among them is one', () => {
    const members = parseDate('[..1984,2019..2021,2024]').members ?? [];
    expect(members.map(({ form, earliest, latest }) => [form, earliest, latest])).toEqual([
      ['interval', null, instant(1985)],
      ['interval', instant(2019), instant(2022)],
      ['single', instant(2024), instant(2025)],
    ]);
  });

  test.each(REFUSED)('%s is refused in words that help', (edtf, message) => {
    expect(() => parseDate(edtf)).toThrow(new DateError(message));
  });

  test('of one day lasts 24 hours, and is shorter than its month and its year, which hold it', () => {
    fc.assert(
      fc.property(day, (edtf) => {
        const [one, month, year] = [parseDate(edtf), parseDate(edtf.slice(0, 7)), parseDate(edtf.slice(0, 4))];
        expect((one.latest ?? 0) - (one.earliest ?? 0)).toBe(DAY);
        expect(month.earliest).toBeLessThanOrEqual(one.earliest ?? NaN);
        expect(month.latest).toBeGreaterThanOrEqual(one.latest ?? NaN);
        expect(year.earliest).toBeLessThanOrEqual(month.earliest ?? NaN);
        expect(year.latest).toBeGreaterThanOrEqual(month.latest ?? NaN);
      }),
    );
  });

  test('that is an interval has the bounds of its two ends', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = [a, b].sort();
        if (first === undefined || last === undefined) return;
        const whole = parseDate(`${first}/${last}`);
        expect(whole.earliest).toBe(parseDate(first).earliest);
        expect(whole.latest).toBe(parseDate(last).latest);
      }),
    );
  });

  test('written as anything at all is read or refused, and nothing else happens', () => {
    const pieces = fc.array(
      fc.constantFrom('2024', '-', '02', '/', '..', 'X', '~', '?', '%', '[', ']', '{', '}', ',', '31', ' ', 'Y'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join('')),
        ),
        (text) => {
          try {
            const { earliest, latest } = parseDate(text);
            if (earliest !== null && latest !== null) expect(latest).toBeGreaterThan(earliest);
            expect(Number.isNaN(earliest) || Number.isNaN(latest)).toBe(false);
          } catch (error) {
            if (!(error instanceof DateError)) throw error;
          }
        },
      ),
      { numRuns: tries(2000, 100_000) },
    );
  });
});
