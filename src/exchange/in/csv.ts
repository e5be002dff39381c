import { CsvError, parse } from 'csv-parse/sync';
import { hasDateAndTitle, readPlainList } from './plainList.ts';
import { note, partsToMoment, toMedia } from './timelineJs.ts';
import { InputError } from './types.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';

const COLUMNS = new Set(
  (
    'year,month,day,time,end year,end month,end day,end time,display date,headline,text,media,media credit,' +
    'media caption,media thumbnail,alt text,type,group,background,tags'
  ).split(','),
);

/**
 * A table with a row of names: TimelineJS's spreadsheet (Year, Month, Day, …, Headline, …), or any with columns for a
 * date and a title.
 * @throws {InputError} on a table that is broken, cut off, or without such columns
 */
export function readCsv(text: string): Incoming {
  const [header = [], ...rows] = parseTable(text);
  const columns = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[_\s]+/g, ' '),
  );
  const records = rows.map((row, i) => ({ at: `row ${i + 2}`, ...cellsOf(columns, row) }));
  const remarks = records.flatMap(({ at, left }) =>
    left.map((column): Remark => ({
      at,
      severity: 'mistake',
      message: `two columns named "${column}" say different things, and the first is carried; give the other a name of its own and import again`,
    })),
  );
  const filled = records.filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  if (columns.includes('year') && columns.includes('headline')) return timelineRows(columns, filled, remarks);
  if (!hasDateAndTitle(columns)) {
    const names = columns.slice(0, 12).map((name) => JSON.stringify(name));
    throw new InputError(
      `row 1: the columns are ${names.join(', ')}; write "Year" and "Headline", as in TimelineJS’s spreadsheet, or "date" and "title"`,
    );
  }
  const list = readPlainList(
    filled.map(({ cells }) => cells),
    filled.map(({ at }) => at),
  );
  return { ...list, format: 'CSV', remarks: [...remarks, ...list.remarks] };
}

function parseTable(text: string): string[][] {
  const [header = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].toSorted((a, b) => header.split(b).length - header.split(a).length)[0];
  try {
    return parse(text, { bom: true, delimiter, relaxColumnCount: true, relaxQuotes: false, skipEmptyLines: false });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as { lines?: number }).lines ?? 1);
    const isOpen = error.code === 'CSV_QUOTE_NOT_CLOSED';
    const what = isOpen
      ? 'a quotation mark opens and never closes; the file may be cut off'
      : 'a quotation mark inside a cell; write it twice, and the whole cell in quotation marks';
    throw new InputError(`line ${line}: ${what}`);
  }
}

/** A cell that another program might run as a formula is written with an apostrophe before it. */
const unguarded = (cell: string): string => (/^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell);

/** A row's cells by the names of their columns. Of columns of one name the first that is filled is meant; the name is `left` where another differs. */
function cellsOf(columns: readonly string[], row: readonly string[]) {
  // A column may be called `constructor`.
  const cells: Record<string, string> = Object.create(null);
  const left: string[] = [];
  for (const [i, column] of columns.entries()) {
    const cell = unguarded(row[i] ?? '').trim();
    const known = cells[column] ?? '';
    if (known === '') cells[column] = cell;
    else if (cell !== '' && cell !== known && column !== '') left.push(column);
  }
  return { cells, left };
}

function timelineRows(
  columns: readonly string[],
  rows: { at: string; cells: Record<string, string> }[],
  remarks: Remark[],
): Incoming {
  const incoming: Incoming = { format: 'TimelineJS CSV', events: [], remarks };
  for (const column of columns) {
    const isUsed = rows.some(({ cells }) => cells[column] !== '');
    if (column !== '' && !COLUMNS.has(column) && isUsed)
      note(remarks, 'row 1', `the column "${column}" is not carried`);
  }
  for (const { at, cells } of rows) {
    const cell = (name: string) => cells[name] ?? '';
    const type = cell('type').toLowerCase();
    if (cell('background') !== '') note(remarks, at, 'background is not carried');
    if (cell('media thumbnail') !== '') note(remarks, at, 'thumbnail of the media is not carried');
    if (cell('tags') !== '') note(remarks, at, 'tags are not carried');
    const event = toEvent(at, cell, remarks);
    if (type === 'title' && incoming.title === undefined) {
      incoming.title = event.title;
      incoming.text = event.text;
      if (cell('media') !== '') note(remarks, at, 'media of the title slide is not carried');
    } else if (type === 'era') {
      note(remarks, at, 'an era is carried as an event of the topic "Eras"');
      incoming.events.push({ ...event, group: event.group ?? 'Eras' });
    } else incoming.events.push(event);
  }
  return incoming;
}

function toEvent(at: string, cell: (name: string) => string, remarks: Remark[]): IncomingEvent {
  const parts = (before: string) => ({
    year: cell(`${before}year`),
    month: cell(`${before}month`),
    day: cell(`${before}day`),
  });
  const about = { caption: cell('media caption') || cell('alt text'), credit: cell('media credit') };
  return {
    at,
    title: cell('headline'),
    text: cell('text'),
    start: partsToMoment(parts(''), cell('time'), at, remarks),
    end: partsToMoment(parts('end '), cell('end time'), at, remarks),
    stated: cell('display date') || undefined,
    group: cell('group') || undefined,
    ...toMedia(cell('media'), about, at, remarks),
  };
}
