import { join, resolve } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentDir } from './contentDir.ts';
import { docSchema, eventSchema, recordFiles, siteSchema } from './model/schema.ts';

const base = resolve(contentDir);

/**
 * A YAML file as one entry, `all`: the order of its records has a meaning, and a collection is sorted by id.
 * Read with `yaml`, which leaves dates as the strings they are.
 */
const whole = (name: string) => file(join(base, name), { parser: (text) => ({ all: parse(text) }) });

const { topics, people, sources, claims, glossary } = recordFiles;

export const collections = {
  events: defineCollection({ loader: glob({ base: join(base, 'events'), pattern: '*.mdx' }), schema: eventSchema }),
  docs: defineCollection({ loader: glob({ base: join(base, 'docs'), pattern: '*.mdx' }), schema: docSchema }),
  site: defineCollection({ loader: whole('site.yaml'), schema: siteSchema }),
  topics: defineCollection({ loader: whole('topics.yaml'), schema: z.record(topics.id, topics.schema) }),
  people: defineCollection({ loader: whole('people.yaml'), schema: z.record(people.id, people.schema) }),
  sources: defineCollection({ loader: whole('sources.yaml'), schema: z.record(sources.id, sources.schema) }),
  claims: defineCollection({ loader: whole('claims.yaml'), schema: z.record(claims.id, claims.schema) }),
  glossary: defineCollection({ loader: whole('glossary.yaml'), schema: z.record(glossary.id, glossary.schema) }),
};
