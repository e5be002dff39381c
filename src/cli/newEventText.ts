import { mdxText } from '../exchange/in/files.ts';
import type { Entry } from '../exchange/in/types.ts';
import { cut } from '../exchange/in/names.ts';

interface Facts {
  title: string;
  /** EDTF. */
  date: string;
  topic: string;
  source: string;
  site: Entry;
}

const LABEL = 48;

/** A whole event with valid placeholders: the facts that were given, and one line for everything an author will add. */
export function newEventText({ title, date, topic, source, site }: Facts): string {
  const article = (site['article'] as { source?: string } | undefined)?.source;
  const entry: Entry = {
    title,
    ...(title.length > LABEL && { label: cut(title, LABEL) }),
    ...(article !== undefined && { kind: 'context' }),
    topic,
    importance: 2,
    date: {
      resolved: date,
      ...(article !== undefined && { basis: 'outside-source' }),
      note: 'Say how the date is known.',
    },
    place: { name: 'Say where', precision: 'named' },
    summary: 'Say in one or two sentences what happened.',
    sources: [source],
  };
  const parts = (site['parts'] as { title: string }[] | undefined) ?? [];
  const sentence = `Replace this sentence; a source stands behind what it shows.[@${source}]`;
  const body = parts.length === 0 ? sentence : parts.map((part) => `## ${part.title}\n\n${sentence}`).join('\n\n');
  return mdxText({ entry, body });
}
