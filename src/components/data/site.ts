import { getCollection, getEntry } from 'astro:content';
import { buildTimeline, type Timeline } from '../../model/timeline.ts';

let timeline: Promise<Timeline> | undefined;

/** The whole content, dates parsed. Built once a run: every page asks for it. */
export function loadTimeline(): Promise<Timeline> {
  timeline ??= load();
  return timeline;
}

async function load(): Promise<Timeline> {
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
  return buildTimeline({
    site: site.data,
    topics: topics?.data ?? {},
    people: people?.data ?? {},
    sources: sources?.data ?? {},
    claims: claims?.data ?? {},
    glossary: glossary?.data ?? {},
    events,
  });
}
