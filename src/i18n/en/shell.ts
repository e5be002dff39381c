import { drawingWords } from './drawing.ts';

/** Words of the frame around every page, and of the drawing. */
export const shellWords = {
  skip: {
    toContent: 'Skip to the content',
    pastDrawing: (count: number) => `Skip the drawing: list of ${count} ${count === 1 ? 'event' : 'events'}`,
    pastList: (count: number) => `Skip past ${count} ${count === 1 ? 'event' : 'events'}`,
  },
  nav: {
    title: 'Site',
    menu: 'Menu',
    home: 'Timeline',
    events: 'Events',
    topics: 'Topics',
    people: 'People',
    article: 'Article',
    sources: 'Sources',
    glossary: 'Glossary',
    data: 'Data',
    search: 'Search',
    breadcrumb: 'Where you are',
    contents: 'On this page',
    browse: 'Browse the events',
    byTopic: 'By topic',
    byPeriod: 'By year',
    turn: 'Previous and next',
    previous: 'Previous',
    next: 'Next',
  },
  theme: { title: 'Colours', auto: 'Automatic', light: 'Light', dark: 'Dark' },
  footer: {
    title: 'About this site',
    version: 'Version',
    licence: 'Text licensed under',
  },
  drawing: drawingWords,
  search: {
    title: 'Search',
    description: 'Search the events, claims, people, sources and terms of this site.',
    field: 'Search this site',
    submit: 'Search',
    results: 'Results',
    client: {
      searching: 'Searching…',
      one: '1 result for “{query}”',
      many: '{count} results for “{query}”',
      some: '{count} results for “{query}”; the first {shown} are shown',
      none: 'No results for “{query}”. Try fewer or other words.',
      empty: 'Write a word or two above.',
      failed: 'The search index could not be loaded. The lists of events and terms work without it.',
    },
    noScript: 'Search needs JavaScript, which is off. These lists work without it:',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have been mistyped; addresses of entries here do not change.',
  },
};
