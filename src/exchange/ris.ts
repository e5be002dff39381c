/** RIS, as Research Information Systems specified it in 2001, with the types of its 2011 list. */
import { singleDate, type CslDate, type CslItem } from './cite.ts';

const TYPES: Readonly<Record<string, string>> = {
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  graphic: 'FIGURE',
  legislation: 'STAT',
  manuscript: 'UNPB',
  map: 'MAP',
  motion_picture: 'MPCT',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  song: 'SOUND',
  speech: 'HEAR',
  thesis: 'THES',
  webpage: 'ELEC',
};

export const ris = (items: readonly CslItem[]): string => items.map(entry).join('\r\n');

function entry(item: CslItem): string {
  const [year] = singleDate(item.issued) ?? [];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['AU', item.author?.[0]?.literal],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['ET', item.version],
    ['PY', year === undefined || year < 1 ? undefined : String(year)],
    ['DA', slashed(item.issued)],
    ['Y2', slashed(item.accessed)],
    ['LA', item.language],
    ['N1', item.note],
    ['UR', item.URL],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}

/** `2024/02/16/`, with the day or month empty where it is not known. */
function slashed(date: CslDate | undefined): string | undefined {
  const [year, month, day] = singleDate(date) ?? [];
  if (year === undefined || year < 1) return undefined;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
