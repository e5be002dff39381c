import { civil } from './calendar.ts';
import { before, dateTable, type DateTable, type Length } from './dateTable.ts';
import type { Edge, ParsedDate } from './event.ts';

/** A date in words, as precise as it is known and no more: "16 February 2024", "by February 2024, start unknown". */
export const dateWords = (date: ParsedDate, locale: string): string => say(date, dateTable(locale), 'long');

/** The same for a drawing's label: "16 Feb 2024", "c. 1450", "by Feb 2024". */
export const dateWordsShort = (date: ParsedDate, locale: string): string => say(date, dateTable(locale), 'short');

function qualified(words: string, edge: Edge, table: DateTable, length: Length): string {
  if (edge === 'approximate') return table.about(words, length);
  return edge === 'uncertain' ? table.uncertain(words) : words;
}

function say(date: ParsedDate, table: DateTable, length: Length): string {
  const { form, precision, earliest, latest, startEdge, endEdge } = date;
  const from = earliest === null ? '' : qualified(table.unit(earliest, precision, length), startEdge, table, length);
  const to = latest === null ? '' : qualified(table.unit(before(latest), precision, length), endEdge, table, length);
  if (form === 'single' && earliest !== null) return from;
  if (earliest === null) {
    if (form === 'oneOf') return table.latest(to);
    return startEdge === 'unknown' ? table.startUnknown(to, length) : table.until(to);
  }
  if (latest === null) {
    if (form === 'oneOf') return table.earliest(from);
    return endEdge === 'unknown' ? table.endUnknown(from) : table.since(from);
  }
  if (form === 'oneOf') return table.between(openingOf(date, table, length), to);
  if (form === 'allOf') return table.both(openingOf(date, table, length), to);
  if (from === to) return from;
  if (startEdge === 'exact' && endEdge === 'exact') return table.range(earliest, before(latest), precision, length);
  return table.between(from, to);
}

/** The first of two dates, without the year or month that the second one says: "between 17 and 29 February 2024". */
function openingOf({ earliest, latest, precision }: ParsedDate, table: DateTable, length: Length): string {
  const [from, to] = [earliest ?? 0, latest ?? 0];
  const [a, b] = [civil(from), civil(before(to))];
  const words = table.unit(from, precision, length);
  const year = ` ${a.year}`;
  if (a.year !== b.year || !words.endsWith(year)) return words;
  const shorter = words.slice(0, -year.length);
  return precision === 'day' && a.month === b.month ? (shorter.split(' ')[0] ?? shorter) : shorter;
}

/** The value of a `datetime` attribute, where HTML allows one: a single year, month or day from year 1 to 9999. */
export function dateTimeAttribute({ form, precision, earliest }: ParsedDate): string | undefined {
  if (form !== 'single' || earliest === null) return undefined;
  const { year, month, day } = civil(earliest);
  if (year < 1 || year > 9999) return undefined;
  const parts = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const count = { day: 3, month: 2, year: 1, season: 0, decade: 0, century: 0 }[precision];
  return count ? parts.slice(0, count).join('-') : undefined;
}
