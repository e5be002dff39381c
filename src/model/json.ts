/** A timeline as the public JSON: the same facts with absolute addresses, dates in words, and names beside ids. */
import { dateWords, dateWordsShort } from './dateLabel.ts';
import type { ParsedDate, Person, Source, TimelineEvent } from './event.ts';
import { JSON_VERSION, type PublicDate, type PublicEvent, type PublicTimeline, type TextPart } from './jsonShape.ts';
import type { Timeline } from './timeline.ts';

/** An event's text as its author wrote it, and without its markup. */
export interface EventText {
  markdown: string;
  text: TextPart[];
}

/**
 * @param address makes an absolute address of a path from the site's root, such as `/events/`
 * @param texts by event id
 */
export function publicTimeline(
  timeline: Timeline,
  texts: ReadonlyMap<string, EventText>,
  address: (path: string) => string,
): PublicTimeline {
  const { site, topics, people, sources, claims, glossary } = timeline;
  const { locale } = site;
  const titles = new Map(timeline.events.map(({ id, title }) => [id, title]));
  const byId = new Map(people.map((person) => [person.id, person]));
  return {
    $schema: address('/data/v1/schema.json'),
    version: JSON_VERSION,
    site: {
      url: address('/'),
      title: site.title,
      tagline: site.tagline,
      description: site.description,
      finding: site.finding,
      publisher: site.publisher,
      locale,
      licence: site.licence,
      version: site.version,
      revised: site.revised,
      window: site.window,
      zones: site.zones ?? [],
      article: site.article,
    },
    topics: topics.map(({ id, ...topic }) => ({ id, url: address(`/topics/${id}/`), ...topic })),
    events: timeline.events.map((event) => publicEvent(event, texts.get(event.id))),
    people: people.map((person) => publicPerson(person, locale, address)),
    sources: sources.map((source) => publicSource(source, locale)),
    claims: claims.map(({ id, ...claim }) => ({ id, url: address(`/article/#${id}`), ...claim })),
    glossary: glossary.map(({ id, ...term }) => ({ id, url: address(`/glossary/#${id}`), ...term })),
  };

  function publicEvent(event: TimelineEvent, text: EventText | undefined): PublicEvent {
    const { stated, basis, note, identification } = event.date;
    return {
      id: event.id,
      url: address(`/events/${event.id}/`),
      title: event.title,
      label: event.label,
      kind: event.kind,
      topic: event.topic,
      importance: event.importance,
      summary: event.summary,
      text: text?.text ?? [],
      markdown: text?.markdown ?? '',
      date: { ...publicDate(event.date, locale), stated, basis, note, identification },
      otherDates: event.otherDates.map((other) => ({ ...other, date: publicDate(other.date, locale) })),
      time: event.time,
      place: event.place,
      people: event.people.map(({ id, office, role }) => {
        const person = byId.get(id);
        const title = person?.offices.find((one) => one.id === office)?.title ?? '';
        return { id, office, name: person?.name ?? '', title, role };
      }),
      accounts: event.accounts.map(({ issued, ...account }) => ({
        ...account,
        issued: issued && publicDate(issued, locale),
      })),
      articleNote: event.articleNote,
      relations: event.relations.map(({ type, event: id }) => ({
        type,
        event: id,
        title: titles.get(id) ?? '',
        url: address(`/events/${id}/`),
      })),
      sources: event.sources,
    };
  }
}

/** The bytes of a file: fields in the order in which they are made, two spaces deep, a line end at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function publicDate(date: ParsedDate, locale: string): PublicDate {
  const { edtf, form, precision, earliest, latest, startEdge, endEdge } = date;
  const words = { words: dateWords(date, locale), wordsShort: dateWordsShort(date, locale) };
  return { edtf, ...words, form, precision, earliest, latest, startEdge, endEdge };
}

function publicPerson(person: Person, locale: string, address: (path: string) => string): PublicTimeline['people'][0] {
  const { id, name, sort, otherNames, note } = person;
  const maybe = (date: ParsedDate | undefined) => date && publicDate(date, locale);
  const offices = person.offices.map(({ id: office, title, from, to, attested, sources }) => ({
    id: office,
    title,
    from: maybe(from),
    to: maybe(to),
    attested: attested.map((date) => publicDate(date, locale)),
    sources,
  }));
  return { id, url: address(`/people/${id}/`), name, sort, otherNames, note, offices };
}

/** A source that is not to be linked keeps its address to itself. */
function publicSource(source: Source, locale: string): PublicTimeline['sources'][0] {
  const { id, type, title, publisher, author, issued, URL: url, accessed, archive, language, linked, note } = source;
  return {
    id,
    type,
    title,
    publisher,
    author,
    issued: issued && publicDate(issued, locale),
    url: linked ? url : undefined,
    accessed: accessed && publicDate(accessed, locale),
    archive: linked ? archive : undefined,
    language,
    linked,
    note,
  };
}
