import { readTable } from './csvTable.ts';
import type { Table } from './csvTable.ts';
import { partsToDate } from './dateInParts.ts';
import { hasDateAndTitle } from './listFields.ts';
import { toMedia } from './media.ts';
import { quoted } from './names.ts';
import { readPlainList } from './plainList.ts';
import { asEra, ERA } from './slides.ts';
import { startAndEnd } from './startAndEnd.ts';
import { sayAt } from './tell.ts';
import type { Say } from './tell.ts';
import { InputError } from './types.ts';
import type { Incoming, IncomingEvent, Remark } from './types.ts';

const COLUMNS = new Set(
  (
    'year,month,day,time,end year,end month,end day,end time,display date,headline,text,media,media credit,' +
    'media caption,media thumbnail,alt text,type,group,background,tags'
  ).split(','),
);

/** Of a title slide what is carried, and what is told of every slide. */
const OF_TITLE = new Set(['headline', 'text', 'type', 'background', 'media thumbnail', 'tags']);

/**
 * A table with a row of names: TimelineJS's spreadsheet (Year, Month, Day, …, Headline, …), or any with columns for a
 * date and a title.
 * @throws {InputError} on a table that is broken, cut off, or without such columns
 */
export function readCsv(text: string): Incoming {
  const { header, top, rows, sign } = readTable(text);
  const columns = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[_\s]+/g, ' '),
  );
  const remarks: Remark[] = [];
  sayNameless(columns, rows, sayAt(remarks, top));
  const filled = rows
    .map(({ at, cells }) => ({ at, cells: cellsOf(columns, cells, sign, sayAt(remarks, at)) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  if (columns.includes('year') && columns.includes('headline')) return timelineRows(top, columns, filled, remarks);
  if (!hasDateAndTitle(columns)) {
    const names = columns.slice(0, 12).map(quoted);
    throw new InputError(
      `${top}: the columns are ${names.join(', ')}; write "Year" and "Headline", as in TimelineJS’s spreadsheet, or "date" and "title"`,
    );
  }
  const list = readPlainList(
    filled.map(({ cells }) => cells),
    filled.map(({ at }) => at),
  );
  return { ...list, format: 'CSV', remarks: [...remarks, ...list.remarks] };
}

type Cells = Record<string, string>;

/** A cell that another program might run as a formula is written with an apostrophe before it. */
const unguarded = (cell: string): string => (/^'[=+\-@\t]/.test(cell) ? cell.slice(1) : cell);

/** A row's cells by the names of their columns, of columns of one name the first that is filled; the others are told. */
function cellsOf(columns: readonly string[], row: readonly string[], sign: string, say: Say): Cells {
  // A column may be called `constructor`.
  const cells: Cells = Object.create(null);
  for (const [i, column] of columns.entries()) {
    if (column === '') continue;
    const cell = unguarded(row[i] ?? '').trim();
    const known = cells[column] ?? '';
    if (known === '') cells[column] = cell;
    else if (cell !== '' && cell !== known)
      say(
        `two columns named "${column}" say different things, and the first is carried; give the other a name of its own and import again`,
        'mistake',
      );
  }
  const beyond = row.slice(columns.length);
  if (beyond.some(isFilled))
    say(
      `more cells than the ${columns.length} columns, and ${quoted(beyond.join(sign).trim())} is not carried; put a cell that has ${JSON.stringify(sign)} in it in quotation marks and import again`,
      'mistake',
    );
  return cells;
}

const isFilled = (cell = ''): boolean => cell.trim() !== '';

/** Columns that have cells and no name. */
function sayNameless(columns: readonly string[], rows: Table['rows'], say: Say): void {
  for (const [i, column] of columns.entries()) {
    if (column === '' && rows.some(({ cells }) => isFilled(cells[i])))
      say(`column ${i + 1} has no name; its cells are not carried`);
  }
}

function timelineRows(
  top: string,
  columns: readonly string[],
  rows: { at: string; cells: Cells }[],
  remarks: Remark[],
): Incoming {
  const incoming: Incoming = { format: 'TimelineJS CSV', events: [], remarks };
  for (const column of columns.filter(Boolean)) {
    const isUsed = rows.some(({ cells }) => cells[column] !== '');
    if (!COLUMNS.has(column) && isUsed) sayAt(remarks, top)(`the column "${column}" is not carried`);
  }
  for (const { at, cells } of rows) {
    const say = sayAt(remarks, at);
    const cell = (name: string) => cells[name] ?? '';
    const type = cell('type').toLowerCase();
    if (cell('background') !== '') say('background is not carried');
    if (cell('media thumbnail') !== '') say('thumbnail of the media is not carried');
    if (cell('tags') !== '') say('tags are not carried');
    if (type === 'title' && incoming.title === undefined) {
      incoming.title = cell('headline');
      incoming.text = cell('text');
      for (const name of COLUMNS) {
        if (cell(name) !== '' && !OF_TITLE.has(name)) say(`${name} of the title slide is not carried`);
      }
      continue;
    }
    const event = toEvent(at, cell, remarks);
    if (type === 'era') say(ERA);
    incoming.events.push(type === 'era' ? asEra(event) : event);
  }
  return incoming;
}

function toEvent(at: string, cell: (name: string) => string, remarks: Remark[]): IncomingEvent {
  const say = sayAt(remarks, at);
  const parts = (before: string) => ({
    year: cell(`${before}year`),
    month: cell(`${before}month`),
    day: cell(`${before}day`),
  });
  const about = { caption: cell('media caption'), alt: cell('alt text'), credit: cell('media credit') };
  return {
    at,
    title: cell('headline'),
    text: cell('text'),
    ...startAndEnd(
      partsToDate(parts(''), cell('time'), say),
      partsToDate(parts('end '), cell('end time'), say),
      ['start date', 'end date'],
      say,
    ),
    stated: cell('display date') || undefined,
    group: cell('group') || undefined,
    ...toMedia(cell('media'), about, say),
  };
}
