import { parse } from 'yaml';
import { convert } from './convert.ts';
import { filesOf } from './files.ts';
import { read } from './read.ts';
import type { Content, Existing } from './types.ts';

export const NOTHING: Existing = { topics: {}, people: {}, sources: {}, claims: {}, glossary: {} };

/** What a file's text becomes in a new folder. */
export function imported(text: string, existing: Existing = NOTHING): Content {
  const steps = convert(read(text), { fileName: 'file.json', today: '2024-03-01', existing });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, as files by path. */
export const importedFiles = (text: string): Map<string, string> => filesOf(imported(text), new Map());

/** The front matter of an event's file, as any reader of YAML has it. */
export const frontMatter = (file: string): Record<string, unknown> =>
  parse(file.split(/^---$/m)[1] ?? '') as Record<string, unknown>;

/** `title | date | time | topic` of each event. */
export const lines = ({ events }: Content): string[] =>
  events.map(({ entry }) => {
    const date = entry['date'] as Record<string, unknown>;
    const time = entry['time'] as Record<string, string> | undefined;
    const clock = time && [time['local'], time['until'], time['zone']].filter(Boolean).join(' ');
    return [entry['title'], date['resolved'], clock, entry['topic']].filter((part) => part !== undefined).join(' | ');
  });

/** `mistake row 3: …` of each remark. */
export const remarks = ({ remarks: all }: Content): string[] =>
  all.map(({ severity, at, message }) => `${severity} ${at}: ${message}`);
