import type { PublicEvent, PublicTimeline } from '../model/jsonShape.ts';
import { clean } from './clean.ts';

type Cell = string | number | null | undefined;

/** The columns, in order, and what each holds of an event. Lists are joined by `; `. */
export const COLUMNS: Readonly<Record<string, (event: PublicEvent) => Cell>> = {
  id: ({ id }) => id,
  url: ({ url }) => url,
  title: ({ title }) => title,
  label: ({ label }) => label,
  kind: ({ kind }) => kind,
  topic: ({ topic }) => topic,
  importance: ({ importance }) => importance,
  date: ({ date }) => date.edtf,
  date_words: ({ date }) => date.words,
  date_words_short: ({ date }) => date.wordsShort,
  date_form: ({ date }) => date.form,
  date_precision: ({ date }) => date.precision,
  earliest: ({ date }) => date.earliest,
  latest: ({ date }) => date.latest,
  start_edge: ({ date }) => date.startEdge,
  end_edge: ({ date }) => date.endEdge,
  date_stated: ({ date }) => date.stated,
  date_basis: ({ date }) => date.basis,
  date_note: ({ date }) => date.note,
  identification: ({ date }) => date.identification,
  other_dates: ({ otherDates }) => listed(otherDates.map(({ label, date }) => `${label}: ${date.edtf}`)),
  time: ({ time }) => time?.local,
  time_until: ({ time }) => time?.until,
  time_zone: ({ time }) => time?.zone,
  time_status: ({ time }) => time?.status,
  time_source: ({ time }) => time?.source,
  place: ({ place }) => place?.name,
  lat: ({ place }) => place?.lat,
  lon: ({ place }) => place?.lon,
  place_precision: ({ place }) => place?.precision,
  place_note: ({ place }) => place?.note,
  people: ({ people }) => listed(people.map(({ id }) => id)),
  people_words: ({ people }) =>
    listed(people.map(({ name, title, role }) => [name, title, role].filter(Boolean).join(', '))),
  offices: ({ people }) => listed(people.map(({ office = '' }) => office)),
  summary: ({ summary }) => summary,
  text: ({ text }) => text.map((part) => [part.heading, part.text].filter(Boolean).join('\n\n')).join('\n\n'),
  article_note: ({ articleNote }) => articleNote,
  relations: ({ relations }) => listed(relations.map(({ type, event }) => `${type}: ${event}`)),
  sources: ({ sources }) => listed(sources),
};

/** What a table makes a formula of, in ASCII and in full width (OWASP, "CSV Injection"), after any of our own marks. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what would be one. */
export const guard = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Undoes `guard`. */
export const unguard = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);

/**
 * A row for each event, as RFC 4180 has it, with a byte order mark, without which spreadsheets misread all but ASCII.
 */
export function csv({ events }: PublicTimeline): string {
  const rows = [Object.keys(COLUMNS), ...events.map((event) => Object.values(COLUMNS).map((cell) => cell(event)))];
  return `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
}

const listed = (items: readonly string[]): string => items.join('; ');

function written(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guard(clean(cell));
  return /[",;\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
