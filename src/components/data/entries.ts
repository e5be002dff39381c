import type { ContentEntries } from '../../model/timeline.ts';

let entries: Promise<ContentEntries> | undefined;

/** Hands over the content to what runs outside of Astro. To be called before anything is asked for. */
export function giveEntries(given: ContentEntries): void {
  entries = Promise.resolve(given);
}

/** The whole content. Read once a run. */
export function loadEntries(): Promise<ContentEntries> {
  entries ??= readCollections();
  return entries;
}

async function readCollections(): Promise<ContentEntries> {
  // A module that is there only where Astro runs.
  const { getCollection, getEntry } = await import('astro:content');
  const [site, topics, people, sources, claims, glossary, events] = await Promise.all([
    getEntry('site', 'all'),
    getEntry('topics', 'all'),
    getEntry('people', 'all'),
    getEntry('sources', 'all'),
    getEntry('claims', 'all'),
    getEntry('glossary', 'all'),
    getCollection('events'),
  ]);
  if (!site) throw new Error('content/site.yaml is missing or could not be read; write it as the guide says');
  return {
    site: site.data,
    topics: topics?.data ?? {},
    people: people?.data ?? {},
    sources: sources?.data ?? {},
    claims: claims?.data ?? {},
    glossary: glossary?.data ?? {},
    events,
  };
}
