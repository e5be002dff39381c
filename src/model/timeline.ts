/**
 * Checked content entries become what every later stage works on: dates parsed once, here, and everything in order.
 */
import { parseDate } from './date.ts';
import type { Claim } from './claim.ts';
import type { Instant, ParsedDate, Person, Source, Term, TimelineEvent, Topic } from './event.ts';
import type { Site } from './site.ts';
import type { ClaimEntry, EventEntry, PersonEntry, SiteEntry, SourceEntry, TermEntry, TopicEntry } from './schema.ts';

/** The content as its schemas hand it over, by id. */
export interface ContentEntries {
  site: SiteEntry;
  topics: Record<string, TopicEntry>;
  people: Record<string, PersonEntry>;
  sources: Record<string, SourceEntry>;
  claims: Record<string, ClaimEntry>;
  glossary: Record<string, TermEntry>;
  /** The body is what stands below the front matter. */
  events: readonly { id: string; data: EventEntry; body?: string }[];
}

export interface Timeline {
  site: Site;
  /** In order of time: by earliest, then latest moment, time of day, id. Those whose start nobody knows come last. */
  events: TimelineEvent[];
  /** In the order of the file. */
  topics: Topic[];
  /** By the name to sort by. */
  people: Person[];
  /** By id, numbers in ids by value. */
  sources: Source[];
  /** In the order of the article. */
  claims: Claim[];
  /** By term. */
  glossary: Term[];
}

/**
 * @param content entries that `checkContent` found no mistake in
 * @throws {DateError} on a date that does not parse
 */
export function buildTimeline(content: ContentEntries): Timeline {
  const { compare } = new Intl.Collator(content.site.locale, { numeric: true });
  return {
    site: toSite(content.site),
    events: content.events.map(({ id, data }) => toEvent(id, data)).sort(byTime),
    topics: records(content.topics, (id, entry) => ({ id, ...entry })),
    people: records(content.people, toPerson).sort((a, b) => compare(a.sort, b.sort)),
    sources: records(content.sources, toSource).sort((a, b) => compare(a.id, b.id)),
    claims: records(content.claims, toClaim).sort((a, b) => compare(a.id, b.id)),
    glossary: records(content.glossary, (id, entry) => ({ id, ...entry })).sort((a, b) => compare(a.term, b.term)),
  };
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    order(a.date.earliest ?? Infinity, b.date.earliest ?? Infinity) ||
    order(a.date.latest ?? Infinity, b.date.latest ?? Infinity) ||
    order(a.time?.local ?? '', b.time?.local ?? '') ||
    order(a.id, b.id)
  );
}

function order<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function records<Entry, Item>(entries: Record<string, Entry>, convert: (id: string, entry: Entry) => Item): Item[] {
  return Object.entries(entries).map(([id, entry]) => convert(id, entry));
}

function toEvent(id: string, entry: EventEntry): TimelineEvent {
  const { resolved, ...date } = entry.date;
  return {
    ...entry,
    id,
    label: entry.label ?? entry.title,
    date: { ...parseDate(resolved), ...date },
    otherDates: entry.otherDates.map((other) => ({ ...other, date: parseDate(other.date) })),
    accounts: entry.accounts.map((account) => ({ ...account, issued: maybeDate(account.issued) })),
  };
}

function toPerson(id: string, entry: PersonEntry): Person {
  const offices = entry.offices.map((office) => ({
    ...office,
    from: maybeDate(office.from),
    to: maybeDate(office.to),
    attested: office.attested.map(parseDate),
  }));
  return { ...entry, id, offices };
}

function toSource(id: string, entry: SourceEntry): Source {
  return { ...entry, id, issued: maybeDate(entry.issued), accessed: maybeDate(entry.accessed) };
}

function toClaim(id: string, entry: ClaimEntry): Claim {
  return { id, paragraph: Number.parseInt(id.slice(1), 10), ...entry };
}

function toSite(entry: SiteEntry): Site {
  const { earliest } = parseDate(entry.window.from);
  const { latest } = parseDate(entry.window.to);
  return { ...entry, window: { from: known(earliest, 'from'), to: known(latest, 'to') } };
}

function known(instant: Instant | null, end: 'from' | 'to'): Instant {
  if (instant === null) throw new Error(`site.window.${end} has no known moment; write a plain date`);
  return instant;
}

function maybeDate(edtf: string | undefined): ParsedDate | undefined {
  return edtf === undefined ? undefined : parseDate(edtf);
}
