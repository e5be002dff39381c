/**
 * What happened: the plain data that every later stage (layout, render, pages, exports) works on.
 * No dates as strings here; they are parsed once, by `date.ts`, at the content boundary.
 */

/** Milliseconds since 1970-01-01T00:00:00Z in the proleptic Gregorian calendar; may exceed the range of `Date`. */
export type Instant = number;

export const EDGES = ['exact', 'approximate', 'uncertain', 'unknown', 'open'] as const;
/** How sure one end of a date is. `unknown`: it exists but nobody says when. `open`: it goes on. */
export type Edge = (typeof EDGES)[number];

/** From fine to coarse. */
export const PRECISIONS = ['day', 'month', 'season', 'year', 'decade', 'century'] as const;
/** The unit in which a date is known. For an interval, the coarser of its two ends. */
export type Precision = (typeof PRECISIONS)[number];

export const DATE_FORMS = ['single', 'interval', 'oneOf', 'allOf'] as const;
/** `oneOf`: a single moment somewhere in the span (EDTF `[..]`); `allOf`: every member (EDTF `{..}`). */
export type DateForm = (typeof DATE_FORMS)[number];

/** `earliest` is inclusive, `latest` exclusive; null where unknown or open. */
export interface DateBounds {
  form: DateForm;
  precision: Precision;
  earliest: Instant | null;
  latest: Instant | null;
  startEdge: Edge;
  endEdge: Edge;
}

/** An EDTF (ISO 8601-2) date with its bounds. */
export interface ParsedDate extends DateBounds {
  edtf: string;
  /** Of a set, the dates that it names, in its order; a range among them is an interval. */
  members?: readonly DateBounds[];
}

export const KINDS = ['reported', 'context'] as const;
/** `reported`: the source article says so, where the site has one. `context`: added from the public record. */
export type Kind = (typeof KINDS)[number];

export const BASES = ['article', 'publication-month', 'outside-source'] as const;
/** Where the resolved date comes from. */
export type DateBasis = (typeof BASES)[number];

export interface EventDate extends ParsedDate {
  /** The article's own words for the date ("November"); absent where it gives none. */
  stated?: string;
  basis: DateBasis;
  note?: string;
  /** Whether the dated event is surely the one the article means. */
  identification: 'certain' | 'probable';
}

export interface OtherDate {
  label: string;
  date: ParsedDate;
  note?: string;
}

export interface TimeOfDay {
  /** Wall-clock time at the place, `HH:MM` or `HH:MM:SS`. */
  local: string;
  /** The same, at which it ended. */
  until?: string;
  /** IANA time zone; absent where nobody says it. */
  zone?: string;
  status: 'scheduled' | 'reported';
  source: string;
}

export const PLACE_PRECISIONS = ['site', 'city', 'region', 'remote', 'named'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export interface Place {
  name: string;
  /** Degrees, WGS 84; absent for `remote`, and for `named`, of which no more than the name is known. */
  lat?: number;
  lon?: number;
  precision: PlacePrecision;
  note?: string;
}

export interface Participant {
  id: string;
  /** Id of one of the person's offices; absent where no source gives the one held then. */
  office?: string;
  role?: string;
}

export interface Account {
  by: string;
  text: string;
  sources: string[];
  issued?: ParsedDate;
}

export const RELATIONS = ['respondsTo', 'follows', 'partOf', 'contradicts', 'bearsOn'] as const;
export type RelationType = (typeof RELATIONS)[number];

export interface Relation {
  type: RelationType;
  event: string;
}

export interface TimelineEvent {
  id: string;
  title: string;
  /** Short form for the drawing. */
  label: string;
  kind: Kind;
  topic: string;
  /** 1: told first and labelled first; 3: background. */
  importance: 1 | 2 | 3;
  date: EventDate;
  otherDates: OtherDate[];
  time?: TimeOfDay;
  place?: Place;
  people: Participant[];
  summary: string;
  accounts: Account[];
  /** Where the article errs or goes beyond its source. */
  articleNote?: string;
  relations: Relation[];
  sources: string[];
  /** Its text was written for another site, and need not have the parts that this one asks for. */
  imported?: boolean;
}

export interface Topic {
  id: string;
  name: string;
  description: string;
  /** Which of the palette's five hues, 1 to 5; from the sixth topic on they repeat. */
  hue: 1 | 2 | 3 | 4 | 5;
}

export interface Office {
  id: string;
  title: string;
  from?: ParsedDate;
  to?: ParsedDate;
  /** Dates on which a source gives the person this office. */
  attested: ParsedDate[];
  sources: string[];
}

export interface Person {
  id: string;
  name: string;
  /** Name to sort by ("Curie, Marie"). */
  sort: string;
  /** The name in other scripts, by language tag. */
  otherNames: Record<string, string>;
  offices: Office[];
  note?: string;
}

export interface Source {
  id: string;
  /** CSL type. */
  type: string;
  title?: string;
  publisher: string;
  author?: string;
  issued?: ParsedDate;
  /** Absent where it has none, as a book. */
  URL?: string;
  accessed?: ParsedDate;
  archive?: string;
  language: string;
  /** False: consulted as evidence, but its address is not linked. */
  linked: boolean;
  note?: string;
}

export interface Term {
  id: string;
  term: string;
  definition: string;
  otherNames: Record<string, string>;
  sources: string[];
}
