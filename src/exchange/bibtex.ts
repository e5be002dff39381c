/** BibTeX, with the `date` and `urldate` of BibLaTeX beside `year` and `month`. */
import { singleDate, type CslItem } from './cite.ts';
import { isoDate, type DateParts } from './dateParts.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  book: 'book',
  chapter: 'incollection',
  manuscript: 'unpublished',
  report: 'techreport',
  thesis: 'phdthesis',
};

/** What BibTeX calls the body that publishes. */
const PUBLISHER: Readonly<Record<string, string>> = {
  article: 'journal',
  techreport: 'institution',
  phdthesis: 'school',
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const bibtex = (items: readonly CslItem[]): string => items.map(entry).join('\n');

function entry(item: CslItem): string {
  const type = TYPES[item.type] ?? 'misc';
  const [year, month] = singleDate(item.issued) ?? [];
  const iso = (date: CslItem['issued']) => {
    const parts = singleDate(date);
    return parts && isoDate(parts as DateParts);
  };
  const [author] = item.author ?? [];
  const fields: [name: string, value: string | undefined][] = [
    ['author', group(author?.literal)],
    ['title', group(item.title)],
    ['booktitle', type === 'article' ? undefined : braced(item['container-title'])],
    [PUBLISHER[type] ?? 'publisher', braced(item.publisher)],
    ['version', braced(item.version)],
    ['year', year === undefined || year < 1 ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', braced(iso(item.issued))],
    // An address is set as it is: `cite.ts` has left nothing in it that would end the field.
    ['url', item.URL && `{${item.URL}}`],
    ['urldate', braced(iso(item.accessed))],
    ['langid', braced(item.language)],
    ['annote', braced(item.note)],
  ];
  const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@${type}{${item.id},\n${written.join('')}}\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A brace counts as one for BibTeX even behind a backslash, so none is left in the text. Signs that TeX would join into
 * a dash or a quotation mark are kept apart.
 */
const tex = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`).replace(/(-(?=-)|`(?=`)|'(?='))/g, '$1{}');

const braced = (text: string | undefined): string | undefined => (text === undefined ? undefined : `{${tex(text)}}`);

/** A second brace keeps capitals, and keeps the name of a body whole. */
const group = (text: string | undefined): string | undefined => (text === undefined ? undefined : `{{${tex(text)}}}`);
