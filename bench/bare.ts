/** The least that a site of so many pages costs: Astro, MDX, a page an event with its title, its date and its text. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Cost, measured } from './measured.ts';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()], devToolbar: { enabled: false } });
`;

/** It is built as ours is: what npm costs by itself, both pay. */
const PACKAGE = { name: 'bare', private: true, type: 'module', scripts: { build: 'astro build --force' } };

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = { events: defineCollection({ loader: glob({ base: 'events', pattern: '*.mdx' }) }) };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const events = await getCollection('events');
  return events.map((event) => ({ params: { id: event.id }, props: { event } }));
}
const { event } = Astro.props;
const { Content } = await render(event);
---

<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{event.data.title}</title></head>
  <body><main><h1>{event.data.title}</h1><p>{event.data.date}</p><Content /></main></body>
</html>
`;

export interface PlainEvent {
  title: string;
  date: string;
  text: string;
}

/** Writes such a site into `dir`, with the versions of Astro and MDX that ours has, and builds it. */
export async function buildBare(dir: string, events: readonly PlainEvent[]): Promise<Cost> {
  for (const folder of ['events', 'src/pages/events']) mkdirSync(join(dir, folder), { recursive: true });
  symlinkSync(modules, join(dir, 'node_modules'), 'dir');
  writeFileSync(join(dir, 'package.json'), JSON.stringify(PACKAGE));
  writeFileSync(join(dir, 'astro.config.mjs'), CONFIG);
  writeFileSync(join(dir, 'src/content.config.ts'), COLLECTION);
  writeFileSync(join(dir, 'src/pages/events/[id].astro'), PAGE);
  events.forEach(({ title, date, text }, i) => {
    const front = `title: ${JSON.stringify(title)}\ndate: ${JSON.stringify(date)}`;
    writeFileSync(join(dir, 'events', `event-${i}.mdx`), `---\n${front}\n---\n\n${text}\n`);
  });
  return measured('npm', ['run', '--silent', 'build'], { cwd: dir, env: { ASTRO_TELEMETRY_DISABLED: '1' } });
}
