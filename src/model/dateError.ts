import { civil, DAY, instant } from './calendar.ts';
import { MONTHS } from './englishMonths.ts';
import type { DateBounds } from './event.ts';

/** A date that cannot be read; the message says what is wrong and what to write instead. */
export class DateError extends Error {
  override name = 'DateError';
}

const two = (n: number | string): string => String(n).padStart(2, '0');

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => name.length >= 3 && month.toLowerCase().startsWith(name.toLowerCase())) + 1;

const isMonthName = (name: string): boolean => monthNumber(name.replace('.', '')) > 0;

const LONGEST = 120;

/** What is wrong with a date that can be told before it is parsed. */
export function refusal(edtf: string): DateError | undefined {
  if (edtf.trim() === '')
    return new DateError('the date is empty; write one such as "2024-02-16", "2024-02" or "2024"');
  if (edtf.length > LONGEST)
    return new DateError(`a date has at most ${LONGEST} characters; this one has ${edtf.length}`);
  if (/T\d|\d:\d/.test(edtf)) return new DateError('a date has no time of day; put the time in `time`');
  if (/^[A-Za-z]{3,9}\.?$/.test(edtf) && isMonthName(edtf))
    return new DateError(`"${edtf}" is a month without a year; write both, such as "2024-02"`);
  if (/^\d{1,3}$/.test(edtf)) {
    const year = edtf.padStart(4, '0');
    return new DateError(`"${edtf}" is no year of four digits; write "${year}", or the year that is meant in full`);
  }
  return misspelt(edtf) ?? impossible(edtf) ?? longYear(edtf);
}

