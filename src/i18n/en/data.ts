/** How each format is called. */
const names = {
  json: 'JSON',
  csv: 'CSV',
  ics: 'iCalendar',
  timelinejs: 'TimelineJS',
  bib: 'BibTeX',
  ris: 'RIS',
  csl: 'CSL-JSON',
  txt: 'Chicago',
};

const keeps = {
  json: 'Everything on this site: events with their texts, dates and bounds, people, sources, claims and terms.',
  csv: 'A row for each event, for a spreadsheet. Text is plain, lists are joined by semicolons. A cell that a spreadsheet would take for a formula has an apostrophe before it.',
  ics: 'Each event whose days are known for sure, as whole days, in the years 1601 to 4500. A month is not put on a day, so events without a day are left out.',
  timelinejs:
    'Each event as a slide of TimelineJS: its date as far as it is known, with the words for it, title, summary, topic and address. A start that nobody knows stands at the last moment that is known.',
  bib: 'Each source as a reference, for LaTeX; BibLaTeX reads the day as well. Dates that are not one day, month or year are left out.',
  ris: 'Each source as a reference, for most reference managers. Dates that are not one day, month or year are left out.',
  csl: 'Each source as a reference, for Zotero, Pandoc and others. A date with an end that nobody knows is in words.',
  txt: 'Each source as a line of a bibliography, after The Chicago Manual of Style, to read and to paste.',
};

/** Words for the data that the site offers, and for citing it. */
export const dataWords = {
  data: {
    title: 'Data',
    description: 'All that this site holds, in formats for people and for programs, and what each of them loses.',
    files: 'Files',
    names,
    keeps,
    loses: 'Lost:',
    losesNothing: 'Nothing is lost.',
    ofEvents: 'One event:',
    ofPages: 'The page of one event:',
    unlinked: 'The addresses of sources that are not to be linked are in no file.',
    terms: 'Licence and version',
    licensed: 'The data is licensed under',
    revised: (version: string, date: string) => `This is version ${version}, revised on ${date}.`,
    reading: 'Reading the JSON',
    bounds:
      'A date has its EDTF string, words for it, and bounds: earliest is the first millisecond in which it may lie, latest the first after the last, both counted from 1970-01-01T00:00:00Z in the proleptic Gregorian calendar. They may lie beyond the range of a JavaScript Date, and are null where nobody knows them or where there is no end. The edges say how sure each of them is.',
    example: (title: string) => `The date of “${title}”:`,
    schema: 'The schema says of each field what it holds:',
    promise:
      'Ids of events never change and hold no date. Fields may be added within version 1; none is taken away or changes its meaning. A later version will have an address of its own.',
    outline: 'The same with what a drawing and a card of each event need, and no more, for pages of other sites:',
    feeds: 'Feeds',
    feedsNote: 'They tell of each version of the site, and of each new event. Their dates are those of our edits.',
    rss: 'RSS',
    jsonFeed: 'JSON Feed',
    use: 'Use this page',
  },
  cite: {
    title: 'Cite this page',
    names: { chicago: 'Chicago', bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    managers: 'For reference managers: BibTeX, RIS, CSL-JSON',
    copy: (format: string) => `Copy as ${format}`,
    download: (format: string) => `Download ${format}`,
    copied: 'Copied.',
    selected: 'The browser refused to copy. The text is selected: copy it with the keyboard.',
  },
};
