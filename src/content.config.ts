import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { contentDir } from './contentDir.ts';
import { docSchema, eventSchema, recordFiles, siteSchema } from './model/schema.ts';

const base = resolve(contentDir);

/**
 * A YAML file as one entry, `all`: the order of its records has a meaning, and a collection is sorted by id.
 * Read with `yaml`, which leaves dates as the strings they are. Keys that are there twice are told by the checker:
 * `yaml` would compare each with every other.
 */
const whole = (name: string) =>
  file(join(base, name), { parser: (text) => ({ all: parse(text, { uniqueKeys: false }) }) });

/**
 * The MDX files of a folder. Astro keeps an entry between runs for as long as its text is the same, and with it the
 * path it was read from: what another folder of content left behind (`CONTENT=…`) is forgotten first.
 */
function pages(folder: string): Loader {
  const files = glob({ base: join(base, folder), pattern: '*.mdx' });
  return {
    ...files,
    async load(context) {
      const path = relative(fileURLToPath(context.config.root), join(base, folder));
      for (const [id, { filePath }] of context.store.entries())
        if (!filePath?.startsWith(`${path}/`)) context.store.delete(id);
      await files.load(context);
    },
  };
}

const { topics, people, sources, claims, glossary } = recordFiles;

export const collections = {
  events: defineCollection({ loader: pages('events'), schema: eventSchema }),
  docs: defineCollection({ loader: pages('docs'), schema: docSchema }),
  site: defineCollection({ loader: whole('site.yaml'), schema: siteSchema }),
  topics: defineCollection({ loader: whole('topics.yaml'), schema: z.record(topics.id, topics.schema) }),
  people: defineCollection({ loader: whole('people.yaml'), schema: z.record(people.id, people.schema) }),
  sources: defineCollection({ loader: whole('sources.yaml'), schema: z.record(sources.id, sources.schema) }),
  claims: defineCollection({ loader: whole('claims.yaml'), schema: z.record(claims.id, claims.schema) }),
  glossary: defineCollection({ loader: whole('glossary.yaml'), schema: z.record(glossary.id, glossary.schema) }),
};