/** A date written in a form that EDTF does not have, with the form that was probably meant. */
function misspelt(edtf: string): DateError | undefined {
  const text = edtf
    .trim()
    .replace(/^[“”„‟‘’"']+|[“”"'’]+$/g, '')
    .trim();
  const instead = correction(text);
  if (instead === undefined || (instead.length === 1 && instead[0] === edtf)) return undefined;
  const [only = '', other] = instead;
  const wrong = impossible(only);
  if (wrong) return new DateError(`"${edtf}" is not an EDTF date, and ${wrong.message}`);
  const both = other === undefined ? '' : ` or "${other}", whichever is meant`;
  return new DateError(`"${edtf}" is not an EDTF date; write "${only}"${both}`);
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** What to write instead: one form, or two where the words have two meanings. */
function correction(text: string): string[] | undefined {
  const one = numeric(text) ?? inWords(text);
  if (one !== undefined) return typeof one === 'string' ? [one] : one;
  if (/^\d{4}-\d{2}-[x?]{2}$/i.test(text)) return [`${text.slice(0, 8)}XX`];
  const ongoing = /^(.+?)\s*\/\s*(?:present|now|today|ongoing)$/i.exec(text);
  if (ongoing) return [`${correction(ongoing[1] ?? '')?.[0] ?? ongoing[1]}/..`];
  const range = /^(\S.*?)(?:\s+(?:to|until|-|–|—)\s+|\s*[–—]\s*|(?<=^\d{4})-(?=\d{4}$))(\S.*)$/.exec(text);
  if (!range || /^\d{4}[–—]\d{1,2}(?:[–—]|$)/.test(text)) return undefined;
  const ends = [range[1] ?? '', range[2] ?? ''].map((end) => correction(end)?.[0] ?? end);
  return ends.every((end) => /^-?\d{4}(?:-\d\d){0,2}$/.test(end)) ? [ends.join('/')] : undefined;
}

function numeric(text: string): string | string[] | undefined {
  const plain = text.replace(/[‐‑‒–—−]/g, '-');
  const short = /^(-?\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(plain);
  if (short) return [short[1], two(short[2] ?? ''), ...(short[3] ? [two(short[3])] : [])].join('-');
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return `${packed[1]}-${packed[2]}-${packed[3]}`;
  const chinese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(text);
  if (chinese) return [chinese[1], ...[chinese[2], chinese[3]].flatMap((part) => (part ? [two(part)] : []))].join('-');
  const slashed = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(plain);
  if (!slashed) return undefined;
  const [first = '', second = '', year = ''] = slashed.slice(1);
  const dayFirst = `${year}-${two(second)}-${two(first)}`;
  const monthFirst = `${year}-${two(first)}-${two(second)}`;
  if (Number(second) > 12 && Number(first) <= 12) return monthFirst;
  return Number(first) > 12 || first === second || plain.includes('.') ? dayFirst : [dayFirst, monthFirst];
}

function inWords(text: string): string | undefined {
  const words = text
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/gi, '')
    .replace(/\b(?:the|of)\b/gi, ' ')
    .replace(/[,.-]/g, ' ')
    .trim();
  const named = /^(?:(\d{1,2})\s+)?([a-z]+)\s+(?:(\d{1,2})\s+)?(\d{4})$/i.exec(words);
  const yearFirst = /^(\d{4})\s+([a-z]+)(?:\s+(\d{1,2}))?$/i.exec(words);
  const [name = '', year, day] = named
    ? [named[2], named[4], named[1] ?? named[3]]
    : yearFirst
      ? [yearFirst[2], yearFirst[1], yearFirst[3]]
      : [];
  const month = monthNumber(name);
  if (year !== undefined && month) return [year, two(month), ...(day ? [two(day)] : [])].join('-');
  const season = SEASONS.indexOf(name.toLowerCase().replace('fall', 'autumn'));
  if (year !== undefined && season >= 0 && day === undefined) return `${year}-${21 + season}`;
  const about = /^(?:c\.?|ca\.?|circa|about|around|approx\.?)\s*(\d{4})$/i.exec(text);
  if (about) return `${about[1]}~`;
  const before = /^(\d{1,4})\s*(?:BCE?|B\.C\.(?:E\.)?)$/i.exec(text);
  if (before) return `${before[1] === '1' ? '' : '-'}${String(Number(before[1]) - 1).padStart(4, '0')}`;
  const after = /^(?:(?:AD|A\.D\.)\s*(\d{1,4})|(\d{1,4})\s*(?:AD|CE))$/i.exec(text);
  if (after) return (after[1] ?? after[2] ?? '').padStart(4, '0');
  const decade = /^(?:the\s+)?(\d{3})0'?s$/i.exec(text);
  if (decade) return `${decade[1]}X`;
  const century = /^(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\s+century$/i.exec(text);
  return century ? `${two(Number(century[1]) - 1)}XX` : undefined;
}

/** The first day or month in the text that no calendar has. */
function impossible(edtf: string): DateError | undefined {
  for (const [, years = '', months = '', days] of edtf.matchAll(/(?<![\dX-])(-?\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g)) {
    const [year, month, day] = [Number(years), Number(months), days === undefined ? undefined : Number(days)];
    if (month >= 21 && month <= 41 && day === undefined) continue;
    if (month < 1 || month > 12)
      return new DateError(`there is no month ${months}; write a month from "${years}-01" to "${years}-12"`);
    if (day === undefined) continue;
    const length = Math.round((instant(year, month + 1) - instant(year, month)) / DAY);
    if (day >= 1 && day <= length) continue;
    const { day: last } = civil(instant(year, month + 1) - DAY);
    return new DateError(
      `${MONTHS[month - 1]} ${year} has ${length} days; write "${years}-${months}-${two(day < 1 ? 1 : last)}" or "${years}-${months}"`,
    );
  }
  return undefined;
}

/** A year of more than four digits, which EDTF writes after a Y. */
function longYear(edtf: string): DateError | undefined {
  const long = /(?<=^|\/)-?\d{5,}(?=[~?%]?(?:$|\/))/g;
  const [year] = edtf.match(long) ?? [];
  if (year === undefined) return undefined;
  const digits = year.replace(/^-|0+$/g, '').length;
  const round = /0{4}$/.test(year)
    ? `, or "Y${year}S${Math.max(digits, 1)}" where only its first digits are known`
    : '';
  return new DateError(
    `"${edtf}" is not an EDTF date: a year of more than four digits begins with Y; write "${edtf.replace(long, 'Y$&')}"${round}`,
  );
}

/** A set in which one date stands twice, though it be written otherwise. */
export function namedTwice(edtf: string, members: readonly DateBounds[]): DateError | undefined {
  const spans = members.map(({ earliest, latest }) => `${earliest} ${latest}`);
  const twice = spans.findIndex((span, i) => spans.indexOf(span) < i);
  if (twice < 0) return undefined;
  const others = edtf.slice(1, -1).split(',').toSpliced(twice, 1).join(',');
  const instead = /,|\.\./.test(others) ? `${edtf[0]}${others}${edtf.at(-1)}` : others;
  return new DateError(`"${edtf}" names a date twice; write "${instead}"`);
}
