const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const countWords = {
  events: (count: number) => counted(count, 'event', 'events'),
  claims: (count: number) => counted(count, 'claim', 'claims'),
  sources: (count: number) => counted(count, 'source', 'sources'),
  people: (count: number) => counted(count, 'person', 'people'),
};

/** Titles, headings and sentences of the pages. */
export const pageWords = {
  home: {
    events: 'Events',
    reported: 'Reported, dated',
    background: 'Reported, undated',
    undated: 'Start unknown',
    context: 'Added context',
    range: 'Range',
    revised: 'Revised',
    drawing: 'The timeline',
    source: 'The source',
    list: 'All events',
    readMore: 'How this timeline was made',
  },
  count: countWords,
  pages: {
    eventsTitle: 'All events',
    eventsDescription: (count: number) =>
      `All ${counted(count, 'event', 'events')} in order of time, with the whole range drawn.`,
    topicsTitle: 'Topics',
    topicsDescription: 'The lanes of the timeline, and what each holds.',
    peopleTitle: 'People',
    peopleDescription: 'Who appears, with the office each held at the time and the dates on which a source gives it.',
    articleTitle: 'The article, claim by claim',
    articleDescription:
      'Each claim of the source article in this site’s own words, beside what the public record shows.',
    sourcesTitle: 'Sources',
    sourcesDescription: 'Every source this site rests on, with the events and claims that use it.',
    glossaryTitle: 'Glossary',
    glossaryDescription: 'Terms of the subject and of the method, as this site uses them.',
    lab: {
      title: 'Laboratory',
      description: 'The timeline with as many made-up events as the address asks for, to try and to measure.',
      needsScript: 'Its events are drawn by a script, which this browser does not run.',
      left: '{left} of {all} entries of the file cannot be read and are left out. Dates are written 2024-02-16, 2024-02 or 2024.',
    },
  },
  background: {
    short: 'Undated',
    title: 'Background that the article mentions without a date',
    titleWithoutArticle: 'Without a known start',
    note: 'No start is known for these, so they stand apart from the years.',
  },
  article: {
    read: 'Read the article',
    summary: 'Standing of the claims',
    summaryNote: 'What the public record that was seen shows of them.',
    standing: 'Standing',
    meaning: 'Meaning',
    number: 'Number',
    which: 'Claims',
    repeated: (count: number) =>
      count === 1 ? 'One of them repeats an earlier claim.' : `Of these, ${count} repeat an earlier claim.`,
    paragraph: (number: number) => `Paragraph ${number}`,
    repeats: 'Repeats',
  },
  sourcesPage: {
    linked: 'Sources to read',
    linkedNote: 'Their addresses are given as they were found.',
    consulted: 'Consulted, not linked',
    consultedNote: 'Copies, mirrors and reposts that were read as evidence. Their addresses are not given.',
    events: 'Events',
    claims: 'Claims',
  },
  person: {
    offices: 'Offices, as sources give them',
    attested: (dates: string) => `Given by sources on ${dates}.`,
    from: 'From',
    to: 'To',
    events: 'Events',
  },
  feed: { title: 'What changed', version: (version: string) => `Version ${version}` },
  around: { title: 'Before and after', before: 'Before', after: 'After' },
};
