/**
 * What an import file says, in one form for all formats: `Incoming` (as read, dates in parts, text as HTML) ->
 * `Content` (entries and bodies of a content folder).
 */

/** A moment, as much of it as is given. Years are astronomical (0 is 1 BC). */
export interface Moment {
  year: number;
  month?: number;
  day?: number;
  /** `HH:MM` or `HH:MM:SS`. */
  time?: string;
  /** Minutes east of Greenwich. */
  offset?: number;
  /** The IANA time zone of the time. */
  zone?: string;
}

/** A date of which the parts are known, or an EDTF date. */
export type When = Moment | string;

/** Something that an event points to: a picture, a film, a page. */
export interface Link {
  url: string;
  /** HTML. */
  caption?: string;
  /** HTML. */
  credit?: string;
}

export interface IncomingEvent {
  /** Where it stands in its file, in the words of its format: `row 5`, `events[3]`. */
  at: string;
  /** The id that the file gives it. */
  id?: string;
  /** HTML. */
  title: string;
  /** A shorter title, beside the title itself. */
  label?: string;
  /** HTML. */
  text: string;
  start?: When;
  end?: When;
  /** It happened at one moment somewhere between start and end. */
  isWithin?: boolean;
  /** The file's own words for the date. */
  stated?: string;
  group?: string;
  place?: string;
  links: Link[];
  /** HTML of quotations that stand beside the text. */
  quotes: string[];
  /** Fields of an entry of ours, from a file that has them. */
  entry?: Entry;
  /** A body of ours, as MDX. */
  markdown?: string;
}

/** Something to tell the person who imports. A `mistake` is the file's, and the import ends with exit code 1. */
export interface Remark {
  at: string;
  message: string;
  severity: 'mistake' | 'note';
}

/** A record or an entry of a content folder, and several by id. */
export type Entry = Record<string, unknown>;
export type Records = Record<string, Entry>;

export const RECORDS = ['topics', 'people', 'sources', 'claims', 'glossary'] as const;
export type RecordName = (typeof RECORDS)[number];

export interface Incoming {
  /** `TimelineJS JSON`. */
  format: string;
  /** HTML. */
  title?: string;
  /** HTML. */
  text?: string;
  events: IncomingEvent[];
  /** Records of ours, from a file that has them. */
  records?: Partial<Record<RecordName, Records>>;
  site?: Entry;
  remarks: Remark[];
}

/** The content folder that an import goes into, as far as it matters to it; empty for a new one. */
export interface Existing extends Record<RecordName, Records> {
  /** Absent in a new folder. */
  site?: Entry;
}

/** What an import adds: entries with their bodies, and the records that they need and the folder has not. */
export interface Content extends Record<RecordName, Records> {
  events: { at: string; id: string; entry: Entry; body: string }[];
  /** For a new folder. */
  site?: Entry;
  remarks: Remark[];
}

export interface Options {
  /** The file's name, without folders. */
  fileName: string;
  /** `YYYY-MM-DD`. */
  today: string;
  existing: Existing;
}

/** A file that cannot be imported at all; the message says where and what to do. */
export class InputError extends Error {
  override name = 'InputError';
}
