/** Names of months as running text in a locale has them, beside a day and alone, long and short. */
function monthNames(locale: string): string[] {
  const names = (['long', 'short'] as const).flatMap((month) =>
    [{ month }, { month, day: 'numeric' } as const].flatMap((asked) => {
      const format = new Intl.DateTimeFormat(locale, { ...asked, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, i) => {
        const parts = format.formatToParts(Date.UTC(2024, i, 1));
        return parts.find(({ type }) => type === 'month')?.value ?? '';
      });
    }),
  );
  // Where months are numbers, no space stands between them and their days.
  return [...new Set(names)].filter((name) => /^\p{L}/u.test(name)).toSorted((a, b) => b.length - a.length);
}

const patterns = new Map<string, RegExp>();

function patternOf(locale: string): RegExp {
  const known = patterns.get(locale);
  if (known) return known;
  const name = `(?:${monthNames(locale).map(RegExp.escape).join('|') || '(?!)'})`;
  const [before, after] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const pattern = new RegExp(
    `(?<=${before}\\d{1,2}\\.?)\\s+(?=${name}${after})|(?<=${before}${name})\\s+(?=\\d{1,2}${after})`,
    'gu',
  );
  patterns.set(locale, pattern);
  return pattern;
}

/**
 * Running text in which no line breaks between a day and its month: a no-break space stands there (Bringhurst, The
 * Elements of Typographic Style, 2.4.6). All else stays as it is.
 * @param locale BCP 47, of the text: its months are looked for
 */
export const keepDates = (text: string, locale: string): string => text.replace(patternOf(locale), '\u00a0');
