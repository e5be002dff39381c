/** The files that the site offers, and what each loses of the JSON: a written list, which the tests hold it to. */

export interface Format {
  id: 'json' | 'csv' | 'ics' | 'timelinejs' | 'bib' | 'ris' | 'csl' | 'txt';
  /** From the site's root. */
  path: string;
  /** Media type. */
  type: string;
  /** How the name of a file with one event ends. */
  ofEvents?: string;
  /** The same of a file that cites an event's page. */
  ofPages?: string;
  /** Fields of an event, or in a format of references of a source, that cannot be read back. */
  loses: readonly string[];
}

export const FORMATS: readonly Format[] = [
  { id: 'json', path: '/data/v1/timeline.json', type: 'application/json', ofEvents: 'json', loses: [] },
  {
    id: 'csv',
    path: '/data/v1/timeline.csv',
    type: 'text/csv',
    loses: [
      'text',
      'markdown',
      'otherDates[].note',
      'people[].name',
      'people[].title',
      'people[].role',
      'accounts',
      'relations[].title',
      'relations[].url',
    ],
  },
  {
    id: 'ics',
    path: '/data/v1/timeline.ics',
    type: 'text/calendar',
    ofEvents: 'ics',
    loses: [
      'label',
      'kind',
      'importance',
      'text',
      'markdown',
      'date.wordsShort',
      'date.stated',
      'date.basis',
      'date.note',
      'date.identification',
      'otherDates',
      'time',
      'place.lat',
      'place.lon',
      'place.precision',
      'place.note',
      'people',
      'accounts',
      'articleNote',
      'relations',
      'sources',
    ],
  },
  {
    id: 'timelinejs',
    path: '/data/v1/timelinejs.json',
    type: 'application/json',
    loses: [
      'label',
      'kind',
      'importance',
      'text',
      'markdown',
      'date.edtf',
      'date.wordsShort',
      'date.form',
      'date.precision',
      'date.startEdge',
      'date.endEdge',
      'date.stated',
      'date.basis',
      'date.note',
      'date.identification',
      'otherDates',
      'time',
      'place',
      'people',
      'accounts',
      'articleNote',
      'relations',
      'sources',
    ],
  },
  {
    id: 'bib',
    path: '/data/v1/sources.bib',
    type: 'application/x-bibtex',
    ofPages: 'bib',
    loses: ['type', 'archive', 'linked'],
  },
  {
    id: 'ris',
    path: '/data/v1/sources.ris',
    type: 'application/x-research-info-systems',
    ofPages: 'ris',
    loses: ['type', 'archive', 'linked'],
  },
  {
    id: 'csl',
    path: '/data/v1/sources.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    ofPages: 'csl.json',
    loses: ['linked'],
  },
  {
    id: 'txt',
    path: '/data/v1/sources.txt',
    type: 'text/plain',
    loses: ['id', 'type', 'archive', 'language', 'linked', 'note'],
  },
];
