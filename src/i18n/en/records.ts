import type { ClaimKind, Standing } from '../../model/claim.ts';
import type { DateBasis, Kind, PlacePrecision, RelationType } from '../../model/event.ts';

export const kinds: Record<Kind, string> = { reported: 'Reported by the article', context: 'Added context' };

const bases: Record<DateBasis, string> = {
  article: 'The date is the article’s own.',
  'publication-month': 'The date is read from the month in which the article appeared.',
  'outside-source': 'The date comes from public sources outside the article.',
};

const placePrecisions: Record<PlacePrecision, string> = {
  site: 'The site is known.',
  city: 'Known to the city, not to a building.',
  region: 'Known to the region only.',
  remote: 'Held at a distance; it has no one place.',
  named: 'Known by name.',
};

const claimKinds: Record<ClaimKind, string> = {
  event: 'event',
  'state-of-affairs': 'state of affairs',
  accusation: 'accusation',
  statement: 'statement',
  analysis: 'analysis',
};

const standings: Record<Standing, string> = {
  verified: 'Verified',
  probable: 'Probable',
  'not-supported': 'Not supported',
  unknown: 'Unknown',
  opinion: 'Opinion',
};

const standingMeanings: Record<Standing, string> = {
  verified: 'Listed sources show it; for a statement, that it was made, not that it is true.',
  probable: 'An inference that the evidence favours, or a claim with which the record is consistent.',
  'not-supported': 'Looked for, and not found in what was seen.',
  unknown: 'The record that was seen does not settle it.',
  opinion: 'A judgement by the author, which the record cannot settle.',
};

const relationsOut: Record<RelationType, string> = {
  respondsTo: 'Responds to',
  follows: 'Follows',
  partOf: 'Part of',
  contradicts: 'Contradicts',
  bearsOn: 'Bears on',
};

const relationsIn: Record<RelationType, string> = {
  respondsTo: 'Answered by',
  follows: 'Followed by',
  partOf: 'Includes',
  contradicts: 'Contradicted by',
  bearsOn: 'See also',
};

/** Words for what entries are made of. */
export const recordWords = {
  kinds,
  bases,
  claimKinds,
  standings,
  standingMeanings,
  placePrecisions,
  relationsOut,
  relationsIn,
  event: {
    when: 'When',
    stated: (words: string) => `The article says only: “${words}”.`,
    notStated: 'The article gives no date.',
    resolved: 'Resolved date (EDTF)',
    asStated: 'As the article states it',
    asGiven: 'As given',
    noStatement: 'no date',
    basis: 'Basis',
    probable: 'It is probable, not certain, that this is the event the article means.',
    scheduled: (time: string, place?: string) => `${time}${place ? ` in ${place}` : ''}, as scheduled`,
    reportedTime: (time: string, place?: string) => `${time}${place ? ` in ${place}` : ''}`,
    time: 'Time',
    who: 'Who',
    where: 'Where',
    topic: 'Topic',
    kind: 'Entry',
    facts: 'Facts',
    map: (name: string) => `Map: ${name}`,
    accounts: 'Accounts side by side',
    oneAccount: 'An account of it',
    issued: 'issued',
    articleNote: 'What the article says',
    claims: 'Claims of the article',
    related: 'Related events',
    sources: 'Sources',
  },
  claim: {
    kind: 'Kind',
    by: 'Said by',
    stated: 'Date given',
    hedging: 'Hedging',
    record: 'What the record shows',
    sources: 'Sources',
    events: 'Events',
    place: 'Place given',
    none: 'none',
  },
  sources: {
    numbered: (number: number) => `Source ${number}`,
    named: (id: string) => `Source ${id}`,
    untitled: 'Title not seen',
    noDate: 'no date',
    accessed: (date: string) => `Accessed ${date}.`,
    archived: 'Archived copy',
    consulted: 'Consulted, not linked.',
    inLanguage: (language: string) => `In ${language}.`,
  },
};
