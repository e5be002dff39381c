/** Content that is hard to print: the project's own, and five events at the limits of what a content file may say. */
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../../src/contentDir.ts';
import type { EventEntry, SourceEntry } from '../../src/model/schema.ts';
import { events, site } from './content.ts';

const words = (count: number) =>
  Array.from({ length: count }, (_, i) => ['time', 'after', 'record', 'agreement'][i % 4]).join(' ');
const long = (length: number, start: string) => (start + words(200)).slice(0, length - 1).trimEnd() + 'x';

const LONG_URL = `https://example.org/${'a-very-long-path/'.repeat(40)}`.slice(0, 600);
const MANY = Array.from({ length: 40 }, (_, i) => `stress-${i + 1}`);

const source = (more: Partial<SourceEntry>): Partial<SourceEntry> => ({
  type: 'webpage',
  title: 'A report of the agreement and of what came after it',
  publisher: 'An agency of record',
  issued: '2024-01-05',
  accessed: '2026-11-20',
  URL: 'https://example.org/reports/2024/01/05/what-the-record-shows-of-the-agreement',
  language: 'en',
  linked: true,
  ...more,
});

const sources: Record<string, Partial<SourceEntry>> = {
  ...Object.fromEntries(
    MANY.map((id, i) => [id, source({ URL: `https://example.org/reports/2024/${i}/what-the-record-shows` })]),
  ),
  'stress-url': source({ URL: LONG_URL }),
  'stress-bare': { type: 'webpage', publisher: 'A', URL: 'https://example.org/', linked: true },
  'stress-zh': source({ title: '王毅会见美国国务卿布林肯', language: 'zh', publisher: '新华社' }),
};

const context = { kind: 'context', topic: events[0]?.entry.topic, importance: 3 };
const day = { resolved: '2024-01-05', basis: 'outside-source' };
const full = `\n## What happened\n\n${words(119)}.\n\n## Why it matters\n\n${words(79)}.\n`;
const bare = '\n## What happened\n\nIt did.\n\n## Why it matters\n\nIt does.\n';

interface Stress {
  entry: Pick<EventEntry, 'title' | 'summary' | 'sources'> & { label?: string; date: object };
  body: string;
}

const STRESS: Record<string, Stress> = {
  'stress-title': {
    entry: {
      title: long(300, 'A title of three hundred letters: '),
      label: 'Long',
      date: day,
      summary: long(320, 'A summary. '),
      sources: ['stress-1'],
    },
    body: full,
  },
  'stress-sources': {
    entry: { title: 'Forty sources', date: day, summary: long(200, 'A summary. '), sources: MANY },
    body: full,
  },
  'stress-address': {
    entry: { title: 'A long address', date: day, summary: 'Short.', sources: ['stress-url'] },
    body: bare,
  },
  'stress-nothing': {
    entry: {
      title: 'A',
      date: { resolved: '../2024-01', basis: 'outside-source' },
      summary: 'S',
      sources: ['stress-bare'],
    },
    body: bare,
  },
  'stress-chinese': {
    entry: {
      title: '王毅会见美国国务卿布林肯',
      label: '慕尼黑会见',
      date: day,
      summary: '二人在慕尼黑会见。'.repeat(12),
      sources: ['stress-zh'],
    },
    body: `\n## What happened\n\n${'中国外交部长王毅会见美国国务卿布林肯，双方就中美关系交换意见。'.repeat(8)}\n\n## Why it matters\n\n${'双方同意保持沟通。'.repeat(6)}\n`,
  },
};

export const stressIds = Object.keys(STRESS);
export const isInChinese = (id: string): boolean => id === 'stress-chinese';

/** What must be read of each event: title, summary, text, and its sources' titles and addresses. */
export const stressTexts: Record<string, string[]> = Object.fromEntries(
  Object.entries(STRESS).map(([id, { entry, body }]) => [
    id,
    [
      entry.title,
      entry.summary,
      ...body.split(/^## /m),
      ...entry.sources.flatMap((one) => [sources[one]?.title ?? '', sources[one]?.URL ?? '']),
    ],
  ]),
);

/** Writes the content into a folder. */
export function writeStress(dir: string): void {
  cpSync(contentDir, dir, { recursive: true });
  appendFileSync(
    join(dir, 'sources.yaml'),
    `\n${Object.entries(sources)
      .map(([id, entry]) => `${id}: ${JSON.stringify(entry)}\n`)
      .join('')}`,
  );
  for (const [id, { entry, body }] of Object.entries(STRESS)) {
    writeFileSync(join(dir, 'events', `${id}.mdx`), `---\n${JSON.stringify({ ...context, ...entry })}\n---\n${body}`);
  }
  appendFileSync(join(dir, 'site.yaml'), `# ${site.title}, stressed\n`);
}
