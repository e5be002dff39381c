import { civil, instant } from './calendar.ts';
import { before, dateTable, type DateTable, type Length, type Said } from './dateTable.ts';
import type { DateBounds, DateForm, Edge, EventDate, Instant, ParsedDate } from './event.ts';
import { dateLanguage, setApart } from './language.ts';

/** A date in words, as precise as it is known and no more: "16 February 2024", "by February 2024, start unknown". */
export const dateWords = (date: ParsedDate, locale: string): string =>
  inPage(say(date, dateTable(locale), 'long'), locale);

/**
 * The same for a drawing's label: "16 Feb 2024", "c. 1450", "by Feb 2024"; "Dec 2023, probably" where the event is only
 * probably the one meant, which a page says in a sentence of its own.
 */
export function dateWordsShort(date: ParsedDate & Partial<EventDate>, locale: string): string {
  const table = dateTable(locale);
  const words = say(date, table, 'short');
  return inPage(date.identification === 'probable' ? table.probably(words) : words, locale);
}

/** An astronomical year (0 is 1 BC) in words: "2024", "44 BC". */
export const yearWords = (year: number, locale: string): string =>
  inPage(dateTable(locale).unit(instant(year), 'year', 'short'), locale);

const inPage = (words: string, locale: string): string => setApart(words, dateLanguage(locale), locale);

function qualified(words: string, edge: Edge, table: DateTable, length: Length): string {
  if (edge === 'approximate') return table.about(words, length);
  return edge === 'uncertain' ? table.uncertain(words) : words;
}

function say(date: DateBounds & Pick<ParsedDate, 'members'>, table: DateTable, length: Length): string {
  const { form, precision, earliest, latest, startEdge, endEdge, members = [] } = date;
  if (members.length > 1) return table[form === 'oneOf' ? 'oneOf' : 'allOf'](listed(members, form, table, length));
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
  if (from === to) return from;
  if (form === 'oneOf') {
    const opening = table.unit(earliest, precision, length, said([earliest, before(latest)]));
    return table.between(qualified(opening, startEdge, table, length), to);
  }
  if (startEdge === 'exact' && endEdge === 'exact') return table.range(earliest, before(latest), precision, length);
  return table.between(from, to);
}

/** Each member of a set; days and months without what the last one says for all: "November and December 2023". */
function listed(members: readonly DateBounds[], form: DateForm, table: DateTable, length: Length): string[] {
  const starts = members.map(({ earliest }) => earliest ?? 0);
  const isPlain = members.every((one) => one.form === 'single' && one.precision === members[0]?.precision);
  return members.map((one, i) => {
    if (isPlain && i < members.length - 1 && one.startEdge === 'exact')
      return table.unit(starts[i] ?? 0, one.precision, length, said(starts));
    const isOpen = one.earliest === null || one.latest === null;
    return say(isOpen ? { ...one, form } : one, table, length);
  });
}

/** What the last of some dates can say for all. */
function said(dates: readonly Instant[]): Said {
  const [first, ...rest] = dates.map(civil);
  if (rest.some(({ year }) => year !== first?.year)) return undefined;
  return rest.some(({ month }) => month !== first?.month) ? 'year' : 'month';
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
