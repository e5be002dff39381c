import { getCollection } from 'astro:content';
import { words } from '../../i18n/index.ts';
import { dateWords } from '../../model/dateLabel.ts';
import type { Term } from '../../model/event.ts';
import { eventsOfSource } from '../../model/queries.ts';
import type { Timeline } from '../../model/timeline.ts';
import { textWidth } from '../../layout/measure.ts';
import { textHeight, type Type } from '../../paper/lines.ts';
import { grouped, paginate } from '../../paper/paginate.ts';
import { COMMON, ROOM } from '../../paper/papers.ts';
import { sheetOf, type Sheet } from './sheet.ts';
import { sourceText, type SourceText } from './sourceText.ts';

/** A row that flows over pages: its height there is reckoned, mm, so that pages are numbered before they are made. */
interface Flowing {
  height: number;
}

interface ContentsRow extends Flowing {
  /** Id of the place in the booklet that the row leads to. */
  place: string;
  date: string;
  text: string;
}

interface SourceRow extends Flowing {
  source: SourceText;
}

interface TermRow extends Flowing {
  term: Term;
}

const small: Type = { face: textWidth, weight: 400, size: 9, lead: 1.34 };
/** Of a row's hairline and the air around its text, mm; the contents are set closer. */
const AIR = { contents: 1.6, lists: 2.2 };

const row = (text: string, width: number, type: Type = small) => textHeight(text, width, type) + AIR.lists;
const contentsRow = (text: string, width: number) => textHeight(text, width, small) + AIR.contents;

/** Ids of the parts after the sheets. */
export const TAIL = { sources: 'book-sources', glossary: 'book-glossary' } as const;

function contentsRows({ events, site }: Timeline): ContentsRow[] {
  const { booklet } = words(site.locale);
  return [
    ...events.map((event): ContentsRow => {
      const date = dateWords(event.date, site.locale);
      const height = Math.max(contentsRow(date, 46), contentsRow(event.title, 116));
      return { place: `sheet-${event.id}`, date, text: event.title, height };
    }),
    { place: TAIL.sources, date: '', text: booklet.sources, height: contentsRow('', 116) },
    { place: TAIL.glossary, date: '', text: booklet.glossary, height: contentsRow('', 116) },
  ];
}

/** Every source that an event rests on, under its own name. */
function sourceRows(timeline: Timeline): SourceRow[] {
  const { locale } = timeline.site;
  const t = words(locale);
  return timeline.sources.flatMap((one) => {
    const source = sourceText(one, locale, t);
    const isUsed = eventsOfSource(timeline, one.id).length > 0;
    return isUsed ? [{ source, height: row(source.text, COMMON.width - 18) }] : [];
  });
}

function termRows({ glossary }: Timeline): TermRow[] {
  return glossary.map((term) => ({
    term,
    height: row(`${term.term} ${Object.values(term.otherNames).join(' ')} ${term.definition}`, COMMON.width - 4, {
      ...small,
      weight: 600,
    }),
  }));
}

const pagesOf = <Row extends Flowing>(rows: Row[]): Row[][] =>
  grouped(
    rows,
    paginate(
      rows.map(({ height }) => height),
      ROOM.first,
      ROOM.rest,
    ),
  );

export interface BookPages {
  contents: ContentsRow[][];
  sources: SourceRow[][];
  terms: TermRow[][];
  /** How many pages each part has, in order: cover, timeline, contents, a sheet for each event, sources, glossary. */
  lengths: number[];
}

/** The booklet of all events, page by page. */
export function bookPages(timeline: Timeline, sheets: readonly Sheet[]): BookPages {
  const contents = pagesOf(contentsRows(timeline));
  const sources = pagesOf(sourceRows(timeline));
  const terms = pagesOf(termRows(timeline));
  const ofSheets = sheets.map(({ plan }) => plan.sources.length);
  return { contents, sources, terms, lengths: [1, 1, contents.length, ...ofSheets, sources.length, terms.length] };
}

/** The sheet of every event, by id, in order of time. */
export async function allSheets(timeline: Timeline, addressOf: (path: string) => string): Promise<Sheet[]> {
  const bodies = new Map((await getCollection('events')).map(({ id, body = '' }) => [id, body]));
  return timeline.events.map((event) => sheetOf(timeline, event, bodies.get(event.id) ?? '', addressOf));
}
