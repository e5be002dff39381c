/** Less of the public JSON than all of it, in the same form. */
import type { PublicEvent, PublicTimeline } from './jsonShape.ts';

/**
 * The same form with one event, and of the rest only what it refers to. What is looked up is indexed once, so that the
 * cost of an event does not grow with their number.
 */
export function publicParts(whole: PublicTimeline): (event: PublicEvent) => PublicTimeline {
  const [topics, people, sources] = [indexed(whole.topics), indexed(whole.people), indexed(whole.sources)];
  const claimsOf = new Map<string, PublicTimeline['claims']>();
  for (const claim of whole.claims)
    for (const id of claim.events) claimsOf.set(id, [...(claimsOf.get(id) ?? []), claim]);
  return (event) => {
    const claims = claimsOf.get(event.id) ?? [];
    const present = picked(
      people,
      event.people.map(({ id }) => id),
    );
    const used = [
      ...(whole.site.article ? [whole.site.article.source] : []),
      ...event.sources,
      ...event.accounts.flatMap((account) => account.sources),
      ...(event.time ? [event.time.source] : []),
      ...claims.flatMap((claim) => claim.sources),
      ...present.flatMap((person) => person.offices.flatMap((office) => office.sources)),
    ];
    return {
      ...whole,
      topics: picked(topics, [event.topic]),
      events: [event],
      people: present,
      sources: picked(sources, used),
      claims,
      glossary: [],
    };
  };
}

type Index<Item> = ReadonlyMap<string, { item: Item; place: number }>;

const indexed = <Item extends { id: string }>(items: readonly Item[]): Index<Item> =>
  new Map(items.map((item, place) => [item.id, { item, place }]));

/** Each once, in the order of the whole. */
const picked = <Item>(index: Index<Item>, ids: readonly string[]): Item[] =>
  [...new Set(ids)]
    .flatMap((id) => index.get(id) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/**
 * The same form with what a drawing and a card of each event need, and no more: a sixth of the bytes, for pages of other
 * sites. The lists and texts that it leaves out are empty.
 */
export function publicOutline(whole: PublicTimeline): PublicTimeline {
  const { finding: _, article: __, ...site } = whole.site;
  const events = whole.events.map(({ time: _t, place: _p, articleNote: _a, ...event }) => ({
    ...event,
    text: [],
    markdown: '',
    date: { ...event.date, note: undefined },
    people: event.people.map((one) => ({ ...one, office: undefined })),
    otherDates: [],
    accounts: [],
    sources: [],
  }));
  return {
    ...whole,
    site: { ...site, description: '', zones: [] },
    topics: whole.topics.map((topic) => ({ ...topic, description: '' })),
    events,
    people: [],
    sources: [],
    claims: [],
    glossary: [],
  };
}
