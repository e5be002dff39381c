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
  single: (unit) => `Known to the ${unit}`,
  interval: (unit) => `Both ends known to the ${unit}`,
  oneOf: (unit) => `At one moment in this span, whose ends are known to the ${unit}`,
  allOf: (unit) => `Each known to the ${unit}`,
};

/** Words of paper: the event sheet, the booklet, the wall chart, and the page that makes them. */
export const printWords = {
  sheet: {
    name: 'Event sheet',
    version: (version: string, date: string) => `Version ${version}, revised ${date}`,
    known: (form: DateForm, precision: Precision) => known[form](precisions[precision]),
    edtf: 'EDTF',
    status: 'Status',
    confidence: {
      certain: 'This is the event that the article means.',
      probable: 'Probably, not certainly, the event that the article means.',
      context: (sources: string) => `The article does not report it; it rests on ${sources}.`,
    },
    strip: (label: string, date: string, range: string) => `${label}, ${date}, on a line of time from ${range}`,
    article: 'The article says',
    notReported: 'Nothing: the article does not report this event.',
    onlyReported: 'It reports this event.',
    claims: 'Claims:',
    added: 'What is added',
    addedDate: 'The account above, the date and the sources that the article does not name.',
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
};
