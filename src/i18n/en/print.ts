import type { DateForm, Precision } from '../../model/event.ts';

const precisions: Record<Precision, string> = {
  day: 'day',
  month: 'month',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const known: Record<DateForm, (unit: string) => string> = {
  single: (unit) => `Known to the ${unit}.`,
  interval: (unit) => `Both ends known to the ${unit}.`,
  oneOf: (unit) => `At one moment in this span, whose ends are known to the ${unit}.`,
  allOf: (unit) => `Each known to the ${unit}.`,
};

/** What choosing says anew: these words travel to the browser (`printing.ts`). */
export const choosingWords = {
  booklet: {
    chosen: (count: number, all: number) => `${count} of ${all}`,
    drawingAlt: (count: string, range: string) => `Timeline of ${count}, ${range}, in lanes by topic`,
    unlabelled: (names: string[], more: number) =>
      `Not named in the drawing, for want of room: ${names.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  },
  wall: {
    part: (name: string, column: number, columns: number, row: number, rows: number) =>
      `Part ${name}: column ${column} of ${columns}, row ${row} of ${rows}`,
    alt: (name: string) => `Wall chart of the timeline, part ${name}`,
  },
  printPage: {
    pages: (events: string, pages: number) => `${events} on ${pages} ${pages === 1 ? 'page' : 'pages'}`,
    noEvent: 'No event is chosen.',
  },
};

const bookletWords = {
  ...choosingWords.booklet,
  name: 'Booklet',
  range: 'Range',
  events: 'Events',
  revised: 'Version',
  drawing: 'The timeline',
  marks: 'How to read the marks',
  markReported: 'Filled: reported by the article.',
  markContext: 'Ring: added context.',
  markDates: 'A point is known to the day; a bar lasts as long as the date allows; dotted is uncertain.',
  contents: 'Contents',
  contentsContinued: 'Contents, continued',
  date: 'Date',
  event: 'Event',
  page: 'Page',
  sources: 'All sources',
  sourcesContinued: 'All sources, continued',
  sourcesNote: 'Those that the events in this booklet name, under the names that this site gives them.',
  glossary: 'Glossary',
  glossaryContinued: 'Glossary, continued',
};

const wallWords = {
  ...choosingWords.wall,
  name: 'Wall chart',
  glue: 'Cut along the dashed line and glue over the part that it names.',
};

const printPageWords = {
  ...choosingWords.printPage,
  title: 'Print',
  description: 'A booklet of all events or of those you choose, or a wall chart over several pages.',
  link: 'Print',
  linkBooklet: 'Print or choose events to print',
  what: 'What to print',
  bookletNote: 'Cover, timeline, contents, a page for each event, sources, glossary.',
  wallNote: 'The timeline over several landscape pages, to be glued together.',
  columns: 'Pages across',
  rows: 'Pages down',
  choose: 'Which events',
  topics: 'Topics',
  period: 'Period',
  from: 'From',
  to: 'To',
  single: 'Single events',
  all: 'Choose all',
  none: 'Choose none',
  button: 'Print',
  keys: 'Or use the print command of your browser. A4 and Letter both fit; set the margins to “default”.',
  noScript:
    'Choosing needs JavaScript, which is off: every event is printed. To print a single event, print its own page.',
  also: 'The view that you come from has a filter or a window of its own; it is kept until you change a choice.',
  reset: 'Show all events',
  preview: 'Preview',
  unreachable: 'What a choice changes could not be fetched: all events are printed.',
  download: 'Download as PDF',
  downloadSheet: 'Download this sheet as PDF',
};

/** Words of paper: the event sheet, the booklet, the wall chart, and the page that makes them. */
export const printWords = {
  sheet: {
    name: 'Event sheet',
    version: (version: string, date: string) => `Version ${version}, revised ${date}`,
    known: (form: DateForm, precision: Precision) => known[form](precisions[precision]),
    edtf: 'EDTF',
    topicAndStatus: 'Topic, status',
    confidence: {
      certain: 'This is the event that the article means.',
      probable: 'Probably, not certainly, the event that the article means.',
      context: 'The article does not report it; other sources do, which are listed below.',
    },
    strip: (label: string, date: string, range: string) => `${label}, ${date}, on a line of time, ${range}`,
    article: 'The article says',
    notReported: 'Nothing: the article does not report this event.',
    onlyReported: 'It reports this event.',
    claims: 'Claims:',
    added: 'What is added',
    addedDate: 'The text above, the date, and the sources that the article does not name.',
    addedAll: 'The whole of this sheet.',
    accountBy: (by: string) => `${by}:`,
    before: 'Before',
    after: 'After',
    sources: 'Sources',
    continued: 'Sources, continued',
    permalink: 'Permalink',
    cite: 'Cite as',
    licence: 'Licence',
    archived: 'Archived:',
    qr: (address: string) => `QR code of ${address}`,
  },
  booklet: bookletWords,
  wall: wallWords,
  printPage: printPageWords,
};
