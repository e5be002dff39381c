import { z } from 'astro/zod';
import { eventSchema, recordFiles, siteSchema } from '../model/schema.ts';
import type { ContentEntries } from '../model/timeline.ts';
import type { ParsedContent } from './parse.ts';

/**
 * Content as its schemas hand it over, the same that Astro makes of it.
 * @throws {ZodError} where `checkContent` finds mistakes
 */
export function entriesOf({ files, records }: ParsedContent): ContentEntries {
  const { topics, people, sources, claims, glossary } = recordFiles;
  return {
    site: siteSchema.parse(records.site),
    topics: z.record(topics.id, topics.schema).parse(records.topics),
    people: z.record(people.id, people.schema).parse(records.people),
    sources: z.record(sources.id, sources.schema).parse(records.sources),
    claims: z.record(claims.id, claims.schema).parse(records.claims),
    glossary: z.record(glossary.id, glossary.schema).parse(records.glossary),
    events: files
      .filter(({ collection }) => collection === 'events')
      .map(({ id, tree, body }) => ({ id, data: eventSchema.parse(tree.value), body: body?.text ?? '' })),
  };
}
