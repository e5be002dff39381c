/** What the site must show, read from the content files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentDir } from '../../src/contentDir.ts';
import { parseDate } from '../../src/model/date.ts';
import { dateWords } from '../../src/model/dateLabel.ts';
import type { ParsedDate } from '../../src/model/event.ts';
import type { ClaimEntry, EventEntry, SiteEntry, SourceEntry } from '../../src/model/schema.ts';

export interface ContentEvent {
  id: string;
  entry: EventEntry;
  date: ParsedDate;
  /** The date as readers see it. */
  words: string;
  /** The text below the front matter. */
  body: string;
}

const text = (path: string) => readFileSync(join(contentDir, path), 'utf8');

export const site = parse(text('site.yaml')) as SiteEntry;
export const sources = parse(text('sources.yaml')) as Record<string, SourceEntry>;
export const claims = parse(text('claims.yaml')) as Record<string, ClaimEntry>;

export const events: ContentEvent[] = readdirSync(join(contentDir, 'events'))
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => {
    const [, front = '', body = ''] = text(join('events', file)).split(/^---$/m);
    const entry = parse(front) as EventEntry;
    const date = parseDate(entry.date.resolved);
    return { id: file.replace(/\.mdx$/, ''), entry, date, words: dateWords(date, site.locale), body };
  });

/** The event with the most sources, as an example of them all. */
export const example: ContentEvent = events.reduce((so, event) =>
  event.entry.sources.length > so.entry.sources.length ? event : so,
);

/** A word of an event that no other event has, so that a search for it is a search for that event. */
export const rareWord: string = (() => {
  const wordsOf = ({ entry, body }: ContentEvent) =>
    new Set(`${entry.title} ${entry.summary} ${body}`.match(/\p{Lu}\p{Ll}{5,}/gu));
  const others = events.filter(({ id }) => id !== example.id).flatMap((event) => [...wordsOf(event)]);
  const word = [...wordsOf(example)].find((one) => !others.some((other) => other.startsWith(one.slice(0, 5))));
  if (!word) throw new Error(`the event ${example.id} has no word of its own to search for`);
  return word;
})();

/** Whether a date falls, wholly or in part, in the window that the timeline opens on. */
export function isInStory({ earliest, latest }: ParsedDate): boolean {
  const from = parseDate(site.window.from).earliest ?? -Infinity;
  const to = parseDate(site.window.to).latest ?? Infinity;
  return (earliest ?? -Infinity) < to && (latest ?? Infinity) > from;
}
