import { civil, DAY, instant } from './calendar.ts';

/** A date that cannot be read; the message says what is wrong and what to write instead. */
export class DateError extends Error {
  override name = 'DateError';
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (n: number | string): string => String(n).padStart(2, '0');

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => name.length >= 3 && month.toLowerCase().startsWith(name.toLowerCase())) + 1;

/** A date written in a form that EDTF does not have, with the form that was probably meant. */
export function misspelt(edtf: string): DateError | undefined {
  const instead = correction(edtf.trim());
  return instead === undefined || instead === edtf
    ? undefined
    : new DateError(`"${edtf}" is not an EDTF date; write "${instead}"`);
}

function correction(text: string): string | undefined {
  const short = /^(-?\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text);
  if (short) return [short[1], two(short[2] ?? ''), ...(short[3] ? [two(short[3])] : [])].join('-');
  const dayFirst = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (dayFirst) return `${dayFirst[3]}-${two(dayFirst[2] ?? '')}-${two(dayFirst[1] ?? '')}`;
  const named = /^(?:(\d{1,2})\s+)?([A-Za-z]+)\.?\s+(?:(\d{1,2}),\s*)?(\d{4})$/.exec(text);
  const month = named ? monthNumber(named[2] ?? '') : 0;
  if (named && month) {
    const day = named[1] ?? named[3];
    return [named[4], two(month), ...(day ? [two(day)] : [])].join('-');
  }
  const about = /^(?:c\.|ca\.?|circa|about)\s*(\d{4})$/i.exec(text);
  return about ? `${about[1]}~` : undefined;
}

/** The first day or month in the text that no calendar has. */
export function impossible(edtf: string): DateError | undefined {
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
