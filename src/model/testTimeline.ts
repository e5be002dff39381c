import type { EventEntry } from './schema.ts';
import type { ContentEntries } from './timeline.ts';

/** An event with every field that needs a value, and those given. */
export function eventEntry(resolved: string, changes: Partial<EventEntry> = {}): EventEntry {
  return {
    title: 'They meet',
    kind: 'context',
    topic: 'talks',
    importance: 1,
    date: { resolved, basis: 'outside-source', identification: 'certain' },
    otherDates: [],
    people: [],
    summary: 'They meet.',
    accounts: [],
    relations: [],
    sources: ['s2'],
    ...changes,
  };
}

/** Small content around the given events. */
export function contentOf(events: Record<string, EventEntry>): ContentEntries {
  const source = { type: 'webpage', publisher: 'P', URL: 'https://example.org', language: 'en', linked: true } as const;
  const office = { id: 'minister', title: 'Minister', attested: [], sources: ['s2'] };
  const claim = { kinds: ['event'], text: 'T', by: 'B', standing: 'verified', record: 'R' } as const;
  return {
    site: {
      title: 'T',
      tagline: 'T',
      description: 'D',
      finding: 'F',
      publisher: 'P',
      locale: 'en',
      revised: '2024-03-01',
      version: '1',
      licence: { name: 'L', url: 'https://example.org' },
      window: { from: '2023-11', to: '2024-02' },
      article: { source: 's2', title: 'A', publisher: 'P', note: 'N' },
    },
    topics: {
      trade: { name: 'Trade', description: 'T', hue: 2 },
      talks: { name: 'Talks', description: 'T', hue: 1 },
    },
    people: {
      a: { name: 'Yann Weil', sort: 'Weil, Yann', otherNames: {}, offices: [{ ...office, from: '2023-07-25' }] },
      b: { name: 'Zoe Ábel', sort: 'Ábel, Zoe', otherNames: {}, offices: [office] },
      c: { name: 'Ann Brown', sort: 'Brown, Ann', otherNames: {}, offices: [office] },
    },
    sources: { s10: source, s2: { ...source, issued: '2024-02' } },
    claims: {
      'P3.10': { ...claim, kinds: ['event'], sources: ['s10'], events: ['second'] },
      'P3.2': { ...claim, kinds: ['event'], sources: ['s2'], events: ['first', 'second'] },
    },
    glossary: {
      x: { term: 'yard', definition: 'D', otherNames: {}, sources: [] },
      y: { term: 'fence', definition: 'D', otherNames: {}, sources: [] },
    },
    events: Object.entries(events).map(([id, data]) => ({ id, data })),
  };
}
