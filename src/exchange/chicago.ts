/**
 * A line of a bibliography, after The Chicago Manual of Style, 18th edition, chapter 14: author, “title”, what it
 * stands in, version, date, address, each ended by a full stop.
 */
import { MONTHS } from '../model/englishMonths.ts';
import type { CslDate, CslItem } from './cite.ts';

const SEASONS = ['Spring', 'Summer', 'Fall', 'Winter'];

export function chicago(item: CslItem): string {
  const author = item.author?.[0]?.literal;
  const container = item['container-title'] ?? (item.publisher === author ? undefined : item.publisher);
  const parts = [
    author,
    item.title && quoted(item.title),
    [container, item.version && `Version ${item.version}`].filter(Boolean).join(', '),
    item.issued ? dated(item.issued) : 'n.d',
    item.accessed && `Accessed ${dated(item.accessed)}`,
    item.URL,
  ];
  return parts
    .filter(Boolean)
    .map((part) => ended(part ?? ''))
    .join(' ');
}

/** A full stop goes inside the quotation marks, and not after another sign that ends a sentence. */
function quoted(title: string): string {
  const inner = title.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${ended(inner)}”`;
}

const ended = (text: string): string => (/[.?!…][”’]?$/.test(text) ? text : `${text}.`);

function dated(date: CslDate): string {
  if (date.literal !== undefined) return date.literal;
  const [from, to] = (date['date-parts'] ?? []).map(([year = 0, month, day]) => {
    const named = year < 0 ? `${-year} BCE` : String(year);
    if (month === undefined) return named;
    const name = MONTHS[month - 1] ?? '';
    return day === undefined ? `${name} ${named}` : `${name} ${day}, ${named}`;
  });
  const season = date.season === undefined ? '' : `${SEASONS[date.season - 1]} `;
  const words = season + [from, to].filter(Boolean).join('–');
  return date.circa ? `ca. ${words}` : words;
}
